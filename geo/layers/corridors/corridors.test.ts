import { beforeAll, expect, test } from 'vitest';
import type { Atlas } from '../../atlas/atlas';
import { defaultAtlasDirectory } from '../../atlas/open';
import { readAtlas } from '../../atlas/read';
import { fillIndicators } from '../../indicator';
import { palettes } from '../../style/palette';
import { collectionOf, itemsOf } from '../collections';
import type { StyleContext } from '../layer';
import { corridors } from '.';
import { corridorTone, corridorWidth, thinnestCorridor, widestCorridor } from './scale';

let atlas: Atlas;
beforeAll(async () => {
  atlas = await readAtlas(defaultAtlasDirectory());
});

function context(measure: string | null): StyleContext {
  const [indicator] = fillIndicators(atlas);
  if (!indicator) throw new Error('the atlas has no indicator for the map');
  return {
    palette: palettes.light,
    fonts: { regular: 'Regular', bold: 'Bold' },
    indicator,
    measure,
    focus: [],
    selected: null,
    related: [],
  };
}

test('the widest line of each measure is equally wide, whatever it counts', () => {
  const { features } = itemsOf(atlas, 'corridors');
  for (const { id } of atlas.manifest.corridorMeasures) {
    const widths = features
      .filter(({ properties }) => properties.measure === id)
      .map(({ properties }) => Number(properties.width));
    expect(Math.max(...widths), id).toBe(widestCorridor);
  }
});

test('a width is linear to the magnitude down to the thinnest line', () => {
  expect(corridorWidth(50, 100)).toBe(widestCorridor / 2);
  expect(corridorWidth(1, 100_000)).toBe(thinnestCorridor);
});

test.each([
  ['stock', 'residents', 'stock'],
  ['crossings', 'border entries', 'period'],
  ['modelled', 'million US$', 'money'],
] as const)('%s in %s has the colour of %s', (count, unit, tone) => {
  expect(corridorTone({ count, unit })).toBe(tone);
});

test('every style layer draws the chosen measure alone', () => {
  for (const { layer } of corridors.style(context('money-2021'))) {
    expect(JSON.stringify('filter' in layer ? layer.filter : undefined), layer.id).toContain(
      '["==",["get","measure"],"money-2021"]',
    );
  }
});

test('the legend is that of the chosen measure, with its unit', () => {
  const items = itemsOf(atlas, 'corridors');
  expect(corridors.legend(context('money-2021'), items)).toMatchObject([
    { kind: 'widths', unit: 'million US$', measure: 'money-2021' },
  ]);
  expect(corridors.legend(context(null), items)).toHaveLength(
    atlas.manifest.corridorMeasures.length,
  );
});

test('a scale of one figure shows that figure', () => {
  const [entry] = corridors.legend(context('registrations-2021'), itemsOf(atlas, 'corridors'));
  expect(entry).toMatchObject({ widths: [{ value: 2_025_712, width: widestCorridor }] });
});

test('a line does not lie on the article’s flow between the same two countries', () => {
  const middle = (collection: string, id: string) => {
    const item = itemsOf(atlas, collection).features.find((one) => one.id === id);
    const line = item?.geometry?.type === 'LineString' ? item.geometry.coordinates : [];
    return line[Math.floor(line.length / 2)] ?? [0, 0];
  };
  const [own, other] = [
    middle('flows', 'labour-tj-ru'),
    middle('corridors', 'TJ-RU-residents-2020'),
  ];
  const apart = Math.hypot((own[0] ?? 0) - (other[0] ?? 0), (own[1] ?? 0) - (other[1] ?? 0));
  expect(apart).toBeGreaterThan(0.8);
});

test('the panel sets the counts of one corridor beside each other, each with its kind', () => {
  const panel = collectionOf('corridors').panel(atlas, 'TJ-RU-residents-2020');
  const figures = panel.blocks.flatMap((block) => (block.type === 'figures' ? block.figures : []));
  expect(figures.map(({ value, unit, count }) => `${value} ${unit} ${count}`)).toEqual([
    '415,676 residents stock',
    'about 987,000 border entries crossings',
    '349,357 border entries crossings',
    '2,025,712 registrations registrations',
    '3,000,000 people stock',
    '207.4 million US$ modelled',
  ]);
});

test('a figure that is a claim’s leads to its claim', () => {
  const [headline] = collectionOf('corridors').panel(atlas, 'TJ-RU-work-entries-2022').blocks;
  expect(headline).toMatchObject({ figure: { address: 'claims/work-entries-2022' } });
});
