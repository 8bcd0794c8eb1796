/** Where the map looks: zoom and the centre in degrees. */
export interface Camera {
  zoom: number;
  longitude: number;
  latitude: number;
}

/** Smallest and largest zoom of the map. */
export const zoomRange = { least: 1, most: 9 } as const;

/**
 * Writes the camera as the URL's hash, `#map=zoom/latitude/longitude`, in the order that
 * OpenStreetMap and MapLibre use, as exact as a pixel needs.
 */
export function formatCamera({ zoom, longitude, latitude }: Camera): string {
  const digits = Math.max(2, Math.ceil(zoom / 2) + 1);
  return `#map=${Number(zoom.toFixed(2))}/${latitude.toFixed(digits)}/${longitude.toFixed(digits)}`;
}

/** Reads a camera from a hash; undefined when it holds none that can be looked through. */
export function parseCamera(hash: string): Camera | undefined {
  const match = /^#map=(-?[\d.]+)\/(-?[\d.]+)\/(-?[\d.]+)$/.exec(hash);
  if (!match) return undefined;
  const [zoom, latitude, longitude] = match.slice(1).map(Number);
  if (zoom === undefined || latitude === undefined || longitude === undefined) return undefined;
  const inRange =
    zoom >= 0 && zoom <= 24 && Math.abs(latitude) <= 85.06 && Math.abs(longitude) <= 180;
  return inRange ? { zoom, latitude, longitude } : undefined;
}
