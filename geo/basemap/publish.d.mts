/**
 * Lays the basemap out as static files: tiles under `basemap/`, fonts under `fonts/map/`.
 *
 * @param folder Where to; by default `public` of this repository.
 */
export function publish(folder?: string): Promise<void>;
