import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { locateDate } from './dates';
import { properNames } from './names';
import { webSha256 } from './normalise';
import { locateNumbers } from './numbers';

const words = (text: string, spans: readonly { start: number; end: number }[]) =>
  spans.map(({ start, end }) => text.slice(start, end));

describe('locateDate', () => {
  it.each([
    ['2024-03-22', 'on 22 March 2024, in 2024', ['22 March 2024']],
    ['2024-03-22', 'in March 2024', ['March 2024']],
    ['2024-03', 'at the beginning of March', ['March']],
    ['1992/1997', 'from 1992 until 1997, not 19971', ['1992', '1997']],
    ['2021/2022', 'in 2021-22', ['2021-22']],
    ['2022-02/..', 'since February 2022', ['February 2022']],
    ['not a date', 'in 2022', []],
  ])('finds %s in “%s”', (date, text, found) => {
    expect(words(text, locateDate(text, date))).toEqual(found);
  });
});

describe('locateNumbers', () => {
  it('knows where numbers in digits and words stand', () => {
    const text = 'Around 1,300 of 3 million, three decades, a fourth';
    const spans = locateNumbers(text);
    expect(words(text, spans)).toEqual([
      '1,300',
      '3 million',
      'three',
      'three decades',
      'fourth',
      'a fourth',
    ]);
    expect(spans.map(({ numbers }) => numbers)).toEqual([
      [1300],
      [3_000_000],
      [3],
      [30],
      [4],
      [0.25, 25],
    ]);
  });
});

describe('properNames', () => {
  it('finds runs of words with capitals, and no word that only begins a sentence', () => {
    expect(
      properNames('Workers left. The Crocus City Hall of ISIS-K; President Rahmon’s.'),
    ).toEqual(['Crocus City Hall', 'ISIS-K', 'Rahmon']);
  });
});

describe('webSha256', () => {
  it('hashes as the server does', async () => {
    const expected = createHash('sha256').update('Тӯс', 'utf8').digest('hex');
    expect(await webSha256()?.('Тӯс')).toBe(expected);
  });
});
