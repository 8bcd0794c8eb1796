import { eventAddress } from './address';
import type { Atlas } from './atlas/atlas';
import type { Claim } from './atlas/schema';
import { claimNumber } from './claim';
import { type ItemAddress, itemAddress } from './feature';
import { claimsOfItem } from './layers/parts';
import type { ItemLink, SourceNote } from './panel';
import { isSourceDocument, sourceNote } from './reference';
import { itemLink } from './relations';

/** A reference of the atlas, and what rests on it. */
export interface SourceSummary {
  /** Id of the reference. */
  id: string;
  note: SourceNote;
  /** True for the source document. */
  own: boolean;
  claims: number;
  /** Numbers: those of claims, rows of the indicators, comparable flows. */
  figures: number;
  /** Places whose position is taken from it. */
  places: number;
  /** Attacks, events and flows that are gone without it. */
  alone: ItemLink[];
}

/** Every reference with what rests on it: the source document first, then the most used ones. */
export function sourceSummaries(atlas: Atlas): SourceSummary[] {
  const claims = [...atlas.claims.values()];
  const items = claimsByItem(atlas);
  const rows = [...atlas.references.keys()].map((id): SourceSummary => {
    const own = claims.filter((claim) => claim.reference === id);
    const rest = [...atlas.indicators, ...atlas.corridors.filter((row) => !row.claim)];
    return {
      id,
      note: sourceNote(atlas, id),
      own: isSourceDocument(atlas, id),
      claims: own.length,
      figures:
        own.filter((claim) => claimNumber(claim) !== undefined).length +
        rest.filter((row) => row.reference === id).length,
      places: [...atlas.places.values()].filter((place) => place.reference === id).length,
      alone: [...items]
        .filter(([, said]) => said.every((claim) => needs(atlas, claim).has(id)))
        .map(([address]) => itemLink(atlas, address)),
    };
  });
  const weight = ({ claims: said, figures, places }: SourceSummary) => said + figures + places;
  return rows.toSorted(
    (one, other) => Number(other.own) - Number(one.own) || weight(other) - weight(one),
  );
}

/** The claims that each attack, event and flow rests on. */
function claimsByItem(atlas: Atlas): Map<ItemAddress, Claim[]> {
  const rows = [
    ...atlas.events.map((event) => ({ address: eventAddress(event), claims: event.claims })),
    ...atlas.flows.map(({ id, claims }) => ({ address: itemAddress('flows', id), claims })),
  ];
  return new Map(rows.map((row) => [row.address, claimsOfItem(atlas, row.address, row.claims)]));
}

/** The references that a claim cannot do without: its own, and those of what it is computed from. */
function needs(atlas: Atlas, claim: Claim): Set<string> {
  const inputs = (claim.derivedFrom ?? []).flatMap((id) => atlas.claims.get(id) ?? []);
  return new Set([claim.reference, ...inputs.flatMap((input) => [...needs(atlas, input)])]);
}

/** What a reading leaves out of an atlas. */
export interface Vanished {
  /** Attacks, events and flows of which nothing is left, by name. */
  items: ItemLink[];
  claims: number;
  /** Numbers: those of claims, rows of the indicators, comparable flows. */
  figures: number;
  /** Names of the places that have no position any more. */
  places: string[];
  /** Attacks, events and flows that rest on one source now, and on more before. */
  oneLeft: ItemLink[];
}

/**
 * What is gone, and what stands on one source only, in a reading that leaves sources out.
 * @param plain the atlas with all its sources
 * @param read the same as it is read
 */
export function vanished(plain: Atlas, read: Atlas): Vanished {
  const before = claimsByItem(plain);
  const now = claimsByItem(read);
  const sources = (claims: readonly Claim[] = []) =>
    new Set(claims.map((claim) => claim.reference)).size;
  return {
    items: [...before.keys()]
      .filter((address) => !now.has(address))
      .map((address) => itemLink(plain, address)),
    claims: plain.claims.size - read.claims.size,
    figures: figureCount(plain) - figureCount(read),
    places: [...read.unplaced].map((id) => plain.places.get(id)?.name ?? id),
    oneLeft: [...now]
      .filter(([address, claims]) => sources(claims) === 1 && sources(before.get(address)) > 1)
      .map(([address]) => itemLink(read, address)),
  };
}

function figureCount({ claims, indicators, corridors }: Atlas): number {
  const said = [...claims.values()].filter((claim) => claimNumber(claim) !== undefined);
  return said.length + indicators.length + corridors.filter((row) => !row.claim).length;
}

/**
 * Why claims and items are not there in a reading, one sentence each, by address: for the places
 * in the text that speak of them.
 * @param plain the atlas with all its sources
 * @param read the same as it is read
 */
export function goneReasons(plain: Atlas, read: Atlas): Record<ItemAddress, string> {
  const off = new Set(read.reading.without);
  const claims = [...plain.claims.values()]
    .filter((claim) => !read.claims.has(claim.id))
    .map((claim) => {
      const reason = off.has(claim.reference)
        ? `${sourceNote(plain, claim.reference).short} is switched off.`
        : 'It is computed from a figure whose source is switched off.';
      return [itemAddress('claims', claim.id), reason] as const;
    });
  const items = vanished(plain, read).items.map(
    ({ address }) => [address, 'It rests only on sources that are switched off.'] as const,
  );
  return Object.fromEntries([...claims, ...items]);
}

/** Where each indicator and each measure of the comparable flows comes from, by its id. */
export function seriesSources(atlas: Atlas): Record<string, SourceNote[]> {
  const ids = new Map<string, Set<string>>();
  const add = (series: string, reference: string) =>
    ids.set(series, (ids.get(series) ?? new Set()).add(reference));
  for (const { indicator, reference } of atlas.indicators) add(indicator, reference);
  for (const { measure, reference } of atlas.corridors) add(measure, reference);
  return Object.fromEntries(
    [...ids].map(([series, references]) => [
      series,
      [...references].map((reference) => sourceNote(atlas, reference)),
    ]),
  );
}
