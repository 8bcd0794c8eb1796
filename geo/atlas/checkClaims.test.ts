import { expect, test } from 'vitest';
import { changed, minimalAtlas, writeAtlas } from './fixtures/minimal';
import { formatProblem } from './problem';
import { inspectAtlas } from './read';

async function problemsOf(changes: Record<string, string | undefined>): Promise<string[]> {
  const { problems } = await inspectAtlas(await writeAtlas(changes));
  return problems.map(formatProblem);
}

/** The claims of the minimal atlas with one text replaced, and the one problem that this makes. */
const mistakes: [name: string, from: string, to: string, problem: string][] = [
  [
    'a claim about an event that is not there',
    'organisations/reeds',
    'events/statement-2021',
    'got "statement-2021", which there is none of, expected the id of an entry of events.csv, such as "statement-2020"',
  ],
  [
    'a claim about an organisation that is not there',
    'organisations/reeds',
    'organisations/reds',
    'got "reds", which there is none of, expected the id of an organisation of atlas.yaml, such as "reeds"',
  ],
  [
    'a claim about a country that is only a place',
    'organisations/reeds',
    'countries/mill',
    'got "mill", which is a site there, expected the code of a country in places.csv',
  ],
  [
    'a reference that is not there',
    'value: 1300\n  unit: people\n  speaker: article\n  stance: stated\n  reference: notes\n  locator: 1',
    'value: 1300\n  unit: people\n  speaker: A doctor\n  stance: stated\n  reference: nots',
    'mill-injured, field "reference": got "nots", which there is none of, expected the id of an entry of references.yaml, such as "notes"',
  ],
  [
    'the article as speaker of another reference',
    'value: 1300\n  unit: people\n  speaker: article\n  stance: stated\n  reference: notes',
    'value: 1300\n  unit: people\n  speaker: article\n  stance: stated\n  reference: bank',
    'got "bank", expected the source document, "notes", since the speaker is the article',
  ],
  [
    'a paragraph that the source document does not have',
    'The Reeds\n  stance: claimed\n  reference: notes\n  locator: 2',
    'The Reeds\n  stance: claimed\n  reference: notes\n  locator: 3',
    'field "locator": got 3, expected a paragraph from 1 to 2, as atlas.yaml has them',
  ],
  [
    'a claim from the source document without a paragraph',
    'stance: claimed\n  reference: notes\n  locator: 2',
    'stance: claimed\n  reference: notes',
    'got nothing, expected the number of a paragraph of the source document',
  ],
  [
    'further paragraphs out of range',
    'stance: claimed\n  reference: notes\n  locator: 2',
    'stance: claimed\n  reference: notes\n  locator: 2\n  paragraphs: [1, 9]',
    'field "paragraphs.1": got 9, expected a paragraph from 1 to 2',
  ],
  [
    'a number without a unit',
    'value: 1300\n  unit: people',
    'value: 1300',
    'mill-injured, field "unit": got nothing, expected the unit of the number',
  ],
  [
    'a figure of a flow that does not say what kind of count it is',
    '  count: stock\n',
    '',
    'workers, field "count": got nothing, expected what kind of count it is, such as "stock"',
  ],
  [
    'a range that is upside down',
    'value: The Reeds',
    'value: {low: 9, high: 8}\n  unit: people',
    'got 9 to 8, expected low to be less than high',
  ],
  [
    'a date that the calendar does not have',
    'date: 2020-05-01',
    'date: 2020-02-30',
    'field "date": got "2020-02-30", expected a day that the calendar has',
  ],
  [
    'a computed claim without its formula',
    '  formula: "{mill-injured} / {mill-deaths}"\n  round: 1\n',
    '',
    'field "formula": got nothing, expected how the figure is computed from derivedFrom',
  ],
  [
    'a rounding of what is not computed',
    'value: 1300\n',
    'value: 1300\n  round: 1\n',
    'mill-injured, field "round": got 1, expected nothing, since nothing is computed',
  ],
  [
    'a value beside a formula',
    'unit: injured for each death',
    'value: 108.3\n  unit: injured for each death',
    'hurt-share, field "value": got 108.3, expected no value beside a formula',
  ],
  [
    'a formula with an input that is not there',
    'mill-deaths]\n  formula: "{mill-injured} / {mill-deaths}"',
    'mill-deaths]\n  formula: "{mill-injured} / {mill-deaths} / {indicator:AA:remittances:2019}"',
    'hurt-share, field "formula": got "indicator:AA:remittances:2019", which there is none of, expected one of its years: 2020, 2021',
  ],
  [
    'a formula over a claim without a number',
    'mill-deaths]\n  formula: "{mill-injured} / {mill-deaths}"',
    'reeds-statement]\n  formula: "{mill-injured} / {reeds-statement}"',
    'hurt-share, field "formula": got "reeds-statement", which has no number, expected a claim with one number',
  ],
  [
    'a formula over the date of a claim without one',
    'mill-deaths]\n  formula: "{mill-injured} / {mill-deaths}"',
    'mill-deaths]\n  formula: "days({mill-injured}, {mill-deaths})"',
    'hurt-share, field "formula": got "mill-injured", which has no date, expected the id of a claim with a date',
  ],
  [
    'a sum of numbers of two units',
    'mill-deaths]\n  formula: "{mill-injured} / {mill-deaths}"',
    'mill-deaths]\n  formula: "{mill-injured} + {mill-deaths} + {indicator:AA:remittances:2020}"',
    'hurt-share, field "formula": got "people" and "% of GDP" in one sum, expected numbers of one unit',
  ],
  [
    'a formula that comes to another unit than its claim has',
    '{mill-injured} / {mill-deaths}',
    '{mill-injured} - {mill-deaths}',
    'hurt-share, field "unit": got "injured for each death", expected "people", the unit that the formula comes to',
  ],
  [
    'a division by zero',
    '{mill-injured} / {mill-deaths}',
    '{mill-injured} / ({mill-deaths} - {mill-deaths})',
    'hurt-share, field "formula": got a division by 0, expected a number other than 0',
  ],
  [
    'a formula that is none',
    '{mill-injured} / {mill-deaths}',
    '{mill-injured} over {mill-deaths}',
    'field "formula": got "{mill-injured} over {mill-deaths}", expected numbers, {claim-id}',
  ],
  [
    'a formula without the claims it computes from',
    'reference: notes\n  derivedFrom: [mill-injured, mill-deaths]',
    'reference: notes\n  locator: 1',
    'field "derivedFrom": got nothing, expected the claims that the formula computes from: mill-injured, mill-deaths',
  ],
  [
    'a list of inputs without one of the formula',
    '[mill-injured, mill-deaths]',
    '[mill-injured]',
    'field "derivedFrom": got a list without "mill-deaths", expected every claim of the formula',
  ],
  [
    'a list of inputs with one that the formula has not',
    '[mill-injured, mill-deaths]',
    '[mill-injured, mill-deaths, workers]',
    'field "derivedFrom.2": got "workers", which is not in the formula, expected a claim of the formula',
  ],
  [
    'a claim that is computed from itself',
    '[mill-injured, mill-deaths]\n  formula: "{mill-injured} / {mill-deaths}"',
    '[mill-injured, hurt-share]\n  formula: "{mill-injured} / {hurt-share}"',
    'hurt-share, field "formula": got a circle: hurt-share → hurt-share, expected a claim that is not computed from this one',
  ],
  [
    'a claim about an organisation that does not say why it has no place',
    '  notOnMap: A ratio has no place.\n',
    '',
    'hurt-share, field "notOnMap": got nothing, expected why no place can be given to it',
  ],
  [
    'an attack without a number of deaths from the source document',
    'property: deaths',
    'property: toll',
    'events.csv row 1 (line 2), mill-2020, field "claims": got none on its deaths, expected a claim on its "deaths"',
  ],
  [
    'a counted flow without a magnitude',
    'property: magnitude',
    'property: number',
    'flows.csv row 1 (line 2), alder-birch, field "measure": got "stock" without a claim on its magnitude',
  ],
];

