import type { Position } from 'geojson';

export function cutAtAntimeridian(polygon: Position[][]): Position[][][];
