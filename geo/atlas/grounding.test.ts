import { expect, test } from 'vitest';
import { changed, minimalAtlas, sourceText, writeAtlas } from './fixtures/minimal';
import { checkGrounding, normaliseParagraph, paragraphHash } from './grounding';
import { checkOwnWords } from './ownWords';
import { formatProblem } from './problem';
import { readAtlas } from './read';
import { readSource } from './source';

async function problemsOf(text: string, changes: Record<string, string> = {}): Promise<string[]> {
  const atlas = await readAtlas(await writeAtlas(changes));
  return checkGrounding(atlas, text, { file: 'notes.md' }).map(formatProblem);
}

test('quotation marks, dashes, case, spacing and ligatures do not matter', () => {
  const typeset = '“The  Reeds” – a group’s\u00a0of\ufb01cial name,\n1 300 — so\u2026';
  expect(normaliseParagraph(typeset)).toBe('the reeds a group s official name 1 300 so');
  expect(paragraphHash('"the reeds" - a group\'s official name 1-300: SO')).toBe(
    paragraphHash(typeset),
  );
});

test('letters of every script count', () => {
  expect(normaliseParagraph('Душанбе (Тоҷикистон)')).toBe('душанбе тоҷикистон');
  expect(paragraphHash('Душанбе')).not.toBe(paragraphHash('Худжанд'));
});

test('paragraphs run to a blank line, and what has no number is left aside', () => {
  const { paragraphs, problems } = readSource(sourceText, 'notes.md');
  expect(problems).toEqual([]);
  expect(paragraphs).toHaveLength(2);
  expect(paragraphs[1]).toMatch(/send money home\. A group called/);
});

test('a paragraph number that does not follow is reported with its line', () => {
  const { problems } = readSource('[1] One.\n\n[3] Three.\n', 'notes.md');
  expect(problems.map(formatProblem)).toEqual([
    'notes.md line 3: got the paragraph [3], expected [2], the next one',
  ]);
});

test('a text without numbered paragraphs is reported', async () => {
  expect(await problemsOf('Only text.')).toEqual([
    'notes.md: got no paragraph, expected paragraphs that begin with "[1] "',
  ]);
});

test('the figures of a sound atlas stand in their paragraphs', async () => {
  expect(await problemsOf(sourceText)).toEqual([]);
});

test('another text of a paragraph is reported', async () => {
  expect(await problemsOf(sourceText.replace('Notes by', '').replace('a bomb', 'a mine'))).toEqual([
    'notes.md: got another text in paragraph 1, expected the text whose SHA-256 atlas.yaml has',
  ]);
});

test('another number of paragraphs is reported once', async () => {
  expect(await problemsOf(`${sourceText}\n[3] More.\n`)).toEqual([
    'notes.md: got 3 paragraphs, expected 2, as atlas.yaml has them',
  ]);
});

test('a number that its paragraph does not hold is reported with those that it does', async () => {
  const claims = changed('claims.yaml', 'value: 1300', 'value: 1200');
  const chapter = changed('chapters/1-mill.md', '[1,300]', '[1,200]');
  expect(await problemsOf(sourceText, { ...claims, ...chapter })).toEqual([
    'claims.yaml, mill-injured, field "value": got 1200 people, ' +
      'expected a number that stands in paragraph 1: 1, 2020, 12, 1300',
  ]);
});

test('a number that stands in another paragraph than the cited one is reported', async () => {
  const from =
    'value: 3000000\n  qualifier: about\n  unit: people\n  count: stock\n  speaker: article\n  stance: estimated\n  reference: notes\n  locator: 2';
  const change = changed('claims.yaml', from, from.replace('locator: 2', 'locator: 1'));
  expect(await problemsOf(sourceText, change)).toEqual([
    expect.stringContaining('workers, field "value": got 3000000 people, expected a number that'),
    expect.stringContaining('workers, field "statement": got the name "Birch"'),
  ]);
});

