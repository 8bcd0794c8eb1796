import { beforeAll, describe, expect, test } from 'vitest';
import type { Atlas } from '../atlas/atlas';
import { defaultAtlasDirectory } from '../atlas/open';
import { readAtlas } from '../atlas/read';
import type { ItemProperties } from '../feature';
import { testItems } from '../fixtures/item';
import { itemsOf } from '../layers/collections';
import { readAs } from '../reading';
import { periodWords } from './periodWords';
import { type SummaryInput, summarize } from './summary';

const attack = (deaths: number | null, year: number, more: Partial<ItemProperties> = {}) => ({
  deaths,
  figure_text: deaths === null ? null : String(deaths),
  deaths_low: deaths,
  deaths_high: deaths,
  start: `${year}-03-01T00:00:00Z`,
  end: `${year}-03-01T23:59:59Z`,
  precision: 'site',
  ...more,
});

const of = (rows: Partial<ItemProperties>[], figures: SummaryInput['figures'] = 'article') =>
  summarize({ on: ['attacks'], items: { attacks: testItems(...rows) }, figures });

test('counts, dates, adds up and says how exactly things are placed', () => {
  expect(of([attack(300, 2004), attack(6, 2022, { precision: 'city' })])).toBe(
    '2 attacks, 2004–2022, 306 deaths by the article’s figures; 1 placed exactly',
  );
});

test('one is one: attack, year and death', () => {
  expect(of([attack(1, 2015)])).toBe(
    '1 attack, 2015, 1 death by the article’s figures; placed exactly',
  );
});

test('an unknown toll is said and never counted as 0', () => {
  expect(of([attack(10, 2015), attack(null, 2015)])).toContain(
    '10 deaths by the article’s figures, 1 without a known toll',
  );
  const none = of([attack(null, 2015)]);
  expect(none).toContain('no toll known');
  expect(none).not.toContain('death');
  expect(of([attack(0, 2015)])).toContain('0 deaths by');
});

test('a sum is about right where a figure is hedged or others give another one', () => {
  expect(of([attack(300, 2004, { figure_text: 'over 300' })])).toContain('about 300 deaths');
  expect(of([attack(300, 2004, { deaths_high: 334 })])).toContain('about 300 deaths');
  expect(of([attack(1000, 2004, { figure_text: '1,000' })])).toContain(', 1,000 deaths');
});

test.each([
  ['article', 'the article’s figures'],
  ['latest', 'the latest figures'],
  ['lowest', 'the lowest figures'],
  ['highest', 'the highest figures'],
] as const)('names the choice of figures: %s', (figures, words) => {
  expect(of([attack(3, 2015)], figures)).toContain(`3 deaths by ${words}`);
});

test('movements are counted, and never added up', () => {
  const flows = testItems(...[{ magnitude: 3_000_000 }, { magnitude: 2000 }, { magnitude: null }]);
  expect(summarize({ on: ['flows'], items: { flows }, figures: 'article' })).toBe(
    '3 movements (2 with a figure)',
  );
});

test('comparable flows name the one measure that is drawn', () => {
  const corridors = testItems(...[{ magnitude: 5, measure_title: 'Residents, 2020' }]);
  expect(summarize({ on: ['corridors'], items: { corridors }, figures: 'article' })).toBe(
    '1 comparable figure (Residents, 2020)',
  );
});

test('says what there is none of, and what is off not at all', () => {
  expect(of([])).toBe('No attacks');
  expect(
    summarize({
      on: ['countries', 'events', 'attacks'],
      items: { countries: testItems(...[{}]), flows: testItems(...[{}]) },
      figures: 'article',
    }),
  ).toBe('No attacks; also no dated events and 1 country');
  expect(summarize({ on: [], items: {}, figures: 'article' })).toBe('No layer is on');
});

describe('our own atlas', () => {
  let atlas: Atlas;
  beforeAll(async () => {
    atlas = await readAtlas(defaultAtlasDirectory());
  });
  const summaryOf = (figures: SummaryInput['figures']) => {
    const read = readAs(atlas, { figures, without: [] });
    const items = Object.fromEntries(
      read.manifest.layers.map(({ id }) => [id, itemsOf(read, id)] as const),
    );
    const on = read.manifest.layers.filter((layer) => layer.on).map(({ id }) => id);
    return { sentence: summarize({ on, items, figures }), items };
  };
  test('is summed up as its article counts', () => {
    const { sentence, items } = summaryOf('article');
    const deaths = items.attacks?.features.map(({ properties }) => Number(properties.deaths));
    const sum = deaths?.reduce((total, toll) => total + toll, 0);
    expect(sentence).toMatch(/^5 attacks, 2004–2024, about \d+ deaths by the article’s figures; /);
    expect(sentence).toContain(` ${sum} deaths`);
    expect(sentence).toMatch(/also \d+ movements \(\d+ with a figure\) and \d+ countries$/);
  });
  test('sums up to more by the highest figures than by the lowest', () => {
    const sumOf = (text: string) => Number(/([\d,]+) deaths/.exec(text)?.[1]?.replace(',', ''));
    expect(sumOf(summaryOf('highest').sentence)).toBeGreaterThan(
      sumOf(summaryOf('lowest').sentence),
    );
  });
});

test.each([
  ['2004/2024', '2004 to 2024'],
  ['2015', '2015'],
  ['2015/2015', '2015'],
  ['2022-02/..', 'since February 2022'],
  ['2022-02/', 'since February 2022'],
  ['../2019', 'until 2019'],
  ['2024-03-22T17:00:00Z', '22 March 2024'],
  ['2024-03-01T00:00:00Z/2024-03-31T23:59:59Z', '1 to 31 March 2024'],
])('the period %s reads %s', (datetime, words) => {
  expect(periodWords(datetime)).toBe(words);
});
