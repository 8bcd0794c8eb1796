import { DataError } from './DataError';

/** A sheet of the map as an SVG, and where on it the map stands, in px. */
export interface SheetDocument {
  text: string;
  width: number;
  height: number;
  map: { x: number; y: number; width: number; height: number };
}

/**
 * Asks for a sheet of the map.
 * @param url of an SVG of ours, such as "/download?format=svg&size=800x500"
 * @throws DataError, with a sentence for the reader
 */
export async function fetchSheet(url: string): Promise<SheetDocument> {
  const response = await fetch(url).catch(() => {
    throw new DataError('Oxus could not be reached. Is the network there?', url);
  });
  if (!response.ok) {
    throw new DataError('The server could not draw this picture.', url, response.status);
  }
  const text = await response.text();
  const root = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement;
  const [x, y, width, height] = (root.getAttribute('data-map') ?? '').split(' ').map(Number);
  if (x === undefined || y === undefined || width === undefined || height === undefined) {
    throw new DataError('Something else came than a picture of the map.', url);
  }
  const size = (name: string) => Number(root.getAttribute(name));
  return { text, width: size('width'), height: size('height'), map: { x, y, width, height } };
}
