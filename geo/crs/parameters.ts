import { z } from 'zod';
import { InvalidParameter } from '../errors';
import type { Parameter } from '../parameter';
import { allCrs, crs84, findCrs } from './crs';

const uris: [string, ...string[]] = [allCrs[0].uri, ...allCrs.slice(1).map(({ uri }) => uri)];

/** OGC API - Features Part 2, /req/crs/fc-crs-definition. */
export const crsParameter = crsParameterOf(
  'crs',
  'The coordinate reference system that geometries are given in. EPSG:4326 has the latitude first.',
);

/** OGC API - Features Part 2, /req/crs/fc-bbox-crs-definition. */
export const bboxCrsParameter = crsParameterOf(
  'bbox-crs',
  'The coordinate reference system of the numbers in bbox, in the order of its axes.',
);

/** OGC API - Features Part 3, /req/filter/filter-crs-param. */
export const filterCrsParameter = crsParameterOf(
  'filter-crs',
  'The coordinate reference system of the coordinates in filter, in the order of its axes.',
);

/** A parameter whose value is one of the systems, by its URI. */
function crsParameterOf(name: string, description: string): Parameter<string> {
  return {
    name,
    description,
    schema: z.enum(uris).default(crs84),
    parse(text) {
      if (findCrs(text)) return text;
      throw new InvalidParameter(name, text, `one of ${uris.join(', ')}`);
    },
    format: (uri) => uri,
  };
}
