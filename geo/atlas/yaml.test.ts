import { expect, test } from 'vitest';
import { minimalAtlas } from './fixtures/minimal';
import { formatProblem } from './problem';
import { atlasSchema, claimSchema, referenceSchema } from './schema';
import { readYamlList, readYamlMapping } from './yaml';

const claim = `- id: deaths
  statement: Twelve people died.
  subject: attacks/mill
  property: deaths
  speaker: article
  stance: stated
  reference: notes
`;

function claimProblems(text: string): string[] {
  return readYamlList('claims.yaml', text, claimSchema, 'claims').problems.map(formatProblem);
}

test.each([
  ['value: 12', 12],
  ['value: {low: 14, high: 16}', { low: 14, high: 16 }],
  ['value: unknown', 'unknown'],
])('a claim has a number, a range or words: %s', (line, value) => {
  const { entries } = readYamlList('claims.yaml', `${claim}  ${line}\n`, claimSchema, 'claims');
  expect(entries[0]?.value.value).toEqual(value);
});

test('a year without quotes is a date', () => {
  const { entries } = readYamlList('claims.yaml', `${claim}  date: 2022\n`, claimSchema, 'claims');
  expect(entries[0]?.value.date).toBe('2022');
});

test('a list under its key is the same as the list alone', () => {
  const text = 'references:\n  - {id: bank, type: book, title: Money}\n';
  const table = readYamlList('references.yaml', text, referenceSchema, 'references');
  expect(table.problems).toEqual([]);
  expect(table.entries[0]?.value.title).toBe('Money');
  expect(table.entries[0]?.at('title').line).toBe(2);
});

test('a value that does not fit is reported with its line and claim', () => {
  expect(claimProblems(claim.replace('stated', 'sure'))).toEqual([
    'claims.yaml line 6, deaths, field "stance": got "sure", expected "stated", "estimated", ' +
      '"claimed", "alleged", "denied" or "charged"',
  ]);
});

test('a value that is missing is reported on the line of its claim', () => {
  const text = claim + claim.replace('id: deaths', 'id: other').replace('  speaker: article\n', '');
  expect(claimProblems(text)).toEqual([
    'claims.yaml line 8, other, field "speaker": got nothing, expected some text',
  ]);
});

test('a misspelt key is reported with those that there are', () => {
  expect(claimProblems(`${claim}  locater: 3\n`)[0]).toMatch(
    /^claims.yaml line \d+, deaths, field "locater": got the unknown key "locater", expected id, .*locator/,
  );
});

test('a misspelt key within a key is reported with those that there are', () => {
  const text = (minimalAtlas['atlas.yaml'] ?? '').replace('policy: None', 'polcy: None');
  const { problems } = readYamlMapping('atlas.yaml', text, atlasSchema);
  expect(problems.map(formatProblem)).toEqual([
    expect.stringContaining('field "boundaries.policy": got nothing, expected some text'),
    expect.stringContaining('got the unknown key "polcy", expected policy or disclaimer'),
  ]);
});

test('a number with separators is explained', () => {
  const text = `${claim}  value: [1, 2]\n`;
  expect(claimProblems(text)[0]).toContain(
    'got a list, expected a number without separators, a range such as {low: 14, high: 16}, or words',
  );
});

test.each([
  ['a colon in plain text', '- id: a\n  statement: This: is wrong\n', 2],
  ['a key that comes twice', '- id: a\n  id: b\n', 2],
  ['a bracket that is not closed', '- id: a\n- id: [b\n', 3],
])('%s is reported with its line', (_, text, line) => {
  const { problems } = readYamlList('claims.yaml', text, claimSchema, 'claims');
  expect(problems[0]).toMatchObject({ file: 'claims.yaml', line });
  expect(problems[0]?.came).toContain('YAML that cannot be read');
});

test('one slip in YAML is not reported for every line after it', () => {
  const text = `- id: [a\n${claim.repeat(100)}`;
  const { problems } = readYamlList('claims.yaml', text, claimSchema, 'claims');
  expect(problems.length).toBeGreaterThan(0);
  expect(problems.length).toBeLessThanOrEqual(3);
});

test('a mapping in place of the list is reported', () => {
  expect(claimProblems('id: a\n')).toEqual([
    'claims.yaml line 1: got a mapping, expected a list in which each entry begins with "- id: "',
  ]);
});

test('aliases that grow without end are refused', () => {
  const bomb = ['a: &a [x,x,x,x,x,x,x,x,x,x]'];
  for (const [name, inner] of ['ba', 'cb', 'dc', 'ed', 'fe'].map((pair) => [...pair])) {
    bomb.push(`${name}: &${name} [${Array(10).fill(`*${inner}`).join(',')}]`);
  }
  const { problems } = readYamlMapping('atlas.yaml', bomb.join('\n'), atlasSchema);
  expect(problems).toMatchObject([{ came: 'too many aliases' }]);
});
