import type { Atlas } from '../atlas/atlas';
import type { Claim, Reference } from '../atlas/schema';
import { isSourceDocument } from '../reference';

/** A work in CSL-JSON, as Zotero and Pandoc read it. */
export interface CslEntry {
  id: string;
  type: string;
  title: string;
  [variable: string]: unknown;
}

/** Who made the atlas: the author of the data set, since CSL knows no plural of an unnamed editor. */
const makers = [{ literal: 'Oxus contributors' }];

/**
 * The atlas, or a part of it, as a data set.
 * @param permalink absolute address of the page that shows it
 * @param part id and title of the part; left out, the atlas itself
 */
export function atlasEntry(
  { manifest, version }: Atlas,
  permalink: string,
  part?: { id: string; title: string },
): CslEntry {
  return {
    id: [manifest.id, part?.id].filter(Boolean).join('-').replaceAll('/', '-'),
    type: 'dataset',
    title: part?.title ?? manifest.title,
    ...(part && { 'container-title': manifest.title }),
    author: makers,
    version,
    publisher: 'Oxus',
    issued: { 'date-parts': [manifest.updated.split('-').map(Number)] },
    URL: permalink,
    language: manifest.languages[0],
  };
}

/** A reference of the atlas; its note, which speaks of the atlas, is left out. */
export function referenceEntry({ note: _, ...reference }: Reference): CslEntry {
  return reference;
}

/** Where in its reference a claim stands. */
export interface Locator {
  /** A CSL locator label; undefined when the locator is in words of its own. */
  label: 'paragraph' | undefined;
  text: string;
}

/** Where a claim stands in what it rests on; undefined when it does not say. */
export function claimLocator(atlas: Atlas, claim: Claim): Locator | undefined {
  if (claim.locator === undefined) return undefined;
  const numbered = typeof claim.locator === 'number' && isSourceDocument(atlas, claim.reference);
  return { label: numbered ? 'paragraph' : undefined, text: String(claim.locator) };
}
