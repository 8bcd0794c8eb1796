import type { DigestChapter, DigestClaim, DigestInline, DigestPassage } from '@/geo/digest';
import { type ItemAddress, itemAddress } from '@/geo/feature';

/** Colour of a figure: what it counts. */
export type FigureKind = 'attack' | 'stock' | 'period' | 'money' | 'event' | 'country' | 'none';

/** All items that a passage speaks of or rests on, each once, in reading order. */
export function passageAddresses(passage: DigestPassage): ItemAddress[] {
  return [...new Set(passage.content.flatMap(inlineAddresses))];
}

/** Addresses of all claims that a passage rests on. */
export function passageClaimAddresses(passage: DigestPassage): ItemAddress[] {
  return [...new Set(passageClaims(passage).map(({ id }) => itemAddress('claims', id)))];
}

/** All claims that a passage rests on, in reading order. */
export function passageClaims(passage: DigestPassage): DigestClaim[] {
  return passage.content.flatMap(inlineClaims);
}

/** Which passage to open for a claim, and for a paragraph of the source document. */
export interface PassageIndex {
  byClaim: Record<string, string>;
  byParagraph: Record<number, string>;
}

/**
 * Finds for every claim and every paragraph the first passage that rests on it. A paragraph that
 * no passage rests on leads to the beginning of its chapter.
 */
export function indexPassages(chapters: readonly DigestChapter[]): PassageIndex {
  const index: PassageIndex = { byClaim: {}, byParagraph: {} };
  for (const chapter of chapters) {
    for (const passage of chapter.passages) {
      for (const claim of passageClaims(passage)) {
        index.byClaim[claim.id] ??= passage.id;
        if (claim.paragraph !== undefined) index.byParagraph[claim.paragraph] ??= passage.id;
      }
    }
  }
  for (const chapter of chapters) {
    const start = chapter.passages[0];
    if (!start) continue;
    for (let number = chapter.paragraphs[0]; number <= chapter.paragraphs[1]; number++) {
      index.byParagraph[number] ??= start.id;
    }
  }
  return index;
}

function inlineAddresses(inline: DigestInline): ItemAddress[] {
  switch (inline.type) {
    case 'text':
      return [];
    case 'emphasis':
    case 'strong':
      return inline.children.flatMap(inlineAddresses);
    case 'figure':
      return inline.claim.addresses;
    case 'feature':
      return [inline.address];
    case 'citation':
      return inline.claims.flatMap((claim) => claim.addresses);
  }
}

function inlineClaims(inline: DigestInline): DigestClaim[] {
  switch (inline.type) {
    case 'emphasis':
    case 'strong':
      return inline.children.flatMap(inlineClaims);
    case 'figure':
      return [inline.claim];
    case 'citation':
      return inline.claims;
    default:
      return [];
  }
}
