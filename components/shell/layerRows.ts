import type { LayerRow } from '@/components/panels/LayerList';
import type { ItemCollection } from '@/geo/feature';
import { layerOf } from '@/geo/layers';
import type { LayerAbout } from '@/geo/layers/layer';

/** The layers of the atlas as rows: those that are on at first, then the others, top ones first. */
export function layerRows(
  atlas: { layers: readonly { id: string; on: boolean }[] },
  items: Record<string, ItemCollection>,
  about: Record<string, LayerAbout>,
): LayerRow[] {
  const order = atlas.layers
    .toReversed()
    .toSorted((one, other) => Number(other.on) - Number(one.on));
  return order.flatMap(({ id }) => {
    const layer = layerOf(id);
    if (!layer) return [];
    return [{ id, title: layer.title, count: items[id]?.features.length ?? 0, about: about[id] }];
  });
}

/** How each layer is named to those who hear it. */
export function layerWords(rows: readonly LayerRow[]): Record<string, string> {
  return Object.fromEntries(rows.map(({ id, title }) => [id, title]));
}
