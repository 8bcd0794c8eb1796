import type { ItemAddress } from '@/geo/feature';

/** A feature as the map answers it. */
export interface Hit {
  /** Id of the style layer that it was drawn by. */
  layer: { id: string; metadata?: unknown };
  properties: Record<string, unknown>;
}

/** One thing under the pointer. */
export interface Picked {
  address: ItemAddress;
  collection: string;
  properties: Record<string, unknown>;
}

/** Orders what is in front: small things before large ones, whatever the draw order. */
const front = ['attacks', 'events', 'places', 'flows', 'countries'];

function rank(collection: string): number {
  const index = front.indexOf(collection);
  return index < 0 ? front.length - 1.5 : index;
}

/** The items among the map's features: each once, the small ones first. */
export function pickItems(hits: readonly Hit[]): Picked[] {
  const picked = new Map<ItemAddress, Picked>();
  for (const { layer, properties } of hits) {
    const collection = collectionOf(layer.metadata);
    const id = properties.id;
    if (collection === undefined || typeof id !== 'string') continue;
    const address: ItemAddress = `${collection}/${id}`;
    if (!picked.has(address)) picked.set(address, { address, collection, properties });
  }
  return [...picked.values()].sort((a, b) => rank(a.collection) - rank(b.collection));
}

/**
 * What a click means. One thing in front is selected; several of one kind at one point are
 * offered, and so is all that lies there when the thing in front is selected already.
 * @returns the items to choose from: none, one, or several
 */
export function chooseFrom(picked: readonly Picked[], selected: ItemAddress | null): Picked[] {
  const [first] = picked;
  if (!first) return [];
  const alike = picked.filter((item) => item.collection === first.collection);
  if (alike.length > 1) return [...picked];
  return first.address === selected && picked.length > 1 ? [...picked] : [first];
}

function collectionOf(metadata: unknown): string | undefined {
  if (typeof metadata !== 'object' || metadata === null || !('collection' in metadata)) {
    return undefined;
  }
  return typeof metadata.collection === 'string' ? metadata.collection : undefined;
}
