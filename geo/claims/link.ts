import type { Atlas } from '../atlas/atlas';
import type { Claim } from '../atlas/schema';
import { formatClaimValue } from '../claim';
import { itemAddress } from '../feature';
import type { ItemLink } from '../panel';
import { sourceNote } from '../reference';

/** A claim as a link: its statement, its value, and whose it is. */
export function claimLink(atlas: Atlas, claim: Claim): ItemLink {
  const value = [formatClaimValue(claim), claim.unit].filter(Boolean).join(' ');
  const detail = [value, sourceNote(atlas, claim.reference).short].filter(Boolean).join(' · ');
  return { address: itemAddress('claims', claim.id), title: claim.statement, detail };
}
