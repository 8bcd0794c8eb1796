import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { expect, type TestContext, test } from 'vitest';
import { layers } from '../layers';
import { checkGrounding } from './grounding';
import { checkOwnWords } from './ownWords';
import { formatProblem } from './problem';
import { inspectAtlas, readAtlas } from './read';

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

test('our atlas has no nine words in a row from the article', async (context) => {
  const text = await articleText(context);
  expect(checkOwnWords(await readAtlas(directory), text).map(formatProblem)).toEqual([]);
});
