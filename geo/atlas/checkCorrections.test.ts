import { expect, test } from 'vitest';
import { writeAtlas } from './fixtures/minimal';
import { formatProblem, inspectAtlas, readAtlas } from './read';

const entry = (id: string, claim: string, date: string, more = '') =>
  `- id: ${id}\n  date: ${date}\n  claim: ${claim}\n  change: Eleven, now twelve.\n  reason: Misread.\n${more}`;

async function problemsOf(text: string): Promise<string[]> {
  const { problems } = await inspectAtlas(await writeAtlas({ 'corrections.yaml': text }));
  return problems.map(formatProblem);
}

test('an atlas without corrections has none, and nothing is missing', async () => {
  expect((await readAtlas(await writeAtlas())).corrections).toEqual([]);
});

test('corrections come the latest first, also of claims that were withdrawn', async () => {
  const text =
    entry('first', 'mill-deaths', '2020-05-03') +
    entry('second', 'no-longer-there', '2020-06', '  withdrawn: true\n');
  const { corrections } = await readAtlas(await writeAtlas({ 'corrections.yaml': text }));
  expect(corrections.map(({ id }) => id)).toEqual(['second', 'first']);
  expect(corrections[1]).toMatchObject({ claim: 'mill-deaths', change: 'Eleven, now twelve.' });
});

test.each([
  [
    entry('a', 'mill-death', '2020-05-03'),
    /corrections\.yaml line \d+, a, field "claim": got "mill-death"/,
  ],
  [entry('a', 'mill-deaths', '2020-13-03'), /field "date": got "2020-13-03"/],
  [entry('a', 'mill-deaths', '2020-05-03', '  withdrawn: true\n'), /no longer in claims\.yaml/],
  [entry('a', 'mill-deaths', '2020') + entry('a', 'mill-deaths', '2020'), /an id of its own/],
  ['- id: a\n  date: 2020\n  claim: mill-deaths\n  change: Twelve.\n', /field "reason"/],
])('says what is wrong in %j', async (text, expected) => {
  const problems = await problemsOf(text);
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatch(expected);
});
