import type { ItemAddress } from '../feature';

/** So many digits of a hash travel with the page; two texts do not share them by chance. */
export const hashDigits = 16;

/** A claim as a reader's own copy of the source document needs it. */
export interface SourceClaim {
  id?: string;
  /** In the atlas's own words. */
  statement: string;
  /** What the claim lights on the map; an organisation has no place there. */
  address?: ItemAddress;
  /** Numbers that may stand in the paragraph for the claim's value. */
  figures?: readonly number[];
  /** When the fact holds, in EDTF. */
  date?: string;
}

/** What an atlas knows of one paragraph of its source document. */
export interface SourceParagraph {
  /** The first `hashDigits` digits of the SHA-256 (hex) of the normalised paragraph. */
  hash: string;
  /** The claims that rest on it. */
  claims: readonly SourceClaim[];
  /** Items of claims that rest on another paragraph and that this one speaks of, too. */
  also?: readonly ItemAddress[];
}

/** What an atlas knows of its source document, without a sentence of it. */
export interface SourceText {
  /** Paragraph n is `paragraphs[n - 1]`. */
  paragraphs: readonly SourceParagraph[];
  /** Names by which a text may call an item, by its address. */
  names: Readonly<Record<string, readonly string[]>>;
}

/** The items that a paragraph speaks of, each once, those of its own claims first. */
export function addressesOf({ claims, also = [] }: SourceParagraph): ItemAddress[] {
  return [...new Set([...claims.flatMap(({ address }) => address ?? []), ...also])];
}
