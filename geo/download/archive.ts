import { zipSync } from 'fflate';
import { parseEdtf } from '../datetime';

/** A file of an archive. */
export interface ArchivedFile {
  name: string;
  text: string;
}

/**
 * Packs files into a ZIP archive (deflate). The same files give the same bytes: they are dated by
 * the data, not by the clock.
 * @param updated date of the data, EDTF
 */
export function archive(files: readonly ArchivedFile[], updated: string): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder();
  const packed = Object.fromEntries(
    files.map(({ name, text }) => [name, encoder.encode(text)] as const),
  );
  // ZIP counts years from 1980.
  const day = Math.max(parseEdtf(updated).start ?? 0, Date.UTC(1980, 0, 2));
  const bytes = zipSync(packed, { level: 6, mtime: new Date(day) });
  return new Uint8Array(bytes);
}
