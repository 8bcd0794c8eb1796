import { expect, test } from 'vitest';
import { changed, minimalAtlas } from './fixtures/minimal';
import { readChapter } from './markdown';
import { formatProblem } from './problem';

const front = (minimalAtlas['chapters/1-mill.md'] ?? '').split('\n').slice(0, 9).join('\n');

function problemsOf(body: string): string[] {
  return readChapter('chapters/1.md', `${front}\n${body}`).problems.map(formatProblem);
}

test('front matter ends before the text', () => {
  expect(front.endsWith('---')).toBe(true);
  expect(problemsOf('Text.')).toEqual([]);
});

test.each([
  ['# A heading', 'a heading'],
  ['<b>bold</b>', 'HTML'],
  ['<div>\n</div>', 'HTML'],
  ['![a](b.png)', 'an image'],
  ['- a list', 'a list'],
  ['> quoted', 'a quotation'],
  ['`code`', 'code'],
  ['one  \ntwo', 'a forced line break'],
  ['***', 'a rule'],
  ['[a]: https://example.org', 'a link definition'],
])('%s is refused', (body, came) => {
  expect(problemsOf(body)[0]).toContain(`chapters/1.md line 10: got ${came}, expected paragraphs`);
});

test.each(['[site](https://example.org)', '[x](claim:)', '[x](attacks/)', '[x](#y)'])(
  '%s is no link of ours',
  (body) => {
    expect(problemsOf(body)[0]).toMatch(/line 10: got a link to ".*", expected a link to a claim/);
  },
);

test('emphasis within a link is refused', () => {
  expect(problemsOf('[*four*](claim:a)')[0]).toContain('expected plain text in a link');
});

test.each(['[@a, @b]', '[@ a]', '[@a; b]', '[@a p. 3]'])('%s is no citation', (body) => {
  expect(problemsOf(body)[0]).toContain(
    'expected a citation such as [@crocus-deaths; @crocus-place]',
  );
});

test('lines are those of the file, also within a paragraph', () => {
  expect(problemsOf('One.\n\nTwo\nthree [@a, @b] [x](y).')).toEqual([
    expect.stringContaining('line 13: got "[@a, @b]"'),
    expect.stringContaining('line 13: got a link to "y"'),
  ]);
});

test('front matter is checked with the lines of the file', () => {
  const text =
    changed('chapters/1-mill.md', 'order: 1', 'order: first')['chapters/1-mill.md'] ?? '';
  expect(readChapter('chapters/1.md', text).problems.map(formatProblem)).toEqual([
    'chapters/1.md line 4, field "order": got "first", expected a number',
  ]);
});

test('a chapter without front matter or without text is refused', () => {
  expect(readChapter('chapters/1.md', 'Text.').problems[0]?.came).toBe('no front matter');
  expect(problemsOf('')[0]).toContain('no paragraph after the front matter');
});

test('line breaks of the file are spaces', () => {
  const { entry } = readChapter(
    'chapters/1.md',
    `${front}\nOne\ntwo *three\nfour* [five\nsix](places/a).`,
  );
  expect(entry?.value.chapter.passages[0]?.content).toEqual([
    { type: 'text', text: 'One two ' },
    { type: 'emphasis', children: [{ type: 'text', text: 'three four' }] },
    { type: 'text', text: ' ' },
    { type: 'feature', text: 'five six', collection: 'places', id: 'a' },
    { type: 'text', text: '.' },
  ]);
});
