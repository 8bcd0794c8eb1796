import type { Position } from 'geojson';

export function followBorder(river: Position[], border: Position[]): Position[];
