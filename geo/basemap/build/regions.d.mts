export function fitLines(lines: number[][][], polygons: number[][][][]): number[][][];
