import type { Geometry } from 'geojson';

/**
 * A filter in the Common Query Language CQL2 (OGC 21-065r2). The tree is the standard's own JSON
 * encoding: what is read from text and what is read from JSON are the same values.
 */
export type Predicate =
  | boolean
  | { op: 'and' | 'or'; args: Predicate[] }
  | { op: 'not'; args: [Predicate] }
  | Comparison
  | { op: 'like'; args: [Scalar, Scalar] }
  | { op: 'between'; args: [Scalar, Scalar, Scalar] }
  | { op: 'in'; args: [Scalar, Scalar[]] }
  | { op: 'isNull'; args: [Scalar] }
  | { op: 's_intersects'; args: [Spatial, Spatial] }
  | { op: TemporalOperator; args: [Temporal, Temporal] };

export interface Comparison {
  op: ComparisonOperator;
  args: [Scalar, Scalar];
}

/** A queryable by its name; the geometry is one, too. */
export interface PropertyReference {
  property: string;
}

export interface Casei {
  op: 'casei';
  args: [Scalar];
}

/** A day, "2024-03-22". */
export interface DateLiteral {
  date: string;
}

/** An instant in UTC, "2024-03-22T17:00:00Z". */
export interface TimestampLiteral {
  timestamp: string;
}

/** Both ends belong to it; ".." for an open one. */
export interface IntervalLiteral {
  interval: [IntervalEnd, IntervalEnd];
}

export type IntervalEnd = string | PropertyReference;

/** Four numbers, or six with heights, in the axis order of the filter's reference system. */
export interface BboxLiteral {
  bbox: number[];
}

export type Scalar =
  | string
  | number
  | boolean
  | PropertyReference
  | Casei
  | DateLiteral
  | TimestampLiteral;
export type Spatial = PropertyReference | BboxLiteral | Geometry;
export type Temporal = PropertyReference | DateLiteral | TimestampLiteral | IntervalLiteral;

export const comparisonOperators = ['=', '<>', '<', '>', '<=', '>='] as const;
export type ComparisonOperator = (typeof comparisonOperators)[number];

/** As the JSON encoding writes them; in text their case does not matter. */
export const temporalOperators = [
  't_after',
  't_before',
  't_contains',
  't_disjoint',
  't_during',
  't_equals',
  't_finishedBy',
  't_finishes',
  't_intersects',
  't_meets',
  't_metBy',
  't_overlappedBy',
  't_overlaps',
  't_startedBy',
  't_starts',
] as const;
export type TemporalOperator = (typeof temporalOperators)[number];

/** A filter, and where in it something stands. */
export interface Filter {
  tree: Predicate;
  /** "at character 12" or "at $.args[0]"; the node is one of the tree. */
  placeOf(node: object): string;
}

/** Characters of a filter at most. */
export const longestFilter = 8192;
/** How deep a filter may be nested. */
export const deepestFilter = 50;
/** Members of a list at most. */
export const longestList = 500;
