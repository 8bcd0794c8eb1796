import { z } from 'zod';
import { writeAtlas } from '../atlas/fixtures/minimal';
import { readAtlas } from '../atlas/read';
import { NotFound } from '../errors';
import type { Item } from '../feature';
import type { Collection } from '../layers/layer';
import { itemPropertiesSchema } from '../layers/properties';
import { publish, type Service } from './service';

/** A made-up item for tests. */
export function station(
  id: string,
  geometry: Item['geometry'],
  depth: number | null,
  [start, end]: [start: string | null, end: string | null] = [null, null],
): Item {
  return {
    type: 'Feature',
    id,
    geometry,
    properties: {
      id,
      name: `Station ${id}`,
      label: id,
      figure: depth,
      figure_text: null,
      figure_unit: 'm',
      start,
      end,
      when: null,
      claims: null,
      precision: null,
      depth,
      open: depth !== null,
    },
  };
}

/** A collection for tests with the properties `depth` and `open`. */
export function stations(id: string, items: Item[]): Collection {
  return {
    id,
    description: `Made-up ${id}.`,
    properties: itemPropertiesSchema.extend({ depth: z.number().nullable(), open: z.boolean() }),
    items: () => items,
    about: () => ({ shows: '', source: '', date: '', limits: '' }),
    panel(_, item) {
      if (!items.some((candidate) => candidate.id === item)) throw new NotFound('station', item);
      return { address: `${id}/${item}`, kicker: '', title: item, blocks: [], related: [] };
    },
  };
}

/** Stations on both sides of the antimeridian, one without place, one without time. */
export const fixtureItems: Item[] = [
  station('fiji', { type: 'Point', coordinates: [178, -18] }, 20, [
    '2020-01-01T00:00:00.000Z',
    '2020-12-31T23:59:59.999Z',
  ]),
  station('samoa', { type: 'Point', coordinates: [-172, -14] }, 30, [
    '2022-05-01T00:00:00.000Z',
    null,
  ]),
  station('unknown', null, null, ['2021-01-01T00:00:00.000Z', '2021-01-01T23:59:59.999Z']),
  station('tonga', { type: 'Point', coordinates: [-175, -21] }, 30),
];

/** A small service at https://oxus.example/api. */
export async function fixtureService(items: Item[] = fixtureItems): Promise<Service> {
  const atlas = await readAtlas(await writeAtlas());
  const collections = [stations('stations', items), stations('empty', [])];
  return publish('https://oxus.example/api', atlas, collections, [
    { id: 'stations', title: 'Stations' },
  ]);
}
