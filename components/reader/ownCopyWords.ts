import { countOf, formatNumber } from '@/geo/number';
import { type Copy, longestText } from '@/geo/sourceText/match';

const paragraph = { one: 'paragraph', other: 'paragraphs' };

/** How a text compares with the article, in sentences with counts. */
export function copyInWords({ exact, likely, missing, others }: Copy): string {
  const total = exact.length + likely.length + missing.length;
  const sentences = [
    `Of the article’s ${countOf(total, paragraph)} your copy has ${exact.length} word for word` +
      (likely.length > 0 ? `, and ${likelyInWords(likely.length)}.` : '.'),
  ];
  if (exact.length === 0 && likely.length > 0) {
    sentences.push('A summary of the article would look the same.');
  }
  if (missing.length > 0) sentences.push(`Not found: ${markers(missing)}.`);
  if (others > 0) {
    sentences.push(
      `${countOf(others, paragraph)} of your text ${others === 1 ? 'is' : 'are'} not of the article.`,
    );
  }
  return sentences.join(' ');
}

/** That a text is another one, with the counts that say so. */
export function wrongInWords({ exact, likely, missing }: Copy): string {
  const total = exact.length + likely.length + missing.length;
  return (
    `This does not seem to be the text of the article: of its ${countOf(total, paragraph)} ` +
    `it has ${exact.length || 'none'} word for word, and ${likelyInWords(likely.length)}.`
  );
}

function likelyInWords(count: number): string {
  return `${count || 'none'} that ${count > 1 ? 'are' : 'is'} likely the same`;
}

/** That a text is too long. */
export function tooLongInWords(length: number): string {
  return (
    `This text has ${formatNumber(length)} characters; at most ${formatNumber(longestText)} can be ` +
    'compared. Paste the article alone.'
  );
}

/** "¶2, ¶8 to ¶10". */
function markers(numbers: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const number of numbers) {
    const last = runs.at(-1);
    if (last && last[1] === number - 1) last[1] = number;
    else runs.push([number, number]);
  }
  return runs
    .map(([first, last]) => (first === last ? `¶${first}` : `¶${first} to ¶${last}`))
    .join(', ');
}
