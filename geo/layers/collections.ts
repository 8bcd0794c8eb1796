import type { Atlas } from '../atlas/atlas';
import { claims } from '../claims/collection';
import { NotFound } from '../errors';
import type { ItemCollection } from '../feature';
import { attacks } from './attacks/collection';
import { corridors } from './corridors/collection';
import { countries } from './countries/collection';
import { events } from './events/collection';
import { flows } from './flows/collection';
import type { Collection } from './layer';
import { places } from './places/collection';

/**
 * The registry of collections: one line a layer, as in index.ts, and the claims, which no layer
 * draws. For the server only.
 */
export const collections: readonly Collection[] = [
  countries,
  attacks,
  flows,
  corridors,
  events,
  places,
  claims,
];

/**
 * The collection of an id.
 * @throws NotFound when there is none
 */
export function collectionOf(id: string): Collection {
  const collection = collections.find((candidate) => candidate.id === id);
  if (!collection) {
    throw new NotFound(
      'collection',
      id,
      collections.map((candidate) => candidate.id),
    );
  }
  return collection;
}

const made = new WeakMap<Atlas, Map<string, ItemCollection>>();

/** All items of a collection as one feature collection, made once per atlas. */
export function itemsOf(atlas: Atlas, id: string): ItemCollection {
  const known = made.get(atlas) ?? new Map<string, ItemCollection>();
  made.set(atlas, known);
  const items = known.get(id) ?? {
    type: 'FeatureCollection' as const,
    features: collectionOf(id).items(atlas),
  };
  known.set(id, items);
  return items;
}
