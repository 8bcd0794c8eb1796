import type { MultiPolygon } from 'geojson';
import type { Place } from './atlas/schema';
import { mergedOutline } from './basemap/countries';

/** Outlines are simplified to about 2 km: they show a region, not a border. */
const tolerance = 0.02;
const outlines = new Map<string, MultiPolygon>();

/**
 * The outline of a region that is made of countries, for the server only; undefined for any other
 * place.
 * @throws NotFound for a code that the basemap does not have
 */
export function placeExtent({ outline }: Place): MultiPolygon | undefined {
  if (outline.length === 0) return undefined;
  const key = outline.join(' ');
  const made = outlines.get(key) ?? mergedOutline(outline, tolerance);
  outlines.set(key, made);
  return made;
}
