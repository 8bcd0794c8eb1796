import { fold, wordsOf } from './fold';

/** A part of a text, and whether the query matched it. */
export interface TextPart {
  text: string;
  marked: boolean;
}

/**
 * A text in parts, with what the query matched marked: of a word that begins with a word of the
 * query that beginning, of another that was found (one letter wrong) all of it.
 * @param terms words that were found, folded
 */
export function markParts(text: string, terms: readonly string[], query: string): TextPart[] {
  const found = new Set(terms);
  const wanted = wordsOf(query).map(({ term }) => term);
  const parts: TextPart[] = [];
  let at = 0;
  for (const { term, start, end } of wordsOf(text)) {
    if (!found.has(term)) continue;
    const beginning = wanted
      .filter((word) => term.startsWith(word))
      .sort((one, other) => other.length - one.length)[0];
    const to = beginning ? start + lengthOf(text.slice(start, end), beginning) : end;
    if (start > at) parts.push({ text: text.slice(at, start), marked: false });
    parts.push({ text: text.slice(start, to), marked: true });
    at = to;
  }
  if (at < text.length) parts.push({ text: text.slice(at), marked: false });
  return parts;
}

/** How many characters of a word make up a beginning of what it is folded to. */
function lengthOf(word: string, beginning: string): number {
  let length = 0;
  let folded = 0;
  for (const character of word) {
    const own = /[,\u00a0\u202f\u2009]/.test(character) ? '' : fold(character);
    // Marks and separators that follow belong to what is before them.
    if (folded >= beginning.length && own !== '') break;
    length += character.length;
    folded += own.length;
  }
  return length;
}
