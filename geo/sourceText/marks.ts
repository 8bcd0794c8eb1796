import { sameNumber } from '../atlas/figures';
import { type ItemAddress, itemAddress } from '../feature';
import { locateDate } from './dates';
import { addressesOf, type SourceClaim, type SourceText } from './known';
import { locateName } from './names';
import { normaliseParagraph } from './normalise';
import { locateNumbers, type NumberSpan } from './numbers';

/** A piece of a paragraph; with an address it stands for what a claim says of that item. */
export interface CopyPiece {
  text: string;
  address?: ItemAddress;
  /** What the claim says, in the atlas's own words. */
  statement?: string;
  /** Address of the claim itself. */
  claim?: ItemAddress;
  kind?: 'figure' | 'name';
}

export interface MarkedParagraph {
  /** Joined they are the text. */
  pieces: CopyPiece[];
  /** Items that the paragraph speaks of, though no words of it could be found for them. */
  unmarked: ItemAddress[];
}

interface Mark {
  start: number;
  end: number;
  address: ItemAddress;
  statement?: string;
  claim?: ItemAddress;
  kind: 'figure' | 'name';
}

/**
 * Finds in a paragraph the words that its claims stand for: figures in digits and words, dates,
 * and names of the items. Where several claims have the same number, the one whose words stand
 * around it is taken. Of a name the first place is marked.
 * @param paragraphs the paragraphs of the source document that the text is
 */
export function markParagraph(
  text: string,
  paragraphs: readonly number[],
  source: SourceText,
): MarkedParagraph {
  const known = paragraphs.flatMap((number) => source.paragraphs[number - 1] ?? []);
  const claims = known.flatMap((paragraph) => paragraph.claims);
  const addresses = [...new Set(known.flatMap(addressesOf))];
  const marks = apart([
    ...figureMarks(text, claims),
    ...addresses.flatMap((address) => nameMarks(text, address, source)),
  ]);
  const marked = new Set(marks.map(({ address }) => address));
  return {
    pieces: piecesOf(text, marks),
    unmarked: addresses.filter((address) => !marked.has(address)),
  };
}

function figureMarks(text: string, claims: readonly SourceClaim[]): Mark[] {
  const spans = locateNumbers(text);
  const candidates = claims.flatMap((claim) => {
    const { address, figures = [], date } = claim;
    if (!address) return [];
    const found = [
      ...spans.filter((span) => says(span, figures)),
      ...(date === undefined ? [] : locateDate(text, date)),
    ];
    return found.map(({ start, end }) => ({ start, end, address, claim }));
  });
  const best = new Map<string, Mark & { fit: number }>();
  for (const { start, end, address, claim } of candidates) {
    const key = `${start} ${end}`;
    const fit = fitOf(text, start, end, claim.statement);
    const before = best.get(key);
    if (before && before.fit >= fit) continue;
    const { id, statement } = claim;
    const own = id === undefined ? {} : { claim: itemAddress('claims', id) };
    best.set(key, { start, end, address, statement, ...own, kind: 'figure', fit });
  }
  return [...best.values()];
}

function says({ numbers }: NumberSpan, figures: readonly number[]): boolean {
  return numbers.some((number) => figures.some((figure) => sameNumber(number, figure)));
}

/** How well a statement fits a place in the text: its longer words around it, near ones most. */
function fitOf(text: string, start: number, end: number, statement: string): number {
  const words = new Set(
    normaliseParagraph(statement)
      .split(' ')
      .filter((word) => word.length > 3),
  );
  const before = normaliseParagraph(text.slice(0, start)).split(' ').reverse();
  const after = normaliseParagraph(text.slice(end)).split(' ');
  return [before, after]
    .flatMap((side) =>
      side.slice(0, 10).map((word, index) => (words.has(word) ? 1 / (index + 1) : 0)),
    )
    .reduce((sum, nearness) => sum + nearness, 0);
}

function nameMarks(text: string, address: ItemAddress, { names }: SourceText): Mark[] {
  for (const name of names[address] ?? []) {
    const found = locateName(text, name);
    if (found) return [{ ...found, address, kind: 'name' }];
  }
  return [];
}

/** Marks that do not overlap: the longer of two stays. */
function apart(marks: readonly Mark[]): Mark[] {
  const kept: Mark[] = [];
  for (const mark of marks.toSorted(
    (one, other) => other.end - other.start - (one.end - one.start) || one.start - other.start,
  )) {
    if (kept.every((other) => mark.end <= other.start || mark.start >= other.end)) kept.push(mark);
  }
  return kept.sort((one, other) => one.start - other.start);
}

function piecesOf(text: string, marks: readonly Mark[]): CopyPiece[] {
  const pieces: CopyPiece[] = [];
  let at = 0;
  for (const { start, end, ...mark } of marks) {
    if (start > at) pieces.push({ text: text.slice(at, start) });
    pieces.push({ text: text.slice(start, end), ...mark });
    at = end;
  }
  if (at < text.length) pieces.push({ text: text.slice(at) });
  return pieces;
}