test.each([
  ['three decades', 30],
  ['three decades', 3],
  ['more than half', 50],
  ['more than half', 0.5],
  ['almost a fourth', 25],
  ['the fifth term', 5],
  ['as many as 24', 24],
  ['3 million', 3_000_000],
  ['2021-22', 2021],
  ['50.9 percent', 50.9],
])('"%s" holds %d', async (words, value) => {
  const text = `[1] It was ${words} there.\n`;
  const atlas = await readAtlas(await writeAtlas());
  const claim = atlas.claims.get('mill-injured');
  if (claim === undefined) throw new Error('the minimal atlas has lost a claim');
  const manifest = {
    ...atlas.manifest,
    source: { ...atlas.manifest.source, paragraphs: [paragraphHash(`It was ${words} there.`)] },
  };
  const claims = new Map([['one', { ...claim, value }]]);
  expect(checkGrounding({ manifest, claims }, text)).toEqual([]);
  const wrong = new Map([['one', { ...claim, value: value + 1.25 }]]);
  expect(checkGrounding({ manifest, claims: wrong }, text)).toHaveLength(1);
});

test('a number, date or name that was altered is reported with paragraph, expected and found', async () => {
  const date = changed('claims.yaml', 'date: 2020-05-01', 'date: 2020-05-02');
  expect(await problemsOf(sourceText, date)).toEqual([
    'claims.yaml, mill-deaths, field "date": got "2020-05-02", ' +
      'expected a date that stands in paragraph 1: 1 May 2020',
  ]);
  const name = changed('claims.yaml', 'million people from Alder', 'million people from Birch');
  expect(await problemsOf(sourceText, name)).toEqual([]);
  const wrong = changed('claims.yaml', 'Twelve people died in', 'Twelve people of Birch died in');
  expect(await problemsOf(sourceText, wrong)).toEqual([
    'claims.yaml, mill-deaths, field "statement": got the name "Birch", ' +
      'expected names that stand in paragraph 1: the mill or Alder'.replace('the mill', 'The mill'),
  ]);
});

test('a date or name that stands in a further paragraph of the claim is no problem', async () => {
  const from = 'statement: Some three million people from Alder work in Birch.';
  const text = minimalAtlas['claims.yaml']?.replace(from, `${from}\n  paragraphs: [1]`) ?? '';
  const changes = {
    'claims.yaml': text.replace('count: stock\n', 'count: stock\n  date: 2020-05-01\n'),
  };
  expect(await problemsOf(sourceText, changes)).toEqual([]);
});

test('a spelling says how the source document writes a date or name', async () => {
  const spelt = (spelling: string) =>
    problemsOf(sourceText, {
      'claims.yaml': (minimalAtlas['claims.yaml'] ?? '').replace(
        'count: stock\n',
        `count: stock\n  date: 2019\n  spellings: ["${spelling}"]\n`,
      ),
    });
  expect(await spelt('2019 = Around 3 million workers')).toEqual([]);
  expect(await spelt('2019 = the year before')).toEqual([
    'claims.yaml, workers, field "spellings": got "the year before", ' +
      'expected words that stand in paragraph 2',
  ]);
  expect(await spelt('2018 = Around 3 million')).toEqual([
    'claims.yaml, workers, field "spellings": got "2018", ' +
      'expected a date or name of the claim: 2019, Alder or Birch',
    expect.stringContaining('field "date": got "2019"'),
  ]);
});

test('nine words in a row of the source document are reported, eight are not', async () => {
  const nine = 'on 1 may 2020 a bomb at the mill';
  const statement = (text: string) =>
    changed('claims.yaml', 'The Reeds claimed the bombing.', `So it was "${text}".`);
  const copied = await readAtlas(await writeAtlas(statement(nine)));
  expect(checkOwnWords(copied, sourceText).map(formatProblem)).toEqual([
    'claims.yaml, reeds-statement: got 9 words in a row of paragraph 1 of the source document, ' +
      'expected words of our own',
  ]);
  const own = await readAtlas(await writeAtlas(statement(nine.replace('on ', ''))));
  expect(checkOwnWords(own, sourceText)).toEqual([]);
});

test('words of the source document are found across the links of a chapter', async () => {
  const copied = changed(
    'chapters/1-mill.md',
    'It was *one day* in **May**.',
    'It [was](claim:mill-deaths) *more than half* of whom send [@mill-deaths]money home.',
  );
  const text = sourceText.replace('live in Birch, more', 'it was more');
  const atlas = await readAtlas(await writeAtlas(copied));
  expect(checkOwnWords(atlas, text)).toMatchObject([{ file: 'chapters', item: 'mill-2' }]);
});
