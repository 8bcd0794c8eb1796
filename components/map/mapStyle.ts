import type { SourceSpecification, StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { FeatureCollection, Geometry } from 'geojson';
import {
  basemapLayers,
  basemapSources,
  boldFont,
  mapFonts,
  regularFont,
} from '@/geo/basemap/style';
import type { ItemCollection } from '@/geo/feature';
import { layers as registry } from '@/geo/layers';
import type { DerivedSource, StyleContext } from '@/geo/layers/layer';
import { type BandedLayer, inDrawOrder } from '@/geo/style/bands';

/** What the map shows, apart from where it looks. */
export interface MapContent {
  context: Omit<StyleContext, 'fonts'>;
  /** Ids of the atlas's layers, bottom to top. */
  order: readonly string[];
  /** Those that are on. */
  on: readonly string[];
  /** Items by collection id, as far as they have come. */
  items: Readonly<Record<string, ItemCollection | undefined>>;
  /** Whether the relief of the ground is drawn. */
  relief: boolean;
  /** Origin of the page, for the addresses of tiles and fonts. */
  origin: string;
}

export const mapFontStacks = { regular: regularFont, bold: boldFont };

const nothing: ItemCollection = { type: 'FeatureCollection', features: [] };

/** A globe while the whole Earth is in sight; flat from where a region fills the window. */
const projection: StyleSpecification['projection'] = {
  type: ['interpolate', ['linear'], ['zoom'], 1.85, 'vertical-perspective', 2.1, 'mercator'],
};

type Drawable = FeatureCollection<Geometry>;

/**
 * The whole map as one value. The sources and the ids and order of the style layers depend on the
 * atlas alone: whatever the reader does changes paint, layout, filters and data, never the list.
 */
export function mapStyle({
  context,
  order,
  on,
  items,
  relief,
  origin,
}: MapContent): StyleSpecification {
  const full: StyleContext = { ...context, fonts: mapFontStacks };
  const banded: BandedLayer[] = [
    ...basemapLayers(context.palette, {
      relief,
      citiesElsewhere: placesNamed(on, items),
      foremost: context.focus,
    }),
  ];
  const sources: Record<string, SourceSpecification> = basemapSources(origin);
  for (const id of order) {
    const layer = registry.find((candidate) => candidate.id === id);
    if (!layer) continue;
    const data = items[id] ?? nothing;
    sources[id] = { type: 'geojson', data: derived(asTheyAre, data) };
    for (const [name, derive] of Object.entries(layer.sources ?? {})) {
      sources[name] = { type: 'geojson', data: derived(derive, data) };
    }
    const visibility = on.includes(id) ? 'visible' : 'none';
    for (const { band, layer: styleLayer } of layer.style(full)) {
      banded.push({
        band,
        layer: withLayout(styleLayer, { visibility }, id),
      });
    }
  }
  return {
    version: 8,
    projection,
    'font-faces': mapFonts(origin),
    sources,
    layers: inDrawOrder(banded),
  };
}

/** Names that the atlas's own places write while they are on, so that no city is named twice. */
function placesNamed(on: MapContent['on'], items: MapContent['items']): string[] {
  if (!on.includes('places')) return [];
  return (items.places?.features ?? []).flatMap(({ properties: { name } }) =>
    typeof name === 'string' ? [name] : [],
  );
}

/** Adds layout properties, and the collection that a feature of the style layer belongs to. */
function withLayout<L extends BandedLayer['layer']>(
  layer: L,
  layout: { visibility: 'visible' | 'none' },
  collection: string,
): L {
  const own = 'layout' in layer ? layer.layout : undefined;
  return { ...layer, metadata: { collection }, layout: { ...own, ...layout } };
}

const asTheyAre = (items: ItemCollection) => items;

const cache = new WeakMap<ItemCollection, Map<unknown, Drawable>>();

/** Derives once for the same items, so that equal data stays one object; drops what has no place. */
function derived(derive: DerivedSource, items: ItemCollection): Drawable {
  const made = cache.get(items) ?? new Map<unknown, Drawable>();
  cache.set(items, made);
  const known = made.get(derive) ?? withGeometry(derive(items));
  made.set(derive, known);
  return known;
}

function withGeometry({ features }: ItemCollection): Drawable {
  return {
    type: 'FeatureCollection',
    features: features.flatMap((item) =>
      item.geometry ? [{ ...item, geometry: item.geometry }] : [],
    ),
  };
}

/** Ids of the style layers that answer the pointer, for the layers that are on. */
export function interactiveLayers(on: readonly string[]): string[] {
  return registry
    .filter((layer) => on.includes(layer.id))
    .flatMap((layer) => [...layer.interactive]);
}