test.each(mistakes)('%s is the one problem', async (_, from, to, problem) => {
  const problems = await problemsOf(changed('claims.yaml', from, to));
  expect(problems).toHaveLength(1);
  expect(problems[0]).toContain(problem);
});

test('a computed figure is computed from what it is computed from in turn', async () => {
  const change = changed(
    'claims.yaml',
    '- id: hurt-share',
    `- id: hurt-thousand
  statement: In thousands of a ratio.
  subject: attacks/mill-2020
  property: ratio
  unit: injured for each death
  speaker: atlas
  stance: estimated
  reference: notes
  derivedFrom: [hurt-share]
  formula: "{hurt-share} * 1000"
  round: -4
- id: hurt-share`,
  );
  const { atlas, problems } = await inspectAtlas(await writeAtlas(change));
  expect(problems).toEqual([]);
  expect(atlas?.claims.get('hurt-share')?.value).toBe(108.3);
  expect(atlas?.claims.get('hurt-thousand')?.value).toBe(110_000);
});

test('a circle of two computed claims is one problem', async () => {
  const text = (minimalAtlas['claims.yaml'] ?? '')
    .replace('[mill-injured, mill-deaths]', '[other-share]')
    .replace('{mill-injured} / {mill-deaths}', '{other-share}');
  const copy = text
    .slice(text.indexOf('- id: hurt-share'))
    .replace('- id: hurt-share', '- id: other-share')
    .replace('[other-share]', '[hurt-share]')
    .replace('{other-share}', '{hurt-share}');
  expect(await problemsOf({ 'claims.yaml': text + copy })).toEqual([
    expect.stringContaining('got a circle: hurt-share → other-share → hurt-share'),
  ]);
});
