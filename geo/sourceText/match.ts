import { weighEvidence } from './evidence';
import { type ExactBlock, findExact } from './exact';
import type { SourceText } from './known';
import { findLikely } from './likely';
import type { Sha256 } from './normalise';
import { splitText } from './split';

/** How sure it is that a part of the reader's text is a paragraph of the source document. */
export type Certainty = 'exact' | 'likely';

/** A part of the reader's text. */
export interface CopyPart {
  kind: 'paragraph' | 'heading';
  text: string;
  /** Paragraphs of the source document that it is, ascending; none when it is not of it. */
  paragraphs: number[];
  /** Left out where `paragraphs` is empty. */
  certainty?: Certainty;
}

/** The reader's text held against what the atlas knows of its source document. */
export interface Copy {
  parts: CopyPart[];
  /** Paragraphs of the source document by certainty, ascending. */
  exact: number[];
  likely: number[];
  missing: number[];
  /** Paragraphs of the reader's text that are not of the source document. */
  others: number;
  /** Whether it is another text: see `matchCopy`. */
  wrong: boolean;
}

/** A text may have so many characters. */
export const longestText = 400_000;

/**
 * Matches a reader's text with the paragraphs of the source document: by hash, then by what the
 * atlas's claims say of each paragraph (see `findExact` and `findLikely`).
 *
 * A text is wrong when fewer than a third of the paragraphs are exact or likely, and not even a
 * third of its own paragraphs are exact (a part of the article alone is no wrong text).
 * @throws RangeError when the text is longer than `longestText`
 */
export async function matchCopy(text: string, source: SourceText, sha256: Sha256): Promise<Copy> {
  if (text.length > longestText) {
    throw new RangeError(
      `got a text of ${text.length} characters, expected ${longestText} at most`,
    );
  }
  const hashes = source.paragraphs.map(({ hash }) => hash);
  const blocks = await findExact(splitText(text), hashes, sha256);
  const parts = joinParts(blocks, findLikely(blocks, hashes.length, weighEvidence(source)));
  const found = (certainty: Certainty) =>
    parts
      .flatMap((part) => (part.certainty === certainty ? part.paragraphs : []))
      .sort((one, other) => one - other);
  const exact = found('exact');
  const likely = found('likely');
  const matched = new Set([...exact, ...likely]);
  const missing = hashes.map((_, index) => index + 1).filter((number) => !matched.has(number));
  const paragraphs = parts.filter(({ kind }) => kind === 'paragraph');
  const others = paragraphs.filter(({ certainty }) => certainty === undefined).length;
  return {
    parts,
    exact,
    likely,
    missing,
    others,
    wrong: matched.size * 3 < hashes.length && exact.length * 3 < Math.max(1, paragraphs.length),
  };
}

function joinParts(
  blocks: readonly ExactBlock[],
  likely: readonly { blocks: number[]; paragraph: number }[],
): CopyPart[] {
  const parts: CopyPart[] = [];
  const joined = new Set(likely.flatMap((match) => match.blocks.slice(1)));
  blocks.forEach(({ kind, text, paragraph }, place) => {
    if (joined.has(place)) return;
    if (paragraph !== undefined) {
      parts.push({ kind, text, paragraphs: [paragraph], certainty: 'exact' });
      return;
    }
    const matches = likely.filter((match) => match.blocks[0] === place);
    const [first] = matches;
    if (!first) {
      parts.push({ kind, text, paragraphs: [] });
      return;
    }
    const whole = first.blocks.map((each) => blocks[each]?.text).join(' ');
    const paragraphs = matches.map((match) => match.paragraph);
    parts.push({ kind, text: whole, paragraphs, certainty: 'likely' });
  });
  return parts;
}
