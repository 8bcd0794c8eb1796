import { locateFigures } from '../atlas/figures';

/** Words of a text that say a number, and the numbers that they may mean. */
export interface NumberSpan {
  /** First character, from 0. */
  start: number;
  /** Behind the last character. */
  end: number;
  numbers: number[];
}

const ordinals = 'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ');
const ordinalPattern = new RegExp(`\\b(?:${ordinals.join('|')})\\b`, 'gi');

/** Words for a part of a whole, as a share and in per cent. */
const parts: [RegExp, number[]][] = [
  [/\b(?:half|halves)\b/gi, [0.5, 50]],
  [/\ba third\b/gi, [1 / 3]],
  [/\ba (?:quarter|fourth)\b/gi, [0.25, 25]],
  [/\ba fifth\b/gi, [0.2, 20]],
  [/\btwo[- ]thirds\b/gi, [2 / 3]],
  [/\bthree[- ](?:quarters|fourths)\b/gi, [0.75, 75]],
];

/**
 * Every number that a text of English says in digits or words, and where: "three decades" are 3
 * and, in a longer span, 30. Spans may overlap.
 */
export function locateNumbers(text: string): NumberSpan[] {
  const figures = locateFigures(text).map(({ start, end, low, high }) => ({
    start,
    end,
    numbers: low === high ? [low] : [low, high],
  }));
  const decades = spansOf(text, /([\p{L}\d]+) decades?\b/giu, ([, word = '']) =>
    locateFigures(word).flatMap(({ low, high }) => [
      low * 10,
      ...(high === low ? [] : [high * 10]),
    ]),
  );
  const places = spansOf(text, ordinalPattern, ([word]) => [
    ordinals.indexOf(word.toLowerCase()) + 1,
  ]);
  const shares = parts.flatMap(([pattern, numbers]) => spansOf(text, pattern, () => numbers));
  return [...figures, ...decades, ...places, ...shares];
}

function spansOf(
  text: string,
  pattern: RegExp,
  numbersOf: (match: RegExpExecArray) => number[],
): NumberSpan[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const numbers = numbersOf(match);
    if (numbers.length === 0) return [];
    return [{ start: match.index, end: match.index + match[0].length, numbers }];
  });
}
