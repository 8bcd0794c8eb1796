import type { ItemAddress } from '../feature';

/** What can be found, in the order of the lists where nothing ranks them. */
export const findableKinds = [
  'country',
  'place',
  'attack',
  'event',
  'flow',
  'organisation',
  'speaker',
  'chapter',
  'claim',
  'reference',
  'corridor',
] as const;
export type FindableKind = (typeof findableKinds)[number];

/** A kind in words: of one, and as the heading of several. */
export const kindWords: Readonly<Record<FindableKind, { one: string; other: string }>> = {
  country: { one: 'country', other: 'Countries' },
  place: { one: 'place', other: 'Places' },
  attack: { one: 'attack', other: 'Attacks' },
  event: { one: 'event', other: 'Events' },
  flow: { one: 'movement', other: 'Movements' },
  organisation: { one: 'organisation', other: 'Organisations' },
  speaker: { one: 'speaker', other: 'People and bodies quoted' },
  chapter: { one: 'chapter', other: 'Chapters' },
  claim: { one: 'claim', other: 'Claims' },
  reference: { one: 'source', other: 'Sources' },
  corridor: { one: 'comparable flow', other: 'Comparable flows' },
};

/** Something that a reader can look for. Plain data. */
export interface Findable {
  /** Unique: the address of an item or claim, else "chapters/…", "references/…" and so on. */
  id: string;
  kind: FindableKind;
  /** Its name; of a claim the statement. */
  title: string;
  /** One short line: when, how many, where, whose. */
  detail?: string;
  /** Further names: spellings in other languages, short forms. */
  names?: readonly string[];
  /** The item or claim that it is; left out for what is none. */
  address?: ItemAddress;
  /** Addresses of the claims that it leads to, where it is not an item. */
  claims?: readonly ItemAddress[];
  /** The value of the facet "claimed" that it stands for, where that occurs. */
  claimed?: string;
}

/** The document of all that can be found in an atlas as it is read. */
export interface FindablesDocument {
  /** Version of the atlas. */
  version: string;
  findables: readonly Findable[];
}
