import type { Atlas } from './atlas';
import { type Figure, figuresIn, sameNumber, scaleOf } from './figures';
import { isNumeric } from './known';
import type { AtlasProblem, Where } from './problem';
import type { Claim } from './schema';
import { paragraphHash, readSource } from './source';

export { normaliseParagraph, paragraphHash } from './source';

export interface GroundingOptions {
  /** The name of the source file in problems. */
  file?: string;
  /** Where a claim's field stands; left out, problems name the claim without its line. */
  locate?: (claim: string, field: string) => Where;
}

/**
 * Holds an atlas against the text of its source document (see `readSource`): each paragraph is
 * the one that the atlas was made from, and each number that a claim takes from the document
 * stands in the paragraph that the claim cites. Computed figures are left to their inputs.
 */
export function checkGrounding(
  atlas: Pick<Atlas, 'manifest' | 'claims'>,
  sourceText: string,
  options: GroundingOptions = {},
): AtlasProblem[] {
  const { file = 'the source file' } = options;
  const locate =
    options.locate ?? ((item: string, field: string) => ({ file: 'claims.yaml', item, field }));
  const { paragraphs, problems } = readSource(sourceText, file);
  if (problems.length > 0) return problems;
  problems.push(...comparePassages(atlas.manifest.source.paragraphs, paragraphs, file));
  for (const claim of atlas.claims.values()) {
    if (claim.reference !== atlas.manifest.source.reference) continue;
    if (claim.derivedFrom !== undefined || typeof claim.locator !== 'number') continue;
    const paragraph = paragraphs[claim.locator - 1];
    if (paragraph === undefined) continue;
    const missing = numbersNotIn(paragraph, claim);
    if (missing.length === 0) continue;
    problems.push({
      ...locate(claim.id, 'value'),
      came: `${missing.join(' and ')}${claim.unit === undefined ? '' : ` ${claim.unit}`}`,
      expected: `a number that stands in paragraph ${claim.locator}: ${listNumbers(paragraph)}`,
    });
  }
  return problems;
}

function comparePassages(
  hashes: readonly string[],
  paragraphs: readonly string[],
  file: string,
): AtlasProblem[] {
  if (hashes.length !== paragraphs.length) {
    const came = `${paragraphs.length} paragraphs`;
    return [{ file, came, expected: `${hashes.length}, as atlas.yaml has them` }];
  }
  return paragraphs.flatMap((paragraph, index) => {
    if (paragraphHash(paragraph) === hashes[index]) return [];
    const came = `another text in paragraph ${index + 1}`;
    return [{ file, came, expected: 'the text whose SHA-256 atlas.yaml has' }];
  });
}

/** Those of the numbers of a claim's value that a paragraph does not hold. */
function numbersNotIn(paragraph: string, { value, unit }: Claim): number[] {
  if (!isNumeric(value)) return [];
  const numbers = typeof value === 'number' ? [value] : [value.low, value.high];
  const held = numbersHeld(paragraph);
  const scale = scaleOf(unit);
  return numbers.filter(
    (number) => !held.some((one) => sameNumber(one, number) || sameNumber(one, number * scale)),
  );
}

const ordinals = 'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ');

/** Words for a part of a whole, as a share and in per cent. */
const parts: [RegExp, number[]][] = [
  [/\b(?:half|halves)\b/i, [0.5, 50]],
  [/\ba third\b/i, [1 / 3]],
  [/\ba (?:quarter|fourth)\b/i, [0.25, 25]],
  [/\ba fifth\b/i, [0.2, 20]],
  [/\btwo[- ]thirds\b/i, [2 / 3]],
  [/\bthree[- ](?:quarters|fourths)\b/i, [0.75, 75]],
];

/** Every number that a paragraph says in digits or words: "three decades" are 3 and 30. */
function numbersHeld(paragraph: string): number[] {
  const ends = ({ low, high }: Figure) => [low, high];
  const decades = [...paragraph.matchAll(/([\p{L}\d]+) decades?\b/giu)]
    .flatMap(([, word = '']) => figuresIn(word))
    .flatMap((figure) => ends(figure).map((number) => number * 10));
  const places = ordinals.flatMap((ordinal, index) =>
    new RegExp(`\\b${ordinal}\\b`, 'i').test(paragraph) ? [index + 1] : [],
  );
  const shares = parts.flatMap(([pattern, numbers]) => (pattern.test(paragraph) ? numbers : []));
  return [...figuresIn(paragraph).flatMap(ends), ...decades, ...places, ...shares];
}

function listNumbers(paragraph: string): string {
  const numbers = [...new Set(numbersHeld(paragraph))];
  return numbers.length === 0 ? 'it has none' : numbers.join(', ');
}
