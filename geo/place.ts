import type { Point, Position } from 'geojson';
import type { Atlas } from './atlas/atlas';
import type { Place } from './atlas/schema';

/**
 * A place of the gazetteer.
 * @throws Error when the atlas has no such place; a checked atlas has them all
 */
export function placeOf(atlas: Atlas, id: string): Place {
  const place = atlas.places.get(id);
  if (!place) throw new Error(`place "${id}" is not in the atlas`);
  return place;
}

/** [longitude, latitude] of a place, in degrees. */
export function positionOf(place: Place): Position {
  return [place.lon, place.lat];
}

/** A place as a point of the map; null when its position rests on a source that is left out. */
export function placePoint(atlas: Atlas, place: Place): Point | null {
  return atlas.unplaced.has(place.id) ? null : { type: 'Point', coordinates: positionOf(place) };
}

/** Code of the country that a place is or lies in; undefined for a region across countries. */
export function countryOf(place: Place): string | undefined {
  return place.precision === 'country' ? place.id : place.country;
}

/** Codes of the countries that a place is, lies in or is made of; empty where that is not known. */
export function countriesOf(place: Place): string[] {
  const country = countryOf(place);
  return country === undefined ? place.outline : [country];
}

/** A country's name by its code; the code itself when the atlas does not know the country. */
export function countryName(atlas: Atlas, code: string): string {
  return atlas.places.get(code)?.name ?? code;
}

const precisionWords = {
  site: 'a known site',
  city: 'known to the city',
  region: 'known to the region',
  country: 'known to the country only',
} as const;

/** How exactly a place is known, in words: "a known site, within 0.2 km". */
export function precisionInWords(place: Place): string {
  const words = precisionWords[place.precision];
  return place.radius_km === undefined ? words : `${words}, within ${place.radius_km} km`;
}

/** "Krasnogorsk, Russia": the place and its country, said once. */
export function placeInWords(atlas: Atlas, place: Place): string {
  const country = countryOf(place);
  return country === undefined || place.precision === 'country'
    ? place.name
    : `${place.name}, ${countryName(atlas, country)}`;
}
