import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { expression, featureFilter } from '@maplibre/maplibre-gl-style-spec';
import type { Item } from '../feature';

/** Reads the properties of a style layer for one feature, as the map does. */
export interface StyleReader {
  /** Whether the layer draws the feature. */
  draws(item: Item): boolean;
  number(name: string, item: Item, otherwise: number): number;
  /** A CSS colour. */
  color(name: string, item: Item): string | undefined;
  /** What the property is: a text, formatted sections, an image. */
  value(name: string, item: Item): unknown;
}

const kinds = { Point: 1, LineString: 2, Polygon: 3 } as const;

function featureOf({ geometry, properties }: Item) {
  const name = geometry?.type.replace('Multi', '') ?? 'Point';
  const type =
    name === 'LineString' ? kinds.LineString : name === 'Polygon' ? kinds.Polygon : kinds.Point;
  return { type, properties };
}

/**
 * A reader of a style layer at a zoom, by MapLibre's own expressions, so that a picture without a
 * canvas looks as the map does.
 */
export function styleReader(layer: LayerSpecification, zoom: number): StyleReader {
  const globals = { zoom };
  const filter =
    'filter' in layer && layer.filter !== undefined
      ? featureFilter(layer.filter, `${layer.id}.filter`)
      : undefined;
  const evaluators = new Map<string, (item: Item) => unknown>();
  const value = (name: string, item: Item): unknown => {
    const known = evaluators.get(name) ?? evaluator(layer, name, globals);
    evaluators.set(name, known);
    return known(item);
  };
  return {
    draws: (item) => filter === undefined || filter.filter(globals, featureOf(item)),
    number(name, item, otherwise) {
      const found = value(name, item);
      return typeof found === 'number' ? found : otherwise;
    },
    color(name, item) {
      const found = value(name, item);
      return found === undefined || found === null ? undefined : String(found);
    },
    value,
  };
}

function evaluator(
  layer: LayerSpecification,
  name: string,
  globals: { zoom: number },
): (item: Item) => unknown {
  const given = valuesOf(layer)[name];
  if (given === undefined) return () => undefined;
  if (Array.isArray(given) && !expression.isExpression(given)) return () => given;
  const parsed = expression.createExpression(given, `${layer.id}.${name}`);
  if (parsed.result === 'error') {
    throw new Error(
      `${layer.id}, ${name}: ${parsed.value.map(({ message }) => message).join('; ')}`,
    );
  }
  return (item) => parsed.value.evaluate(globals, featureOf(item));
}

function valuesOf(layer: LayerSpecification): Readonly<Record<string, unknown>> {
  const layout = 'layout' in layer ? layer.layout : undefined;
  const paint = 'paint' in layer ? layer.paint : undefined;
  return { ...layout, ...paint };
}
