import type { LayerSpecification, StyleSpecification } from '@maplibre/maplibre-gl-style-spec';

/** The part of MapLibre's map that a change of style needs. */
export interface StyledMap {
  getSource(id: string): unknown;
  getLayer(id: string): unknown;
  setFilter(id: string, filter: unknown, options: { validate: boolean }): unknown;
  setPaintProperty(
    id: string,
    name: string,
    value: unknown,
    options: { validate: boolean },
  ): unknown;
  setLayoutProperty(
    id: string,
    name: string,
    value: unknown,
    options: { validate: boolean },
  ): unknown;
}

/** Our styles are checked in tests; checking again at each click costs a frame. */
const unchecked = { validate: false };

/**
 * Brings a map from one style to the next by its differences alone. Both have the same sources
 * and style layers in the same order (see mapStyle).
 * @param previous what the map shows now; undefined sets everything anew, as after a lost context
 */
export function syncStyle(
  map: StyledMap,
  previous: StyleSpecification | undefined,
  next: StyleSpecification,
): void {
  for (const [id, source] of Object.entries(next.sources)) {
    const before = previous?.sources[id];
    if (source.type !== 'geojson') continue;
    if (before?.type === 'geojson' && before.data === source.data) continue;
    const target = map.getSource(id);
    if (hasSetData(target)) target.setData(source.data);
  }
  const before = new Map(previous?.layers.map((layer) => [layer.id, layer]));
  for (const layer of next.layers) {
    if (map.getLayer(layer.id)) syncLayer(map, before.get(layer.id), layer);
  }
}

function syncLayer(
  map: StyledMap,
  previous: LayerSpecification | undefined,
  next: LayerSpecification,
): void {
  const filter = 'filter' in next ? next.filter : undefined;
  const filterBefore = previous && 'filter' in previous ? previous.filter : undefined;
  if (!previous || !same(filterBefore, filter)) map.setFilter(next.id, filter ?? null, unchecked);
  for (const [name, value] of changes(part(previous, 'paint'), part(next, 'paint'))) {
    map.setPaintProperty(next.id, name, value, unchecked);
  }
  for (const [name, value] of changes(part(previous, 'layout'), part(next, 'layout'))) {
    map.setLayoutProperty(next.id, name, value, unchecked);
  }
}

function part(
  layer: LayerSpecification | undefined,
  name: 'paint' | 'layout',
): Record<string, unknown> {
  return { ...layer?.[name] };
}

/** What is new or other, and as undefined what is gone. */
function changes(
  previous: Record<string, unknown>,
  next: Record<string, unknown>,
): [string, unknown][] {
  return [...new Set([...Object.keys(previous), ...Object.keys(next)])]
    .filter((name) => !same(previous[name], next[name]))
    .map((name) => [name, next[name]]);
}

function same(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}

function hasSetData(source: unknown): source is { setData(data: unknown): void } {
  return (
    typeof source === 'object' &&
    source !== null &&
    'setData' in source &&
    typeof source.setData === 'function'
  );
}
