import type { Atlas } from '../atlas/atlas';
import type { Claim } from '../atlas/schema';
import { formatClaimValue, rivalClaims } from '../claim';
import { formulaText } from '../formula/text';
import type { PanelBlock } from '../panel';
import { isSourceDocument } from '../reference';
import { claimLink } from './link';

/**
 * How a claim is computed, from which claims, and what the source document itself states of the
 * same. A claim that is not computed gives no block.
 */
export function derivationBlock(atlas: Atlas, claim: Claim): PanelBlock[] {
  const formula = formulaText(atlas, claim);
  if (formula === undefined) return [];
  const inputs = (claim.derivedFrom ?? []).flatMap((id) => atlas.claims.get(id) ?? []);
  const stated = statedOf(atlas, claim);
  return [
    {
      type: 'derivation',
      formula,
      result: [formatClaimValue(claim), claim.unit].filter(Boolean).join(' '),
      inputs: inputs.map((input) => claimLink(atlas, input)),
      ...(stated.length > 0 && { stated: stated.map((other) => claimLink(atlas, other)) }),
    },
  ];
}

/**
 * The source document's arithmetic checked: for each computed claim among some whose result the
 * document states, too, how it is computed beside what is stated.
 */
export function checkBlocks(atlas: Atlas, claims: readonly Claim[]): PanelBlock[] {
  return claims
    .filter((claim) => statedOf(atlas, claim).length > 0)
    .flatMap((claim) =>
      derivationBlock(atlas, claim).map((block) => ({ ...block, claim: claimLink(atlas, claim) })),
    );
}

/** What is computed beside a claim of the source document: the rivals of it that have a formula. */
export function computedRivals(atlas: Atlas, claim: Claim): Claim[] {
  return isSourceDocument(atlas, claim.reference) && claim.formula === undefined
    ? rivalClaims(atlas, claim.subject, claim.property).filter((other) => other.formula)
    : [];
}

/** What the source document states of the quantity that a claim computes. */
function statedOf(atlas: Atlas, claim: Claim): Claim[] {
  if (claim.formula === undefined) return [];
  return rivalClaims(atlas, claim.subject, claim.property).filter(
    (other) => other.formula === undefined && isSourceDocument(atlas, other.reference),
  );
}
