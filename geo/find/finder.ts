import MiniSearch from 'minisearch';
import type { Findable, FindableKind } from './findable';
import { wordsOf } from './fold';

/** Something found. */
export interface Found {
  findable: Findable;
  /** Higher is better; comparable within one search. */
  score: number;
  /** Words of the findable, folded, that the query matched. */
  terms: readonly string[];
}

/** Things found of one kind. */
export interface FoundGroup {
  kind: FindableKind;
  /** The best first. */
  found: readonly Found[];
}

/** Searches what it was made of. */
export interface Finder {
  /**
   * All that has every word of the query, in groups; the group with the best one first. The last
   * letters of a word may be missing, in longer words one or two may be wrong.
   * @param among only these, by their ids
   */
  find(query: string, among?: ReadonlySet<string>): FoundGroup[];
  /** What the query may have meant, when nothing has all its words; null when nothing is near. */
  meant(query: string): string | null;
}

/** Names come before what is said; what stands for itself before what is about it. */
const weights: Readonly<Record<FindableKind, number>> = {
  country: 8,
  place: 2.4,
  attack: 2.4,
  event: 2,
  flow: 1.8,
  organisation: 2.4,
  speaker: 2,
  chapter: 1.6,
  claim: 1,
  reference: 1,
  corridor: 0.7,
};

/** Part of a word's length that may be wrong, from five letters on; numbers are exact. */
function mayDiffer(term: string): number | false {
  return term.length > 4 && !/^\p{N}/u.test(term) ? 0.2 : false;
}

/** Makes a finder. The order of the findables decides among equals. */
export function makeFinder(findables: readonly Findable[]): Finder {
  const byId = new Map(findables.map((findable) => [findable.id, findable]));
  const index = new MiniSearch<Findable>({
    fields: ['title', 'names', 'detail'],
    extractField: (findable, field) => {
      if (field === 'id') return findable.id;
      if (field === 'names') return (findable.names ?? []).join(' \n ');
      return (field === 'title' ? findable.title : findable.detail) ?? '';
    },
    tokenize: (text) => wordsOf(text).map(({ term }) => term),
    processTerm: (term) => term,
    searchOptions: {
      combineWith: 'AND',
      prefix: true,
      fuzzy: mayDiffer,
      boost: { title: 2, names: 2 },
      weights: { prefix: 0.5, fuzzy: 0.2 },
    },
  });
  index.addAll(findables);
  return {
    find(query, among) {
      const wanted = termsOf(query);
      const found = index
        .search(query, among && { filter: ({ id }) => among.has(id) })
        .flatMap(({ id, score, terms }): Found[] => {
          const findable = byId.get(id);
          if (!findable) return [];
          const named = nearness(findable, wanted);
          return [{ findable, terms, score: score * weights[findable.kind] * named }];
        })
        .sort((one, other) => other.score - one.score);
      return group(found);
    },
    meant(query) {
      // One or two letters are near to anything.
      const long = wordsOf(query).flatMap(({ term }) => (term.length > 2 ? term : []));
      const suggestions = index.autoSuggest(long.join(' '), {
        combineWith: 'OR',
        prefix: true,
        fuzzy: (term) => (term.length > 3 ? 0.4 : false),
      });
      const terms = new Set(suggestions[0]?.terms ?? []);
      if (terms.size === 0) return null;
      // As the atlas writes it, not as it is compared.
      const written = index
        .search([...terms].join(' '), { prefix: false, fuzzy: false })
        .flatMap(({ id }) => byId.get(id) ?? [])
        .flatMap(({ title, names = [] }) => [title, ...names])
        .flatMap((text) => wordsOf(text).map((word) => ({ ...word, text })))
        .filter(({ term }) => terms.has(term));
      const words = new Map(written.toReversed().map((word) => [word.term, word]));
      return [...terms]
        .map((term) => {
          const word = words.get(term);
          return word ? word.text.slice(word.start, word.end) : term;
        })
        .join(' ');
    },
  };
}

/** How much it tells that a name is the query itself, or begins with it. */
function nearness({ title, names = [] }: Findable, wanted: string): number {
  const own = [title, ...names].map(termsOf);
  if (own.includes(wanted)) return 4;
  return own.some((name) => name.startsWith(wanted)) ? 2.5 : 1;
}

/** The words of a text, folded, with one space between them. */
function termsOf(text: string): string {
  return wordsOf(text)
    .map(({ term }) => term)
    .join(' ');
}

/** @param found the best first */
function group(found: readonly Found[]): FoundGroup[] {
  const groups = new Map<FindableKind, Found[]>();
  for (const one of found) {
    const known = groups.get(one.findable.kind);
    if (known) known.push(one);
    else groups.set(one.findable.kind, [one]);
  }
  return [...groups].map(([kind, all]) => ({ kind, found: all }));
}
