import { checkChapters } from './checkChapters';
import { checkClaims } from './checkClaims';
import { checkCorrections } from './checkCorrections';
import { checkCorridors } from './checkCorridors';
import { checkManifest } from './checkManifest';
import { checkEvents, checkFlows, checkIndicators, checkPlaces } from './checkRows';
import type { AtlasFolder } from './folder';
import { Known } from './known';
import type { AtlasProblem } from './problem';

/** What a check must be told, since the folder does not know it. */
export interface CheckOptions {
  /** The ids of the layers that can be drawn; left out, any layer id of atlas.yaml will do. */
  layers?: readonly string[];
}

/**
 * Finds what no row says alone: ids that come twice or lead nowhere, dates that the calendar does
 * not have, paragraphs that the source document does not have, figures that disagree with their
 * claims. The order of the answer is that of the files.
 */
export function checkFolder(folder: AtlasFolder, options: CheckOptions = {}): AtlasProblem[] {
  const known = new Known(folder);
  checkIds(known);
  checkManifest(known, options.layers);
  checkClaims(known);
  checkPlaces(known);
  checkEvents(known);
  checkFlows(known);
  checkIndicators(known);
  checkCorridors(known);
  checkCorrections(known);
  checkChapters(known);
  return known.problems;
}

function checkIds(known: Known): void {
  const { references, claims, places, events, flows } = known.folder;
  for (const table of [references, claims, places, events, flows]) {
    const ids = table.entries.map(({ value, at }) => ({ value: value.id, at: at('id') }));
    known.expectUnique(ids, 'an id');
  }
}
