import { plainReading } from '../reading';
import type { Atlas } from './atlas';
import { type CheckOptions, checkFolder } from './check';
import { computeFigures } from './compute';
import { corridorOf } from './corridors';
import { type AtlasFolder, readFolder } from './folder';
import { AtlasError, type AtlasProblem } from './problem';
import type { Entry } from './table';

export { AtlasError, type AtlasProblem, formatProblem } from './problem';

/**
 * Reads and checks an atlas folder (server only). Throws an AtlasError with everything that is
 * wrong in it: damaged, missing or misshapen files, and parts that do not fit together.
 */
export async function readAtlas(directory: string, options: CheckOptions = {}): Promise<Atlas> {
  const { atlas, problems } = await inspectAtlas(directory, options);
  if (atlas === undefined) throw new AtlasError(directory, problems);
  return atlas;
}

/** As readAtlas, with the problems as an answer, and with the folder, which knows its lines. */
export async function inspectAtlas(
  directory: string,
  options: CheckOptions = {},
): Promise<{ atlas?: Atlas; folder: AtlasFolder; problems: AtlasProblem[] }> {
  const { folder, problems: uncomputed } = computeFigures(await readFolder(directory));
  const problems = [...folder.problems, ...uncomputed, ...checkFolder(folder, options)];
  const atlas = problems.length === 0 ? assemble(folder) : undefined;
  return { atlas, folder, problems };
}

function assemble(folder: AtlasFolder): Atlas | undefined {
  if (folder.manifest === undefined) return undefined;
  const claims = byId(folder.claims.entries);
  const chapters = folder.chapters.map(({ value }) => value.chapter);
  return {
    version: folder.version,
    reading: plainReading,
    unplaced: new Set(),
    manifest: folder.manifest.value,
    references: byId(folder.references.entries),
    claims,
    places: byId(folder.places.entries),
    events: folder.events.entries.map(({ value }) => value),
    flows: folder.flows.entries.map(({ value }) => value),
    indicators: folder.indicators.entries.map(({ value }) => value),
    corridors: folder.corridors.entries.flatMap(({ value }) => corridorOf(value, claims) ?? []),
    corrections: folder.corrections.entries
      .map(({ value }) => value)
      .sort((a, b) => b.date.localeCompare(a.date)),
    chapters: chapters.sort((a, b) => a.order - b.order),
  };
}

function byId<T extends { id: string }>(entries: readonly Entry<T>[]): Map<string, T> {
  return new Map(entries.map(({ value }) => [value.id, value]));
}
