import { stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Atlas } from './atlas';
import { atlasFiles, listChapters, optionalFiles } from './files';
import { readAtlas } from './read';

interface Held {
  directory: string;
  /** Changes when a file changes; empty in production, where files stay as they are. */
  stamp: string;
  atlas: Promise<Atlas>;
}

// Next loads a module once for each route bundle; all of them share what stands here.
const shared: { [key: symbol]: Held | undefined } = globalThis;
const key = Symbol.for('oxus.atlas');

/** The folder of the atlas to show: the environment variable OXUS_ATLAS, or our own. */
export function defaultAtlasDirectory(): string {
  const chosen = process.env.OXUS_ATLAS?.trim();
  return resolve(chosen || join('geo', 'atlases', 'isis-khorasan'));
}

/**
 * The atlas that this server shows (server only). It is read and checked once; in development
 * it is read again when a file changes. Rejects with an AtlasError when it has problems, and
 * the next call tries again.
 */
export async function openAtlas(): Promise<Atlas> {
  const directory = defaultAtlasDirectory();
  const stamp = process.env.NODE_ENV === 'production' ? '' : await stampOf(directory);
  const held = shared[key];
  if (held?.directory === directory && held.stamp === stamp) return held.atlas;
  const atlas = readAtlas(directory);
  const next = { directory, stamp, atlas };
  shared[key] = next;
  atlas.catch(() => {
    if (shared[key] === next) shared[key] = undefined;
  });
  return atlas;
}

/** When each file of the folder last changed, and which chapters there are. */
async function stampOf(directory: string): Promise<string> {
  const { chapters } = await listChapters(directory);
  const times = [...atlasFiles, ...optionalFiles, ...chapters].map(async (file) => {
    const found = await stat(join(directory, file)).catch(() => undefined);
    return `${file} ${found?.mtimeMs} ${found?.size}`;
  });
  return (await Promise.all(times)).join('\n');
}
