import { eventAddress } from './address';
import type { Atlas } from './atlas/atlas';
import type { Claim } from './atlas/schema';
import { claimNumber } from './claim';
import { claimLink } from './claims/link';
import { itemAddress } from './feature';
import { claimsOfItem } from './layers/parts';
import type { ItemLink } from './panel';
import { makerOf } from './reference';
import { itemLink } from './relations';

/** Somebody who is quoted in the sources, and what would not be known without them. */
export interface Speaker {
  /** "Russian Interior Ministry". */
  name: string;
  claims: ItemLink[];
  /** How many of the claims are numbers. */
  figures: number;
  /** Attacks, events and flows that nobody else speaks of. */
  alone: ItemLink[];
  /** Attacks, events and flows that others speak of, too. */
  shared: ItemLink[];
}

/** The one who says something, without who reports it: "TASS" of "TASS, as AP quotes it". */
export function speakerName(speaker: string): string {
  return speaker.replace(/,? (?:as|from) .*$/, '').trim();
}

/** Whether a speaker says something in a work of their own: they made it, or are named like it. */
function isOwnWork(atlas: Atlas, speaker: string, id: string): boolean {
  const reference = atlas.references.get(id);
  if (!reference) return false;
  const { publisher, title } = reference;
  const work = title.replace(/^The /, '').split(',')[0] ?? title;
  const names = [makerOf(reference), publisher, reference['container-title'], work];
  return names.some((name) => name !== undefined && speaker.includes(name));
}

/** Who speaks for the source document and for the atlas itself. */
const unquoted = new Set(['article', 'atlas', 'Oxus']);

/**
 * Everybody whom a source quotes, those with the most claims first. Who says something in a work
 * of their own stands among the sources.
 */
export function speakers(atlas: Atlas): Speaker[] {
  const groups = new Map<string, Claim[]>();
  for (const claim of atlas.claims.values()) {
    const name = speakerName(claim.speaker);
    if (unquoted.has(name) || isOwnWork(atlas, name, claim.reference)) continue;
    groups.set(name, [...(groups.get(name) ?? []), claim]);
  }
  const items = [
    ...atlas.events.map((event) => ({ address: eventAddress(event), claims: event.claims })),
    ...atlas.flows.map(({ id, claims }) => ({ address: itemAddress('flows', id), claims })),
  ].map(({ address, claims }) => ({ address, said: claimsOfItem(atlas, address, claims) }));
  return [...groups]
    .map(([name, claims]): Speaker => {
      const own = new Set(claims);
      const touched = items.filter(({ said }) => said.some((claim) => own.has(claim)));
      const onlyTheirs = touched.filter(({ said }) => said.every((claim) => own.has(claim)));
      return {
        name,
        claims: claims.map((claim) => claimLink(atlas, claim)),
        figures: claims.filter((claim) => claimNumber(claim) !== undefined).length,
        alone: onlyTheirs.map(({ address }) => itemLink(atlas, address)),
        shared: touched
          .filter((item) => !onlyTheirs.includes(item))
          .map(({ address }) => itemLink(atlas, address)),
      };
    })
    .toSorted((one, other) => other.claims.length - one.claims.length);
}
