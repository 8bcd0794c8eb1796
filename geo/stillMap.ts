import { type GeoPath, type GeoProjection, geoMercator, geoPath } from 'd3-geo';
import type { FeatureCollection, Geometry } from 'geojson';
import type { Atlas } from './atlas/atlas';
import { simplifiedCountries } from './basemap/countries';
import { tollRadius } from './layers/attacks/style';
import { itemsOf } from './layers/collections';

/**
 * The first view as shapes of an SVG: what stands there before any script runs, what stays where
 * no map can be drawn, and what is printed. Coordinates are units of the view box, one of which is
 * about a screen pixel where the map is as wide as on a laptop.
 */
export interface StillMap {
  /** Width and height of the first view; more is drawn around it. */
  width: number;
  height: number;
  /** Land apart from the atlas's own countries, as path data in halves of a unit. */
  land: string;
  countries: { id: string; name: string; path: string; x: number; y: number; focus: boolean }[];
  flows: {
    id: string;
    name: string;
    path: string;
    tone: string;
    width: number;
    uncertain: boolean;
    /** Tip and direction of the arrowhead, degrees clockwise from up. */
    tip: { x: number; y: number; turn: number };
  }[];
  attacks: { id: string; label: string; detail: string; x: number; y: number; radius: number }[];
}

const width = 660;
/** How far beyond the first view the picture goes, as a part of its size: a screen may be wider. */
const around = { x: 0.8, y: 0.7 };
/** Outlines are simplified to about this many degrees, two or three pixels. */
const tolerance = 0.25;
/** Outlines are written in halves of a unit, as whole numbers: a third less to send. */
export const outlineScale = 2;

const stills = new WeakMap<Atlas, StillMap>();

/** The still picture of an atlas, made once. */
export function stillMap(atlas: Atlas): StillMap {
  const still = stills.get(atlas) ?? makeStill(atlas);
  stills.set(atlas, still);
  return still;
}

function makeStill(atlas: Atlas): StillMap {
  const [west = -180, south = -60, east = 180, north = 75] = atlas.manifest.camera.bbox;
  const projection = geoMercator()
    .scale((width * 180) / (Math.PI * (east - west)))
    .translate([0, 0])
    .center([west, north]);
  const height = projection([east, south])?.[1] ?? width;
  const path = geoPath(outlineProjection(projection, width, height)).digits(0);
  const at = (position: readonly number[]) => {
    const [x = 0, y = 0] = projection([position[0] ?? 0, position[1] ?? 0]) ?? [];
    return { x: round(x), y: round(y) };
  };
  return {
    width,
    height: round(height),
    ...areas(atlas, path, at),
    flows: flowShapes(atlas, at),
    attacks: itemsOf(atlas, 'attacks').features.flatMap(({ id, geometry, properties }) =>
      geometry?.type === 'Point'
        ? [
            {
              id,
              label: properties.label,
              detail: String(properties.detail),
              radius: round(tollRadius(properties.figure ?? 0)),
              ...at(geometry.coordinates),
            },
          ]
        : [],
    ),
  };
}

/** The same projection at the scale of the outlines, cut off where no screen reaches. */
function outlineProjection(projection: GeoProjection, right: number, bottom: number) {
  const [x, y] = [right * around.x, bottom * around.y];
  return geoMercator()
    .scale(projection.scale() * outlineScale)
    .translate([0, 0])
    .center(projection.center())
    .clipExtent([
      [-x * outlineScale, -y * outlineScale],
      [(right + x) * outlineScale, (bottom + y) * outlineScale],
    ]);
}

/** Simplified once for all readings of an atlas: it takes a third of a second. */
let outlines: ReturnType<typeof simplifiedCountries> | undefined;

type Project = (position: readonly number[]) => { x: number; y: number };

function areas(atlas: Atlas, path: GeoPath, at: Project): Pick<StillMap, 'land' | 'countries'> {
  outlines ??= simplifiedCountries(tolerance);
  const { features } = outlines;
  const own = itemsOf(atlas, 'countries').features;
  const others: FeatureCollection<Geometry> = {
    type: 'FeatureCollection',
    features: features.filter(({ properties }) => !own.some((item) => item.id === properties.iso)),
  };
  const countries = own.flatMap(({ id, properties }) => {
    const outline = features.find((feature) => feature.properties.iso === id);
    const shape = outline && path(outline);
    if (!shape) return [];
    const spot = at([Number(properties.label_lon), Number(properties.label_lat)]);
    return [{ id, name: properties.name, path: shape, focus: properties.focus === true, ...spot }];
  });
  return { land: path(others) ?? '', countries };
}

/** Each third point is enough for a curve at this size. */
function flowShapes(atlas: Atlas, at: Project): StillMap['flows'] {
  return itemsOf(atlas, 'flows').features.flatMap(({ id, geometry, properties }) => {
    if (geometry?.type !== 'LineString') return [];
    const last = geometry.coordinates.length - 1;
    const points = geometry.coordinates
      .filter((_, index) => index % 3 === 0 || index === last)
      .map(at);
    const [before, tip] = points.slice(-2);
    if (!before || !tip) return [];
    return [
      {
        id,
        name: properties.name,
        path: `M${points.map(({ x, y }) => `${x},${y}`).join('L')}`,
        tone: String(properties.tone),
        width: Number(properties.width),
        uncertain: properties.certainty === 'uncertain',
        tip: {
          ...tip,
          turn: round((Math.atan2(tip.x - before.x, before.y - tip.y) * 180) / Math.PI),
        },
      },
    ];
  });
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
