import type { Atlas, Inline } from './atlas/atlas';
import type { Claim } from './atlas/schema';
import type { ItemAddress } from './feature';
import { isSourceDocument, sourceNote } from './reference';

/** A claim as the digest refers to it. */
export interface DigestClaim {
  id: string;
  statement: string;
  /** Paragraph of the source document; left out when the claim rests on another reference. */
  paragraph?: number;
  /** The reference in short: "World Bank 2026". */
  short: string;
  unit?: string;
  /** True when its source is switched off: nothing is left of it but its place in the text. */
  gone?: true;
  /** What the claim lights: the item that it speaks of, or none. */
  addresses: ItemAddress[];
}

/** A part of a passage with every reference resolved. */
export type DigestInline =
  | { type: 'text'; text: string }
  | { type: 'emphasis'; children: DigestInline[] }
  | { type: 'strong'; children: DigestInline[] }
  | { type: 'figure'; text: string; claim: DigestClaim }
  | { type: 'feature'; text: string; address: ItemAddress }
  | { type: 'citation'; claims: DigestClaim[] };

export interface DigestPassage {
  id: string;
  content: DigestInline[];
}

/** A chapter of the digest, ready to be written out. */
export interface DigestChapter {
  id: string;
  title: string;
  /** First and last paragraph of the source document. */
  paragraphs: [number, number];
  passages: DigestPassage[];
}

/** The item that a claim lights: its subject, unless that is an organisation. */
export function claimAddresses(claim: Claim): ItemAddress[] {
  const [collection, id] = claim.subject.split('/');
  return collection && id && collection !== 'organisations' ? [`${collection}/${id}`] : [];
}

/**
 * The digest of an atlas, with each figure and citation resolved to its claim and to what the
 * claim lights on the map.
 */
export function digest(atlas: Atlas): DigestChapter[] {
  return atlas.chapters.map((chapter) => ({
    id: chapter.id,
    title: chapter.title,
    paragraphs: chapter.paragraphs,
    passages: chapter.passages.map((passage) => ({
      id: passage.id,
      content: passage.content.map((inline) => resolve(atlas, inline)),
    })),
  }));
}

function resolve(atlas: Atlas, inline: Inline): DigestInline {
  switch (inline.type) {
    case 'text':
      return inline;
    case 'emphasis':
    case 'strong':
      return { ...inline, children: inline.children.map((child) => resolve(atlas, child)) };
    case 'figure':
      return { type: 'figure', text: inline.text, claim: digestClaim(atlas, inline.claim) };
    case 'feature':
      // An organisation has no place on the map: its name is text.
      return inline.collection === 'organisations'
        ? { type: 'text', text: inline.text }
        : { type: 'feature', text: inline.text, address: `${inline.collection}/${inline.id}` };
    case 'citation':
      return { type: 'citation', claims: inline.claims.map((id) => digestClaim(atlas, id)) };
  }
}

function digestClaim(atlas: Atlas, id: string): DigestClaim {
  const claim = atlas.claims.get(id);
  if (!claim) return { id, statement: '', short: '', addresses: [], gone: true };
  const own = isSourceDocument(atlas, claim.reference) && typeof claim.locator === 'number';
  return {
    id,
    statement: claim.statement,
    ...(own ? { paragraph: Number(claim.locator) } : {}),
    short: sourceNote(atlas, claim.reference).short,
    ...(claim.unit ? { unit: claim.unit } : {}),
    addresses: claimAddresses(claim),
  };
}
