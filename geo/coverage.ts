import type { Atlas } from './atlas/atlas';
import type { Claim } from './atlas/schema';
import { claimLink } from './claims/link';
import { itemAddress } from './feature';
import { itemsOf } from './layers/collections';
import type { ItemLink } from './panel';

/** A claim that the map does not draw. */
export interface NotDrawnClaim extends ItemLink {
  /** Why this one has no place; left out where the reason of its group says all. */
  reason?: string;
}

/** Claims that the map does not draw, for one kind of reason. */
export interface NotDrawn {
  /** "without a place": completes "12 …". */
  reason: string;
  claims: NotDrawnClaim[];
}

/** How many of an atlas's claims the map draws, and why not the others. */
export interface Coverage {
  total: number;
  drawn: number;
  /** By reason; together with `drawn` they are all claims, each once. */
  notDrawn: NotDrawn[];
}

const reasons = {
  noPlace: 'without a place',
  organisation: 'about an organisation',
  unplaced: 'about something whose position is not known',
  off: 'of a source that is switched off',
} as const;

/**
 * Counts each claim once: drawn when its subject is an item of one of the map's layers and has a
 * geometry, else not drawn, with the reason.
 * @param plain the atlas with all its sources
 * @param read the same as it is read
 */
export function coverage(plain: Atlas, read: Atlas): Coverage {
  const placed = new Set(
    read.manifest.layers.flatMap(({ id }) =>
      itemsOf(read, id)
        .features.filter((item) => item.geometry !== null)
        .map((item) => itemAddress(id, item.id)),
    ),
  );
  const claims = [...plain.claims.values()].map((claim) => ({
    claim,
    reason: whyNotDrawn(claim, read, placed),
  }));
  return {
    total: claims.length,
    drawn: claims.filter(({ reason }) => reason === undefined).length,
    notDrawn: Object.values(reasons).flatMap((reason) => {
      const group = claims
        .filter((row) => row.reason === reason)
        .map(({ claim }) => ({
          ...claimLink(plain, claim),
          ...(reason === reasons.noPlace && { reason: claim.notOnMap }),
        }));
      return group.length > 0 ? [{ reason, claims: group }] : [];
    }),
  };
}

function whyNotDrawn(claim: Claim, read: Atlas, placed: ReadonlySet<string>): string | undefined {
  if (!read.claims.has(claim.id)) return reasons.off;
  if (claim.notOnMap !== undefined) return reasons.noPlace;
  if (placed.has(claim.subject)) return undefined;
  return claim.subject.startsWith('organisations/') ? reasons.organisation : reasons.unplaced;
}
