import { expect, test } from 'vitest';
import { changed, minimalAtlas, writeAtlas } from './fixtures/minimal';
import { formatProblem } from './problem';
import { inspectAtlas } from './read';

async function problemsOf(changes: Record<string, string | undefined>): Promise<string[]> {
  const { problems } = await inspectAtlas(await writeAtlas(changes));
  return problems.map(formatProblem);
}

/** The minimal atlas with one text replaced, and the one problem that this makes. */
const mistakes: [name: string, file: string, from: string, to: string, problem: string][] = [
  [
    'an id that comes twice',
    'references.yaml',
    '- id: bank',
    '- {id: notes, type: book, title: Notes}\n- id: bank',
    'line 4, notes, field "id": got "notes", which stands on line 1 already, expected an id of its own',
  ],
  [
    'a country without the code of one',
    'places.csv',
    'mill,The mill,,20.5,50.25,site',
    'mill,The mill,,20.5,50.25,country',
    'row 3 (line 4), mill, field "id": got "mill", expected the code of the country',
  ],
  [
    'a place that lies in no country of the atlas',
    'places.csv',
    'site,0.5,,AA',
    'site,0.5,,ZZ',
    'field "country": got "ZZ", which there is none of, expected the code of a country in places.csv',
  ],
  [
    'an outline of what is no region',
    'places.csv',
    'site,0.5,,AA',
    'site,0.5,AA; BB,AA',
    'field "outline": got "AA; BB", expected nothing, since a site is not made of countries',
  ],
  [
    'a corridor of a measure that is not defined',
    'corridors.csv',
    'BB,residents',
    'BB,residence',
    'corridors.csv row 1 (line 2), field "measure": got "residence", expected one of the corridorMeasures of atlas.yaml: residents',
  ],
  [
    'a corridor in another unit than its measure',
    'corridors.csv',
    '5000,people',
    '5000,residents',
    'field "unit": got "residents", expected "people", as atlas.yaml says',
  ],
  [
    'a corridor that comes twice',
    'corridors.csv',
    'AA,BB,residents,2020,5000,people,bank,,\n',
    'AA,BB,residents,2020,5000,people,bank,,\nAA,BB,residents,2021,4000,people,bank,,\n',
    'got "AA-BB-residents", which stands on line 2 already, expected an origin, destination and measure of its own',
  ],
  [
    'a corridor without a figure',
    'corridors.csv',
    '2020,5000,people',
    '2020,,people',
    'row 1 (line 2), field "value": got nothing, expected the value, or a claim that has it',
  ],
  [
    'a corridor with a figure beside its claim',
    'corridors.csv',
    '2020,,,,workers',
    '2020,,people,,workers',
    'row 2 (line 3), field "unit": got "people", expected nothing, since the claim has it',
  ],
  [
    'a corridor whose claim is in words',
    'corridors.csv',
    ',workers,',
    ',reeds-statement,',
    'field "claim": got "reeds-statement", which has no number, expected a claim with a number',
  ],
  [
    'a corridor whose claim counts something else than its measure',
    'atlas.yaml',
    'count: stock',
    'count: survey',
    'field "claim": got "workers", which counts "stock", expected a claim that counts "survey"',
  ],
  [
    'a corridor that goes nowhere',
    'corridors.csv',
    'AA,BB,residents',
    'AA,AA,residents',
    'field "destination": got "AA", expected another place than the origin',
  ],
  [
    'a corridor of nobody',
    'corridors.csv',
    '5000,people',
    '0,people',
    'field "value": got "0", expected more than 0',
  ],
  [
    'an event at a place that is not there',
    'events.csv',
    '2020-05-03,mill,',
    '2020-05-03,mil,',
    'field "place": got "mil", which there is none of, expected the id of an entry of places.csv, such as "mill"',
  ],
  [
    'a date that is not in EDTF',
    'events.csv',
    '2020-05-02,2020-05-03',
    '2.5.2020,2020-05-03',
    'events.csv row 2 (line 3), statement-2020, field "start": got "2.5.2020", expected a date in EDTF, such as',
  ],
  [
    'an end before the start',
    'events.csv',
    '2020-05-02,2020-05-03',
    '2020-05-02,2020-05-01',
    'field "end": got "2020-05-02/2020-05-01", expected an end that is not before the start',
  ],
  [
    'an attack without a form',
    'events.csv',
    'attack,bombing',
    'attack,',
    'mill-2020, field "form": got nothing, expected the form of the attack',
  ],
  [
    'a form of what is no attack',
    'events.csv',
    'statement,,2020',
    'statement,siege,2020',
    'field "form": got "siege", expected nothing, since only attacks have a form',
  ],
  [
    'a row that rests on a claim about something else',
    'events.csv',
    ',reeds-statement,',
    ',workers,',
    'got "workers", which speaks of flows/alder-birch, expected a claim whose subject is "events/statement-2020"',
  ],
  [
    'a flow that goes nowhere',
    'flows.csv',
    ',AA,BB,',
    ',AA,AA,',
    'field "destination": got "AA", expected another place than the origin',
  ],
  [
    'an indicator that is not defined',
    'indicators.csv',
    'AA,remittances,,2020',
    'AA,remitances,,2020',
    'field "indicator": got "remitances", expected an indicator of atlas.yaml: remittances',
  ],
  [
    'a figure in another unit than its indicator',
    'indicators.csv',
    '12.5,% of GDP',
    '12.5,million US$',
    'field "unit": got "million US$", expected "% of GDP", as atlas.yaml says',
  ],
  [
    'two figures for one year',
    'indicators.csv',
    ',2021,',
    ',2020,',
    'got "AA remittances 2020", which stands on line 2 already, expected a country, indicator and year of its own',
  ],
  [
    'a focus on a country that is not there',
    'atlas.yaml',
    'focus: [AA]',
    'focus: [AA, CC]',
    'field "focus.1": got "CC", which there is none of',
  ],
  [
    'a source document that is no reference',
    'atlas.yaml',
    'camera: {bbox: [10, 40, 30, 60]}',
    'camera: {bbox: [30, 40, 10, 60]}',
    'atlas.yaml line 13, field "camera.bbox": got [30, 40, 10, 60], expected [west, south, east, north] with west < east',
  ],
  [
    'a box beyond the poles',
    'chapters/1-mill.md',
    '[10, 40, 30, 60]',
    '[10, 40, 30, 95]',
    'field "camera.bbox": got [10, 40, 30, 95], expected longitudes from -180 to 180 and latitudes',
  ],
  [
    'classes that do not ascend',
    'atlas.yaml',
    '[5, 15, 60]',
    '[5, 60, 15]',
    'field "indicators.0.classes": got [5, 60, 15], expected numbers that ascend',
  ],
  [
    'a first indicator that is not there',
    'atlas.yaml',
    'indicator: remittances',
    'indicator: money',
    'field "indicator": got "money", expected an indicator with classes to fill the map by: "remittances"',
  ],
  [
    'a figure that is not its claim’s number',
    'chapters/1-mill.md',
    '[1,300](claim:mill-injured)',
    '[1,200](claim:mill-injured)',
    'line 12: got "1,200", expected the number of the claim "mill-injured": 1300 people',
  ],
  [
    'a link to a claim that is not there',
    'chapters/1-mill.md',
    '(claim:mill-injured)',
    '(claim:mill-injred)',
    'line 12: got "mill-injred", which there is none of, expected the id of an entry of claims.yaml, such as "mill-injured"',
  ],
  [
    'a citation of a claim that is not there',
    'chapters/2-work.md',
    '[@reeds-statement]',
    '[@nobody]',
    'chapters/2-work.md line 12: got "nobody", which there is none of',
  ],
  [
    'a link to an event that is an attack',
    'chapters/1-mill.md',
    '(attacks/mill-2020)',
    '(events/mill-2020)',
    'line 11: got "events/mill-2020", expected "attacks/mill-2020", since it is of the kind "attack"',
  ],
  [
    'a link to a collection that is not there',
    'chapters/1-mill.md',
    '(attacks/mill-2020)',
    '(people/mill-2020)',
    'got "people/mill-2020", expected attacks, events, flows, countries, places or organisations before the slash',
  ],
  [
    'a chapter with a layer that the atlas does not have',
    'chapters/2-work.md',
    'layers: [flows, attacks]',
    'layers: [flows, rivers]',
    'field "layers.1": got "rivers", expected a layer of atlas.yaml: flows, attacks',
  ],
  [
    'a chapter that begins before the one before it has ended',
    'chapters/2-work.md',
    'paragraphs: [2, 2]',
    'paragraphs: [1, 2]',
    'field "paragraphs": got [1, 2], expected paragraphs after 1, where the chapter before ends',
  ],
  [
    'a chapter with paragraphs that are not there',
    'chapters/2-work.md',
    'paragraphs: [2, 2]',
    'paragraphs: [2, 4]',
    'field "paragraphs": got 4, expected a paragraph from 1 to 2',
  ],
  [
    'chapters of one order',
    'chapters/2-work.md',
    'order: 2',
    'order: 1',
    'got "1", which stands on chapters/1-mill.md line 4 already, expected an order of its own',
  ],
];

