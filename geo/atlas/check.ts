import type { AtlasFolder } from './folder';
import type { AtlasProblem } from './problem';

export interface CheckOptions {
  /** The ids of the layers there are; left out, any layer id passes. */
  layers?: readonly string[];
}

/** Finds what no row says alone. */
export function checkFolder(_folder: AtlasFolder, _options: CheckOptions = {}): AtlasProblem[] {
  return [];
}
