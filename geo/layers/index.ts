import { attacks } from './attacks';
import { corridors } from './corridors';
import { countries } from './countries';
import { events } from './events';
import { flows } from './flows';
import type { Layer } from './layer';
import { places } from './places';

/**
 * The registry: one line a layer. Its order means nothing; the atlas orders its layers. The same
 * layers stand in collections.ts, which says where their items come from: two lists, so that the
 * browser loads how a layer looks without the code that makes its items.
 */
export const layers: readonly Layer[] = [countries, attacks, flows, corridors, events, places];

/** The layer of an id, or undefined. */
export function layerOf(id: string): Layer | undefined {
  return layers.find((layer) => layer.id === id);
}
