export function smoothLine(line: number[][]): number[][];
