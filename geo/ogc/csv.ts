import { stringify } from 'csv-stringify/sync';
import type { Geometry, Position } from 'geojson';
import type { Item, PropertyValue } from '../feature';
import type { PublishedCollection } from './service';

/**
 * Items as a table: one row an item, one column a property. Points have the columns `longitude`
 * and `latitude` in degrees; a collection with other geometries has the column `wkt` (OGC Simple
 * Features, longitude before latitude). A text that a spreadsheet would run as a formula gets an
 * apostrophe; numbers stay numbers.
 * @param published says which columns there are, so that every page has the same
 * @param axes names of the columns of points, in the order of their positions
 */
export function itemsTable(
  published: PublishedCollection,
  items: readonly Item[],
  axes: readonly [string, string] = ['longitude', 'latitude'],
): string {
  const names = Object.keys(published.properties.shape);
  const arePoints = published.items.every(
    ({ item: { geometry } }) => geometry === null || geometry.type === 'Point',
  );
  const columns = [...names, ...(arePoints ? axes : ['wkt'])];
  const rows = items.map(({ properties, geometry }): PropertyValue[] => [
    ...names.map((name) => properties[name] ?? null),
    ...(arePoints ? coordinatesOf(geometry) : [geometry && wktOf(geometry)]),
  ]);
  return stringify([columns, ...rows], {
    record_delimiter: 'windows',
    escape_formulas: true,
    cast: {
      boolean: String,
      number: (value) => ({ value: String(value), escape_formulas: false }),
    },
  });
}

function coordinatesOf(geometry: Geometry | null): (number | null)[] {
  const [longitude = null, latitude = null] =
    geometry?.type === 'Point' ? geometry.coordinates : [];
  return [longitude, latitude];
}

/** A geometry in well-known text. */
export function wktOf(geometry: Geometry): string {
  if (geometry.type === 'GeometryCollection') {
    return `GEOMETRYCOLLECTION (${geometry.geometries.map(wktOf).join(', ')})`;
  }
  const { type, coordinates } = geometry;
  const text = type === 'Point' ? `(${position(coordinates)})` : list(coordinates);
  return `${type.toUpperCase()} ${text}`;
}

type Nested = Position | Position[] | Position[][] | Position[][][];

function list(coordinates: Nested): string {
  const parts = coordinates.map((part) => {
    if (typeof part === 'number') return String(part);
    return isPosition(part) ? position(part) : list(part);
  });
  return `(${parts.join(', ')})`;
}

function isPosition(part: Nested): part is Position {
  return typeof part[0] === 'number';
}

function position([longitude, latitude]: Position): string {
  return `${longitude} ${latitude}`;
}
