import type { Item, ItemCollection } from '../feature';
import { layerOf } from '../layers';
import type { Layer, StyleContext } from '../layers/layer';
import { type BandedLayer, bands } from '../style/bands';
import { projectionAt, type SheetCamera, type SheetSize } from './camera';
import { countryNames, land, onGround } from './ground';
import { hatchId, layerShapes, makeDrawing } from './shapes';
import { type SvgNode, svg } from './svg';

/** What of an atlas a map on a sheet shows. */
export interface SheetMap {
  camera: SheetCamera;
  size: SheetSize;
  context: StyleContext;
  /** Ids of the layers that are on, bottom to top. */
  on: readonly string[];
  /** Their items, with geometry, narrowed to what is looked at. */
  items: Readonly<Record<string, ItemCollection>>;
  /** All countries of the atlas, for their names. */
  countries: ItemCollection;
}

/**
 * The map as an SVG: the ground, the layers as their own styles have them, names where there is
 * room. Mercator at every zoom. Its upper left corner is 0, 0.
 */
export function sheetMap({ camera, size, context, on, items, countries }: SheetMap): SvgNode[] {
  const { palette } = context;
  const drawing = makeDrawing(projectionAt(camera, size), camera.zoom, size);
  const layers = on.flatMap((id) => {
    const layer = layerOf(id);
    const own = items[id];
    if (!layer || !own) return [];
    const data = id === 'countries' ? onGround(own, camera.zoom) : own;
    return layer
      .style(context)
      .map((banded) => ({ banded, features: dataOf(layer, banded, data) }));
  });
  const shapes = bands.flatMap((band) =>
    layers
      .filter(({ banded }) => banded.band === band)
      .flatMap(({ banded, features }) => layerShapes(banded.layer, features, drawing)),
  );
  return [
    svg('rect', { ...size, fill: palette.water }),
    ...land(drawing, palette),
    ...shapes,
    ...countryNames(countries, drawing, palette),
  ];
}

/** The features of the source that a style layer names. */
function dataOf(layer: Layer, { layer: style }: BandedLayer, items: ItemCollection): Item[] {
  const source = 'source' in style ? style.source : undefined;
  const derive = typeof source === 'string' ? layer.sources?.[source] : undefined;
  return (derive ? derive(items) : items).features;
}

/** What the shapes refer to by id. */
export function sheetDefinitions({ palette }: StyleContext): SvgNode {
  return svg('defs', {}, [
    svg('pattern', { id: hatchId, width: 6, height: 6, patternUnits: 'userSpaceOnUse' }, [
      svg('path', {
        d: 'M-1,7 7,-1M-1,1 1,-1M5,7 7,5',
        fill: 'none',
        stroke: palette.focusBorder,
        'stroke-width': 0.7,
      }),
    ]),
  ]);
}
