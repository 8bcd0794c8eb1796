/** "isis-khorasan-2024-05-01-1a2b3c4d": atlas, date of the data, beginning of its version. */
export function fileStem(atlas: { id: string; updated: string; version: string }): string {
  const version = atlas.version.replace(/^sha256-/, '').replace(/[^\w]/g, '');
  return [atlas.id, atlas.updated, version.slice(0, 8)].join('-');
}