test.each(mistakes)('%s is the one problem', async (_, file, from, to, problem) => {
  const problems = await problemsOf(changed(file, from, to));
  expect(problems).toHaveLength(1);
  expect(problems[0]).toContain(problem);
});

test('labels that come twice are reported', async () => {
  const problems = await problemsOf(changed('events.csv', ',Statement,', ',Mill,'));
  expect(problems).toEqual([
    'events.csv row 2 (line 3), statement-2020, field "label": got "Mill", ' +
      'which stands on line 2 already, expected a label of its own',
  ]);
});

test('a layer that cannot be drawn is reported when the layers are known', async () => {
  const directory = await writeAtlas();
  const { problems } = await inspectAtlas(directory, { layers: ['attacks', 'places'] });
  expect(problems.map(formatProblem)).toEqual([
    'atlas.yaml line 16, field "layers.0.id": got "flows", expected a layer: attacks or places',
  ]);
});

test('an event may go on, and a box may cross the antimeridian', async () => {
  expect(
    await problemsOf({
      ...changed('events.csv', '2020-05-02,2020-05-03', '2020-05-02,..'),
      ...changed('atlas.yaml', '[10, 40, 30, 60]', '[170, -20, -160, 0]'),
    }),
  ).toEqual([]);
});

test('a row that does not fit is still known to those that point at it', async () => {
  const problems = await problemsOf({
    ...changed('events.csv', 'mill-2020,Bombing', 'mill-2020,'),
    'events.csv': (minimalAtlas['events.csv'] ?? '').replace(',bombing,', ',bomb,'),
  });
  expect(problems).toEqual([expect.stringContaining('field "form": got "bomb"')]);
});

test('a figure link may say its number in words, with a hedge or not at all', async () => {
  for (const text of ['a dozen', '1.3 thousand', 'more than 1,300', 'thirteen hundred', 'many']) {
    const change = changed('chapters/1-mill.md', '[1,300]', `[${text}]`);
    expect(await problemsOf(change), text).toEqual([]);
  }
});
