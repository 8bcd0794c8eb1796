import type { DigestClaim } from '@/geo/digest';
import type { ItemAddress } from '@/geo/feature';

export interface CitationGroup {
  /** "¶16", or the reference in short. */
  text: string;
  /** The claims' statements. */
  statements: string[];
  /** The item that the first claim with one speaks of. */
  address: ItemAddress | undefined;
}

/** Joins claims of the same paragraph, or of the same other reference, into one mark each. */
export function groupCitations(claims: readonly DigestClaim[]): CitationGroup[] {
  const groups = new Map<string, CitationGroup>();
  for (const { paragraph, short, statement, addresses } of claims) {
    const text = paragraph === undefined ? short : `¶${paragraph}`;
    const group = groups.get(text) ?? { text, statements: [], address: undefined };
    group.statements.push(statement);
    group.address ??= addresses[0];
    groups.set(text, group);
  }
  return [...groups.values()];
}
