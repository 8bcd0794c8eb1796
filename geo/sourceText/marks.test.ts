import { describe, expect, it } from 'vitest';
import type { SourceText } from './known';
import { markParagraph } from './marks';

const source: SourceText = {
  paragraphs: [
    {
      hash: '',
      claims: [
        { id: 'gunmen', statement: 'Four gunmen fired.', address: 'attacks/mill', figures: [4] },
        { statement: 'Four suspects were caught.', address: 'events/arrests', figures: [4] },
        { statement: 'The day of the attack.', address: 'attacks/mill', date: '2020-05-01' },
        { statement: 'He has ruled for long.', address: 'countries/AA', figures: [3, 30] },
        { statement: 'The Reeds spoke of 7.', figures: [7] },
      ],
      also: ['flows/alder-birch'],
    },
  ],
  names: { 'countries/AA': ['Alder'], 'attacks/mill': ['Old Mill'] },
};

const marked = (text: string) =>
  markParagraph(text, [1], source)
    .pieces.filter(({ address }) => address)
    .map((piece) => `${piece.text} → ${piece.address}`);

describe('markParagraph', () => {
  it('gives a number that two claims have to the one whose words stand around it', () => {
    expect(marked('Later four suspects were held; the four gunmen had fled.')).toEqual([
      'four → events/arrests',
      'four → attacks/mill',
    ]);
  });

  it('names the claim that a figure is of', () => {
    const { pieces } = markParagraph('The four gunmen fired.', [1], source);
    expect(pieces.find(({ text }) => text === 'four')?.claim).toBe('claims/gunmen');
  });

  it('marks a date as a whole, and not the numbers in it', () => {
    expect(marked('It was 1 May 2020.')).toEqual(['1 May 2020 → attacks/mill']);
    expect(marked('It was May 1, 2020.')).toEqual(['May 1, 2020 → attacks/mill']);
  });

  it('marks decades as the longer span', () => {
    expect(marked('for three decades now')).toEqual(['three decades → countries/AA']);
  });

  it('marks a name once, and not within another word', () => {
    expect(marked('Alderman; Alder’s river; Alder')).toEqual(['Alder → countries/AA']);
  });

  it('finds a name of several words in any case', () => {
    expect(marked('at the old mill')).toEqual(['old mill → attacks/mill']);
  });

  it('marks no number of a claim that lights nothing', () => {
    expect(marked('All 7 spoke.')).toEqual([]);
  });

  it('names what the paragraph speaks of and no words were found for', () => {
    const { unmarked } = markParagraph('The four gunmen fired.', [1], source);
    expect(unmarked).toEqual(['events/arrests', 'countries/AA', 'flows/alder-birch']);
  });

  it('keeps every character of the text', () => {
    const text = 'On 1 May 2020 <b>four</b> at the Old Mill.';
    const { pieces } = markParagraph(text, [1], source);
    expect(pieces.map((piece) => piece.text).join('')).toBe(text);
  });
});
