import type { Position } from 'geojson';

export function cutPolygon(polygon: Position[][], line: Position[]): Position[][][];
