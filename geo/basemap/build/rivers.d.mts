import type { Feature, LineString } from 'geojson';

export interface River {
  min_zoom: number;
  width: number;
  name?: string;
  name_zoom?: number;
}

export function nameRivers(
  pieces: Feature<LineString, { min_zoom: number; strokeweig: number }>[],
  names: Record<string, string>[],
): Feature<LineString, River>[];
