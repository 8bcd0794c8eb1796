import type { Atlas } from '../atlas/atlas';
import { scaleOf } from '../atlas/figures';
import type { Claim } from '../atlas/schema';
import { claimAddresses } from '../digest';
import type { ItemAddress } from '../feature';
import { isSourceDocument } from '../reference';
import {
  addressesOf,
  hashDigits,
  type SourceClaim,
  type SourceParagraph,
  type SourceText,
} from './known';
import { properNames } from './names';
import { locateNumbers } from './numbers';

/**
 * What the atlas knows of its source document, for a reader who has the text: the hash of each
 * paragraph, and what its claims say of each in the atlas's own words.
 */
export function sourceText(atlas: Atlas): SourceText {
  const claims = [...atlas.claims.values()].filter(({ reference }) =>
    isSourceDocument(atlas, reference),
  );
  const paragraphs = atlas.manifest.source.paragraphs.map((hash, index) =>
    sourceParagraph(hash, index + 1, claims),
  );
  const addresses = new Set(paragraphs.flatMap(addressesOf));
  const names = [...addresses].map((address) => [address, namesOf(atlas, address)] as const);
  return {
    paragraphs,
    names: Object.fromEntries(names.filter(([, found]) => found.length > 0)),
  };
}

function sourceParagraph(hash: string, number: number, claims: readonly Claim[]): SourceParagraph {
  const own = claims.filter(({ locator }) => locator === number);
  const lit = new Set(own.flatMap(claimAddresses));
  const also = claims
    // What is computed from a paragraph's figures is not said by it.
    .filter(({ paragraphs, derivedFrom }) => !derivedFrom && paragraphs?.includes(number))
    .flatMap(claimAddresses)
    .filter((address) => !lit.has(address));
  return {
    hash: hash.slice(0, hashDigits),
    claims: own.map(sourceClaim),
    ...(also.length > 0 ? { also: unique(also) } : {}),
  };
}

function sourceClaim(claim: Claim): SourceClaim {
  const [address] = claimAddresses(claim);
  const figures = figuresOf(claim);
  return {
    id: claim.id,
    statement: claim.statement,
    ...(address ? { address } : {}),
    ...(figures.length > 0 ? { figures } : {}),
    // A year that is the value stands among the figures.
    ...(claim.date && !figures.includes(Number(claim.date)) ? { date: claim.date } : {}),
  };
}

/** The numbers that may stand in the paragraph; a computed figure need not stand there. */
function figuresOf({ value, unit, derivedFrom }: Claim): number[] {
  if (value === undefined || derivedFrom !== undefined) return [];
  if (typeof value === 'string') {
    const numbers = locateNumbers(value).flatMap((span) => span.numbers);
    // In words "one" is seldom a number: "one warning", "on one hand".
    return unique(numbers.filter((number) => number !== 1));
  }
  const numbers = typeof value === 'number' ? [value] : [value.low, value.high];
  return unique(numbers.flatMap((number) => [number, number * scaleOf(unit)]));
}

/**
 * Names by which a text may call an item. A country is called by its own name only by itself: an
 * election in Russia is not what "Russia" means. So is a people or an organisation: what stands
 * in a title counts from two words on.
 */
function namesOf(atlas: Atlas, address: ItemAddress): string[] {
  const [collection, id = ''] = address.split('/');
  const place = atlas.places.get(id);
  if (collection === 'countries') return place ? [place.name] : [];
  if (collection === 'places') return place ? [place.name] : [];
  const event = atlas.events.find((candidate) => candidate.id === id);
  if (!event) return [];
  const titles = [event.label, ...properNames(event.title)].filter((name) => name.includes(' '));
  const site = collection === 'attacks' ? atlas.places.get(event.place) : undefined;
  const places = properNames(`at ${site?.name.replaceAll(',', ' at')}`);
  const countries = new Set(
    [...atlas.places.values()].flatMap(({ name, precision }) =>
      precision === 'country' ? [name] : [],
    ),
  );
  return unique([...titles, ...places]).filter((name) => !countries.has(name));
}

function unique<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}
