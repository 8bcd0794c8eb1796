import { beforeAll, describe, expect, test } from 'vitest';
import type { Atlas } from '../atlas/atlas';
import { defaultAtlasDirectory } from '../atlas/open';
import { readAtlas } from '../atlas/read';
import { readAs } from '../reading';
import type { Findable } from './findable';
import { findablesOf } from './findables';
import { type Finder, makeFinder } from './finder';
import { fold, wordsOf } from './fold';
import { markParts } from './marks';

let atlas: Atlas;
let finder: Finder;
beforeAll(async () => {
  atlas = await readAtlas(defaultAtlasDirectory());
  finder = makeFinder(findablesOf(atlas));
});

/** The id of the first thing found. */
const first = (query: string) => finder.find(query)[0]?.found[0]?.findable.id;
const kindsOf = (query: string) => finder.find(query).map(({ kind }) => kind);

describe('spellings', () => {
  test.each([
    ['Osh', 'places/osh'],
    ['Ош', 'places/osh'],
    ['Tashkent', 'places/tashkent'],
    ['Toshkent', 'places/tashkent'],
    ['Ташкент', 'places/tashkent'],
    ['Душанбе', 'places/dushanbe'],
    ['دوشنبه', 'places/dushanbe'],
    ['Kabul', 'places/kabul'],
    ['کابل', 'places/kabul'],
    ['كابل', 'places/kabul'],
    ['Тоҷикистон', 'countries/TJ'],
    ['точикистон', 'countries/TJ'],
    ['Ozbekiston', 'countries/UZ'],
    ['Oʻzbekiston', 'countries/UZ'],
    ["O'zbekiston", 'countries/UZ'],
    ['казакстан', 'countries/KZ'],
  ])('%s finds %s first', (query, id) => expect(first(query)).toBe(id));

  test('the beginning of a name is enough, and one wrong letter in a long one', () => {
    expect(first('taji')).toBe('countries/TJ');
    expect(first('tajikstan')).toBe('countries/TJ');
    expect(first('besln')).toBe('attacks/beslan-2004');
  });
});

describe('ranking', () => {
  test('the country comes before the claims about it', () => {
    expect(kindsOf('Tajikistan')[0]).toBe('country');
    expect(kindsOf('Tajikistan')).toContain('claim');
  });

  test('a toll finds the attack and the claims of it, with or without separators', () => {
    const ids = finder.find('144').flatMap(({ found }) => found.map(({ findable }) => findable.id));
    expect(ids).toContain('claims/crocus-deaths');
    const written = (query: string) => finder.find(query).flatMap(({ found }) => found).length;
    expect(written('2,000')).toBeGreaterThan(0);
    expect(written('2,000')).toBe(written('2000'));
  });

  test('a number is never nearly another', () => {
    const titles = finder.find('20250').flatMap(({ found }) => found);
    expect(titles).toEqual([]);
  });

  test('every word must be there', () => {
    const all = finder.find('crocus hall').flatMap(({ found }) => found);
    expect(all.length).toBeGreaterThan(0);
    for (const { findable } of all) {
      const text = [findable.title, findable.detail, ...(findable.names ?? [])].join(' ');
      expect(fold(text)).toMatch(/crocus/);
    }
  });
});

describe('what can be found', () => {
  test('has every item, claim, chapter and reference once', () => {
    const ids = findablesOf(atlas).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => id.startsWith('claims/'))).toHaveLength(atlas.claims.size);
    expect(ids.filter((id) => id.startsWith('references/'))).toHaveLength(atlas.references.size);
    expect(ids.filter((id) => id.startsWith('chapters/'))).toHaveLength(atlas.chapters.length);
  });

  test('an organisation leads to the claims about it, and says when an attack is claimed by it', () => {
    const byId = new Map(findablesOf(atlas).map((findable) => [findable.id, findable]));
    expect(byId.get('organisations/isis-k')?.claims?.length).toBeGreaterThan(0);
    expect(byId.get('organisations/riyadus-salikhin')?.claimed).toBe('riyadus-salikhin');
    expect(byId.get('organisations/world-bank')?.claimed).toBeUndefined();
  });

  test('a speaker leads to claims that are there', () => {
    const speakers = findablesOf(atlas).filter(({ kind }) => kind === 'speaker');
    expect(speakers.length).toBeGreaterThan(5);
    for (const { claims = [] } of speakers) {
      expect(claims.length).toBeGreaterThan(0);
      for (const address of claims) expect(atlas.claims.has(address.slice(7))).toBe(true);
    }
  });

  test('is without what a reading leaves out, and has the figures of the reading', () => {
    const without = readAs(atlas, { figures: 'article', without: ['factbook'] });
    const ids = findablesOf(without).map(({ id }) => id);
    expect(ids).not.toContain('claims/tj-official-name');
    const highest = readAs(atlas, { figures: 'highest', without: [] });
    const beslan = (all: readonly Findable[]) =>
      all.find(({ id }) => id === 'attacks/beslan-2004')?.detail;
    expect(beslan(findablesOf(atlas))).toContain('about 300 dead');
    expect(beslan(findablesOf(highest))).toContain('334 dead');
  });
});

describe('when nothing is found', () => {
  test('what was meant is said as the atlas writes it', () => {
    expect(finder.find('kazahkstna')).toEqual([]);
    expect(finder.meant('kazahkstna')).toBe('Kazakhstan');
  });

  test('nothing is meant by what is near to nothing', () => {
    expect(finder.meant('qqqqwwww')).toBeNull();
    expect(finder.meant('')).toBeNull();
    expect(finder.meant('<b>qqqqwwww</b>')).toBeNull();
  });
});

describe('signs of any kind', () => {
  test.each(['', '   ', '*', '"', '\\', '<b>', '(a|b', '%', '\u0000', '؟'])(
    '%j is searched without an error',
    (query) => expect(Array.isArray(finder.find(query))).toBe(true),
  );

  test('words are found among signs', () => {
    expect(wordsOf('<b>Osh</b> & 50.9 % of 2,025,712').map(({ term }) => term)).toEqual([
      'b',
      'osh',
      'b',
      '50.9',
      'of',
      '2025712',
    ]);
  });
});

describe('marks', () => {
  const marked = (text: string, terms: string[], query: string) =>
    markParts(text, terms, query)
      .map((part) => (part.marked ? `[${part.text}]` : part.text))
      .join('');

  test('stand on the beginning that was typed', () => {
    expect(marked('Tajikistan and Russia', ['tajikistan'], 'taj')).toBe('[Taj]ikistan and Russia');
  });

  test('count letters with marks and separators of numbers', () => {
    expect(marked('Oʻzbekiston', ['ozbekiston'], 'ozb')).toBe('[Oʻzb]ekiston');
    expect(marked('Тоҷикистон', ['точикистон'], 'точ')).toBe('[Тоҷ]икистон');
    expect(marked('2,025,712 people', ['2025712'], '2025')).toBe('[2,025,]712 people');
  });

  test('stand on the whole word when it was written otherwise', () => {
    expect(marked('School in Beslan', ['beslan'], 'beslen')).toBe('School in [Beslan]');
  });

  test('leave all of the text in its parts', () => {
    const text = '<script>alert("Osh")</script>';
    expect(
      markParts(text, ['osh', 'script'], 'osh')
        .map((part) => part.text)
        .join(''),
    ).toBe(text);
  });
});
