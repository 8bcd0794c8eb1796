import { beforeEach, describe, expect, test } from 'vitest';
import type { Atlas } from '../atlas/atlas';
import { writeAtlas } from '../atlas/fixtures/minimal';
import { readAtlas } from '../atlas/read';
import { itemsOf } from '../layers/collections';
import { readAs } from '../reading';
import { citeAtlas, citeItem } from './citation';

const page = 'https://oxus.example/maps';
let atlas: Atlas;

beforeEach(async () => {
  // The version is a hash of the files; a fixed one makes the texts exact.
  const base = { ...(await readAtlas(await writeAtlas())), version: '74ea256bf9f01234' };
  atlas = {
    ...base,
    references: new Map([
      ...base.references,
      [
        'notes',
        {
          id: 'notes',
          type: 'article-newspaper',
          title: 'A day at the river',
          author: [{ family: 'Ash', given: 'Ann' }],
          'container-title': 'The Alder Times',
          issued: { 'date-parts': [[2020, 5, 2]] },
          note: 'The source document.',
        },
      ],
    ]),
  };
});

function cite(collection: string, id: string, of = atlas) {
  const item = itemsOf(of, collection).features.find((candidate) => candidate.id === id);
  if (!item) throw new Error(`the fixture has no ${collection}/${id}`);
  return citeItem(of, page, collection, item);
}

describe('the atlas', () => {
  test('is cited as a data set with its version and address', () => {
    const citation = citeAtlas(atlas, page);
    expect(citation.apa).toBe(
      'Oxus contributors. (2020). A day at the river (Version 74ea256bf9f01234) [Data set]. ' +
        'Oxus. https://oxus.example/maps/',
    );
    expect(citation.inText).toBe('(Oxus contributors, 2020)');
    expect(citation.bibtex).toBe(`@misc{Oxus2020day,
	author = {{Oxus contributors}},
	year = {2020},
	month = {6},
	note = {Version 74ea256bf9f01234},
	publisher = {Oxus},
	title = {A day at the river},
	url = {https://oxus.example/maps/},
}`);
    expect(citation.csl).toEqual([
      {
        id: 'river',
        type: 'dataset',
        title: 'A day at the river',
        author: [{ literal: 'Oxus contributors' }],
        version: '74ea256bf9f01234',
        publisher: 'Oxus',
        issued: { 'date-parts': [[2020, 6]] },
        URL: 'https://oxus.example/maps/',
        language: 'en',
      },
    ]);
  });

  test('says its version in the same way when it looks like a number', () => {
    expect(citeAtlas({ ...atlas, version: '1234567890123456' }, page).apa).toContain(
      '(Version 1234567890123456)',
    );
  });
});

describe('an item', () => {
  test('is cited as a part of the atlas', () => {
    const citation = cite('attacks', 'mill-2020');
    expect(citation.permalink).toBe('https://oxus.example/maps/?select=attacks/mill-2020');
    expect(citation.apa).toBe(
      `Oxus contributors. (2020). ${citation.title} [Data set]. In A day at the river ` +
        '(Version 74ea256bf9f01234). Oxus. https://oxus.example/maps/?select=attacks/mill-2020',
    );
    expect(citation.bibtex).toContain('note = {In: A day at the river, Version 74ea256bf9f01234}');
    expect(citation).not.toHaveProperty('locator');
  });

  test('keeps the reading in its address', () => {
    const read = readAs(atlas, { figures: 'highest', without: ['bank'] });
    expect(cite('attacks', 'mill-2020', read).permalink).toBe(
      'https://oxus.example/maps/?select=attacks/mill-2020&figures=highest&without=bank',
    );
  });
});

describe('a claim', () => {
  test('is cited together with what it rests on, and where', () => {
    const citation = cite('claims', 'mill-deaths');
    expect(citation.apa.split('\n')).toEqual([
      'Oxus contributors. (2020). Twelve people died in the bombing of the mill [Data set]. In ' +
        'A day at the river (Version 74ea256bf9f01234). Oxus. ' +
        'https://oxus.example/maps/?select=claims/mill-deaths',
      'Ash, A. (2020, May 2). A day at the river. The Alder Times.',
    ]);
    expect(citation.inText).toBe('(Ash, 2020, para. 1; Oxus contributors, 2020)');
    expect(citation.locator).toBe('paragraph 1');
    expect(citation.bibtex.split('\n\n')[1]).toBe(`@article{Ash2020day,
	author = {Ash, Ann},
	journal = {The Alder Times},
	year = {2020},
	month = {may 2},
	note = {paragraph 1},
	title = {A day at the river},
}`);
    expect(citation.csl.map(({ id }) => id)).toEqual(['river-claims-mill-deaths', 'notes']);
    expect(citation.csl[1]).not.toHaveProperty('note');
  });
});
