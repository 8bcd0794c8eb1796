import type { AtlasProblem, Where } from './problem';

/** One thing read from a file, which knows where it stands. */
export interface Entry<T> {
  value: T;
  /** Where the thing stands, or one of its fields. */
  at: (...field: readonly (string | number)[]) => Where;
}

/** The things of one file. */
export interface Table<T> {
  file: string;
  /** Those that fit their schema, in the order of the file. */
  entries: Entry<T>[];
  /**
   * Every id in the file, also of things that do not fit, so that one mistake is reported
   * once. Left out when the file could not be read: then nothing can be said of an id.
   */
  ids?: Set<string>;
  problems: AtlasProblem[];
}
