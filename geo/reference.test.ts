import { expect, test } from 'vitest';
import { writeAtlas } from './atlas/fixtures/minimal';
import { readAtlas } from './atlas/read';
import { makerOf, shortCitation, sourceNote, yearOf } from './reference';

const work = { id: 'w', type: 'report', title: 'A report' };

test.each([
  [{ author: [{ family: 'Koparkar' }] }, 'Koparkar'],
  [{ author: [{ family: 'Sundberg' }, { family: 'Melander' }] }, 'Sundberg and Melander'],
  [{ author: [{ literal: 'UNODC' }, { family: 'B' }, { family: 'C' }] }, 'UNODC and others'],
  [{ publisher: 'World Bank' }, 'World Bank'],
  [{ 'container-title': 'Meduza' }, 'Meduza'],
  [{}, 'A report'],
])('the maker of %j is %s', (more, maker) => {
  expect(makerOf({ ...work, ...more })).toBe(maker);
});

test('the short form is maker and year', () => {
  const reference = { ...work, publisher: 'World Bank', issued: { 'date-parts': [['2026', 7]] } };
  expect(shortCitation(reference)).toBe('World Bank 2026');
  expect(yearOf(work)).toBeUndefined();
});

test('a number locates a paragraph in the source document and only there', async () => {
  const atlas = await readAtlas(await writeAtlas());
  expect(sourceNote(atlas, 'notes', 2)).toMatchObject({ paragraph: 2 });
  expect(sourceNote(atlas, 'bank', 2)).toMatchObject({ locator: '2' });
  expect(sourceNote(atlas, 'bank', 2)).not.toHaveProperty('paragraph');
});

test('a reference that is not there is named', async () => {
  const atlas = await readAtlas(await writeAtlas());
  expect(() => sourceNote(atlas, 'gone')).toThrow('gone');
});
