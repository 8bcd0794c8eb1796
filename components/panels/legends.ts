import { cssPalette } from '@/components/ui/cssPalette';
import type { IndicatorDefinition } from '@/geo/atlas/schema';
import type { ItemCollection } from '@/geo/feature';
import { layerOf } from '@/geo/layers';
import type { LegendEntry } from '@/geo/layers/layer';

/** Legend entries by indicator and by layer. */
export type Legends = Record<string, Record<string, LegendEntry[]>>;

/**
 * The legends of all layers, for each indicator that can fill the countries: made on the server,
 * so that the browser need not have the items for it. Colours are CSS custom properties.
 */
export function makeLegends(
  items: Record<string, ItemCollection>,
  indicators: readonly IndicatorDefinition[],
  focus: readonly string[],
): Legends {
  return Object.fromEntries(
    indicators.map((indicator) => {
      const context = {
        palette: cssPalette,
        fonts: { regular: '', bold: '' },
        indicator,
        // The legend of every measure: the reader's choice picks one of them.
        measure: null,
        focus,
        selected: null,
        related: [],
      };
      const byLayer = Object.entries(items).map(([id, collection]) => [
        id,
        layerOf(id)?.legend(context, collection) ?? [],
      ]);
      return [indicator.id, Object.fromEntries(byLayer)];
    }),
  );
}
