import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Position } from 'geojson';
import type { MultiPolygon as ArcPolygons, Topology } from 'topojson-specification';

export interface CountryProperties {
  /** ISO 3166-1 alpha-2; `XK`, from the part that anyone may assign, for Kosovo. */
  iso: string;
  /** Short English name. */
  name: string;
  /** Where the name stands on the map, `[longitude, latitude]`. */
  labelPoint: [longitude: number, latitude: number];
}

type CountryArcs = ArcPolygons<CountryProperties> & { properties: CountryProperties };

export type CountryTopology = Topology<{
  countries: { type: 'GeometryCollection'; geometries: CountryArcs[] };
}>;

let topology: CountryTopology | undefined;

/** The outlines of the countries as build.mjs wrote them; read once. */
export function countryTopology(): CountryTopology {
  topology ??= readTopology();
  return topology;
}

function readTopology(): CountryTopology {
  const file = join(/* turbopackIgnore: true */ process.cwd(), 'geo/basemap/countries.topo.json');
  return JSON.parse(readFileSync(file, 'utf8'));
}

/** Rounds to three decimals, about 100 m: finer than the outlines are. */
export function roundPosition([longitude = 0, latitude = 0]: Position): Position {
  return [Math.round(longitude * 1000) / 1000, Math.round(latitude * 1000) / 1000];
}
