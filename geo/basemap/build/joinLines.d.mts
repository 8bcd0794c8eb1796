import type { Feature, LineString } from 'geojson';

interface RiverProperties {
  name?: string;
  min_zoom: number;
  width: number;
}

export function joinLines(
  features: Feature<LineString, RiverProperties>[],
): Feature<LineString, RiverProperties>[];
