import { sameNumber } from '../atlas/figures';
import { locateDate } from './dates';
import type { SourceParagraph, SourceText } from './known';
import { locateName, properNames } from './names';
import { locateNumbers } from './numbers';

/** How much of what the atlas knows of a paragraph stands in a text. */
export interface Evidence {
  /** Of the paragraph's figures, dates and names, weighed by their rarity: 0 to 1. */
  share: number;
  /** How many stand there. */
  count: number;
  /** Their weight; 1 is a figure, date or name that no other paragraph has. */
  weight: number;
  /** Whether the atlas knows anything to look for. */
  known: boolean;
}

interface Sign {
  key: string;
  isIn: (text: string, numbers: readonly number[]) => boolean;
}

/**
 * Makes the function that weighs a text against a paragraph (from 1). The atlas has no sentence of
 * the source document: what can be looked for are the figures, dates and proper names of its
 * claims. What many paragraphs have weighs little.
 */
export function weighEvidence(source: SourceText): (text: string, paragraph: number) => Evidence {
  const signs = source.paragraphs.map((paragraph) => signsOf(paragraph, source.names));
  const spread = new Map<string, number>();
  for (const { key } of signs.flat()) spread.set(key, (spread.get(key) ?? 0) + 1);
  const numbersOf = remember((text) => locateNumbers(text).flatMap((span) => span.numbers));
  return (text, paragraph) => {
    const numbers = numbersOf(text);
    const wanted = signs[paragraph - 1] ?? [];
    const evidence = { share: 0, count: 0, weight: 0, known: wanted.length > 0 };
    let total = 0;
    for (const { key, isIn } of wanted) {
      const weight = 1 / (spread.get(key) ?? 1);
      total += weight;
      if (!isIn(text, numbers)) continue;
      evidence.count++;
      evidence.weight += weight;
    }
    if (total > 0) evidence.share = evidence.weight / total;
    return evidence;
  };
}

function signsOf({ claims }: SourceParagraph, names: SourceText['names']): Sign[] {
  const signs = claims.flatMap(({ statement, address, figures = [], date }): Sign[] => [
    ...figures.map((figure) => ({
      key: `figure ${figure}`,
      isIn: (_: string, numbers: readonly number[]) =>
        numbers.some((number) => sameNumber(number, figure)),
    })),
    ...(date === undefined
      ? []
      : [{ key: `date ${date}`, isIn: (text: string) => locateDate(text, date).length > 0 }]),
    ...[
      ...properNames(statement),
      ...(address?.startsWith('countries/') ? (names[address] ?? []) : []),
    ].map((name) => ({
      key: `name ${name}`,
      isIn: (text: string) => locateName(text, name) !== undefined,
    })),
  ]);
  return [...new Map(signs.map((sign) => [sign.key, sign])).values()];
}

/** A block is weighed against every paragraph: what is known of its text is kept. */
function remember<T>(make: (text: string) => T): (text: string) => T {
  const kept = new Map<string, T>();
  return (text) => {
    const before = kept.get(text);
    if (before !== undefined) return before;
    const made = make(text);
    kept.set(text, made);
    return made;
  };
}
