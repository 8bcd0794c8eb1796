import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { expect, type TestContext, test } from 'vitest';
import { layers } from '../layers';
import { checkGrounding } from './grounding';
import { checkOwnWords } from './ownWords';
import { formatProblem } from './problem';
import { inspectAtlas, readAtlas } from './read';
import type { Claim } from './schema';

const root = resolve(import.meta.dirname, '..', '..');
const directory = join(root, 'geo', 'atlases', 'isis-khorasan');

/** The text of the article, which is not ours to keep here; skips the test where it is not. */
async function articleText(context: TestContext): Promise<string> {
  const named = process.env.OXUS_SOURCE?.trim();
  const file = resolve(root, named || join('..', 'shared', 'source', 'article.md'));
  if (!named && !existsSync(file)) {
    context.skip('the article is not here; OXUS_SOURCE can name a file that has it');
  }
  return readFile(file, 'utf8');
}

test('our own atlas has no problems', async () => {
  const ids = layers.map(({ id }) => id);
  const { problems } = await inspectAtlas(directory, { layers: ids });
  expect(problems.map(formatProblem)).toEqual([]);
});

test('every figure that our atlas takes from the article stands in its paragraph', async (context) => {
  const text = await articleText(context);
  expect(checkGrounding(await readAtlas(directory), text).map(formatProblem)).toEqual([]);
});

const planted: [name: string, claim: string, change: Partial<Claim>, problem: string][] = [
  [
    'another figure',
    'crocus-deaths',
    { value: 145 },
    'claims.yaml, crocus-deaths, field "value": got 145 people, expected a number that stands in paragraph 2: 4, 144',
  ],
  [
    'another paragraph',
    'metro-deaths',
    { locator: 6 },
    'claims.yaml, metro-deaths, field "value": got 11 people, expected a number that stands in paragraph 6: ',
  ],
  [
    'another date',
    'crocus-date',
    { date: '2024-03-23' },
    'claims.yaml, crocus-date, field "date": got "2024-03-23", expected a date that stands in paragraph 1: 22 March 2024',
  ],
  [
    'another name',
    'beslan-deaths',
    { statement: 'The attack in Bryansk Oblast cost about 300 lives.' },
    'claims.yaml, beslan-deaths, field "statement": got the name "Bryansk Oblast", expected names that stand in paragraph 3: ',
  ],
];

test.for(planted)('%s in our atlas is found', async ([, id, change, problem], context) => {
  const text = await articleText(context);
  const atlas = await readAtlas(directory);
  const claim = atlas.claims.get(id);
  if (!claim) throw new Error(`the atlas has lost ${id}`);
  const claims = new Map(atlas.claims).set(id, { ...claim, ...change });
  const problems = checkGrounding({ ...atlas, claims }, text).map(formatProblem);
  expect(
    problems.some((found) => found.startsWith(problem)),
    problems.join('\n'),
  ).toBe(true);
});

test('another text of the article is found', async (context) => {
  const text = await articleText(context);
  const problems = checkGrounding(await readAtlas(directory), text.replace('144', '145'));
  expect(problems.map(formatProblem)).toEqual([
    expect.stringContaining('got another text in paragraph 2'),
    expect.stringContaining('crocus-deaths, field "value": got 144 people'),
  ]);
});

test('our atlas has no nine words in a row from the article', async (context) => {
  const text = await articleText(context);
  expect(checkOwnWords(await readAtlas(directory), text).map(formatProblem)).toEqual([]);
});
