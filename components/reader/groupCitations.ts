import type { DigestClaim } from '@/geo/digest';
import { type ItemAddress, itemAddress } from '@/geo/feature';

export interface CitationGroup {
  /** "¶16", or the reference in short. */
  text: string;
  /** The claims' statements. */
  statements: string[];
  /** The first of the claims. */
  address: ItemAddress;
}

/**
 * Joins claims of the same paragraph, or of the same other reference, into one mark each. Claims
 * that are gone in this reading give none.
 */
export function groupCitations(claims: readonly DigestClaim[]): CitationGroup[] {
  const groups = new Map<string, CitationGroup>();
  for (const { id, paragraph, short, statement, gone } of claims) {
    if (gone) continue;
    const text = paragraph === undefined ? short : `¶${paragraph}`;
    const group = groups.get(text) ?? { text, statements: [], address: itemAddress('claims', id) };
    group.statements.push(statement);
    groups.set(text, group);
  }
  return [...groups.values()];
}
