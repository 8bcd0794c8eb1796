import type { Atlas } from './atlas/atlas';
import type { Reference } from './atlas/schema';
import type { SourceNote } from './panel';

/** Whether a reference is the document that the atlas opens. */
export function isSourceDocument(atlas: Atlas, reference: string): boolean {
  return atlas.manifest.source.reference === reference;
}

/** Who made a work: its authors' family names, else its publisher, else the work it is part of. */
export function makerOf(reference: Reference): string {
  const authors = reference.author ?? [];
  const names = authors.flatMap((author) => author.literal ?? author.family ?? []);
  if (names.length > 2) return `${names[0]} and others`;
  if (names.length > 0) return names.join(' and ');
  return reference.publisher ?? reference['container-title'] ?? reference.title;
}

/** Year of publication, or undefined when the reference gives none. */
export function yearOf(reference: Reference): number | undefined {
  const year = Number(reference.issued?.['date-parts'][0]?.[0]);
  return Number.isFinite(year) ? year : undefined;
}

/** First instant of the day, month or year of publication, epoch milliseconds in UTC. */
export function issuedAt(reference: Reference): number | undefined {
  const [year, month = 1, day = 1] = (reference.issued?.['date-parts'][0] ?? []).map(Number);
  return year === undefined || Number.isNaN(year) ? undefined : Date.UTC(year, month - 1, day);
}

/** The short form of a citation: "World Bank 2026". */
export function shortCitation(reference: Reference): string {
  return [makerOf(reference), yearOf(reference)].filter((part) => part !== undefined).join(' ');
}

/**
 * What a figure or statement rests on, ready to print.
 * @throws Error when the atlas has no such reference; a checked atlas has them all
 */
export function sourceNote(
  atlas: Atlas,
  referenceId: string,
  locator?: string | number,
): SourceNote {
  const reference = atlas.references.get(referenceId);
  if (!reference) throw new Error(`reference "${referenceId}" is not in the atlas`);
  const note: SourceNote = {
    reference: referenceId,
    short: shortCitation(reference),
    title: reference.title,
  };
  if (reference.URL) note.url = reference.URL;
  if (typeof locator === 'number' && isSourceDocument(atlas, referenceId)) note.paragraph = locator;
  else if (locator !== undefined) note.locator = String(locator);
  return note;
}
