import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Atlas } from '../atlas/atlas';
import { defaultAtlasDirectory } from '../atlas/open';
import { readAtlas } from '../atlas/read';
import { type ItemAddress, itemAddress } from '../feature';
import { fillIndicators } from '../indicator';
import type { Figure, Panel, Statement } from '../panel';
import { bands, inDrawOrder } from '../style/bands';
import { palettes } from '../style/palette';
import { collectionOf, collections, itemsOf } from './collections';
import { layers } from './index';
import type { Layer, StyleContext } from './layer';

let atlas: Atlas;
beforeAll(async () => {
  atlas = await readAtlas(defaultAtlasDirectory());
});

function context(more: Partial<StyleContext> = {}): StyleContext {
  const [indicator] = fillIndicators(atlas);
  if (!indicator) throw new Error('the atlas has no indicator for the map');
  return {
    palette: palettes.light,
    fonts: { regular: 'Regular', bold: 'Bold' },
    indicator,
    measure: atlas.manifest.corridorMeasures[0]?.id ?? null,
    focus: atlas.manifest.focus,
    selected: null,
    related: [],
    ...more,
  };
}

/** The layer alone as a MapLibre style. */
function styleOf(layer: Layer, given: StyleContext) {
  const sources = Object.fromEntries(
    [layer.id, ...Object.keys(layer.sources ?? {})].map((id) => [
      id,
      { type: 'geojson' as const, data: { type: 'FeatureCollection' as const, features: [] } },
    ]),
  );
  return {
    version: 8 as const,
    glyphs: 'https://example.org/{fontstack}/{range}.pbf',
    sources,
    layers: inDrawOrder(layer.style(given)),
  };
}

test('every layer has a collection, and only the claims have none', () => {
  const ids = collections.map(({ id }) => id);
  expect(ids).toEqual([...layers.map(({ id }) => id), 'claims']);
});

test('the atlas orders every layer that there is', () => {
  expect(atlas.manifest.layers.map(({ id }) => id).sort()).toEqual(
    layers.map(({ id }) => id).sort(),
  );
});

describe.each(layers.map((layer) => [layer.id, layer] as const))('layer %s', (id, layer) => {
  test('its items fit the schema of its properties, and nothing is undescribed', () => {
    const { properties } = collectionOf(id);
    for (const item of itemsOf(atlas, id).features) {
      const result = properties.safeParse(item.properties);
      expect(result.error?.issues ?? [], item.id).toEqual([]);
    }
  });

  test('its items have unique ids, and the same properties each', () => {
    const { features } = itemsOf(atlas, id);
    expect(features.length).toBeGreaterThan(0);
    expect(new Set(features.map((item) => item.id)).size).toBe(features.length);
    const names = new Set(features.map((item) => Object.keys(item.properties).sort().join()));
    expect([...names]).toHaveLength(1);
  });

  test('its positions are longitude and latitude in range', () => {
    const text = JSON.stringify(itemsOf(atlas, id).features.map((item) => item.geometry));
    for (const [, lon, lat] of text.matchAll(/\[(-?[\d.]+),(-?[\d.]+)\]/g)) {
      expect(Math.abs(Number(lon))).toBeLessThanOrEqual(180);
      expect(Math.abs(Number(lat))).toBeLessThanOrEqual(90);
    }
  });

  test.each(['light', 'dark'] as const)(
    'its %s style is valid, with and without a selection',
    (theme) => {
      const [first] = itemsOf(atlas, id).features;
      const selected: ItemAddress | null = first ? itemAddress(id, first.id) : null;
      for (const given of [{}, { selected, related: selected ? [selected] : [] }]) {
        const style = styleOf(layer, context({ palette: palettes[theme], ...given }));
        expect(validateStyleMin(style).map(({ message }) => message)).toEqual([]);
      }
    },
  );

  test('its style layers keep their ids, order and bands whatever is selected or drawn', () => {
    const [first] = itemsOf(atlas, id).features;
    const plain = layer.style(context());
    const other = layer.style(
      context({
        palette: palettes.dark,
        selected: first ? itemAddress(id, first.id) : null,
        indicator: fillIndicators(atlas).at(-1) ?? context().indicator,
      }),
    );
    const named = (styled: typeof plain) => styled.map((one) => `${one.band} ${one.layer.id}`);
    expect(named(other)).toEqual(named(plain));
    for (const { band } of plain) expect(bands).toContain(band);
  });

  test('the style layers that answer the pointer exist', () => {
    const ids = layer.style(context()).map((styled) => styled.layer.id);
    for (const interactive of layer.interactive) expect(ids).toContain(interactive);
  });

  test('it says what it shows, from where, of when, and what it does not say', () => {
    const about = collectionOf(id).about(atlas);
    for (const text of Object.values(about)) expect(text.length).toBeGreaterThan(20);
  });

  test('it has a legend', () => {
    expect(layer.legend(context(), itemsOf(atlas, id)).length).toBeGreaterThan(0);
  });

  test('every item has a panel whose figures and statements name what they rest on', () => {
    for (const item of itemsOf(atlas, id).features) {
      const panel = collectionOf(id).panel(atlas, item.id);
      expect(panel.address).toBe(itemAddress(id, item.id));
      expect(panel.title).not.toBe('');
      for (const { source } of cited(panel)) {
        expect(source.short, item.id).not.toBe('');
        if (source.reference === undefined) expect(source.short).toBe('computed');
        else expect(atlas.references.has(source.reference)).toBe(true);
      }
    }
  });

  test('the items that a panel leads to exist', () => {
    for (const item of itemsOf(atlas, id).features) {
      for (const address of collectionOf(id).panel(atlas, item.id).related) {
        const [collection = '', itemId = ''] = address.split('/');
        const found = itemsOf(atlas, collection).features.some((one) => one.id === itemId);
        expect(found, `${item.id} leads to ${address}`).toBe(true);
      }
    }
  });

  test('an unknown item is not found, by name', () => {
    expect(() => collectionOf(id).panel(atlas, 'no-such-item')).toThrow('no-such-item');
  });
});

/** All figures and statements of a panel. */
function cited(panel: Panel): (Figure | Statement)[] {
  return panel.blocks.flatMap((block): (Figure | Statement)[] => {
    switch (block.type) {
      case 'headline':
        return block.other ? [block.figure, block.other.figure] : [block.figure];
      case 'figures':
        return block.figures;
      case 'statements':
        return block.statements;
      default:
        return [];
    }
  });
}
