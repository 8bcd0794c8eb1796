import { describe, expect, it } from 'vitest';
import { dateInWords, plainCitation } from './citation';

describe('plainCitation', () => {
  it('names makers, title, container and date', () => {
    expect(
      plainCitation({
        id: 'a',
        type: 'article-magazine',
        title: 'A title',
        author: [{ given: 'Ada', family: 'One' }, { literal: 'Two Group' }],
        'container-title': 'Magazine',
        issued: { 'date-parts': [[2024, 4, 1]] },
      }),
    ).toBe('Ada One and Two Group. A title. Magazine. 1 April 2024.');
  });

  it('does not name a publisher twice', () => {
    expect(
      plainCitation({
        id: 'a',
        type: 'dataset',
        title: 'Data.',
        author: [{ literal: 'World Bank' }],
        publisher: 'World Bank',
      }),
    ).toBe('World Bank. Data.');
  });
});

describe('dateInWords', () => {
  it.each([
    [[[2024]], '2024'],
    [[[2024, 4]], 'April 2024'],
    [[[2015], [2024, 4, 3]], '2015 to 3 April 2024'],
  ])('writes %j as %s', (parts, words) => {
    expect(dateInWords({ 'date-parts': parts })).toBe(words);
  });
});
