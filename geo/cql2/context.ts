import type { Bbox } from '../bbox';
import type { Crs } from '../crs/crs';
import type { Item } from '../feature';

/** What a queryable is compared as. */
export type QueryableType = 'string' | 'number' | 'boolean' | 'timestamp' | 'geometry';

/** What a filter is read against. */
export interface FilterContext {
  /** Type of each queryable by its name. */
  types: ReadonlyMap<string, QueryableType>;
  /** The system that coordinates of the filter are in. */
  crs: Crs;
}

/** An item as a filter sees it. */
export interface Candidate {
  item: Item;
  /** Envelope of its geometry; undefined without one. */
  envelope: Bbox | undefined;
}
