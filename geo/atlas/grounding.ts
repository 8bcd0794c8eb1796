import { locateNumbers } from '../sourceText/numbers';
import type { Atlas } from './atlas';
import { sameNumber, scaleOf } from './figures';
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

/** Every number that a paragraph says in digits or words: "three decades" are 3 and 30. */
function numbersHeld(paragraph: string): number[] {
  return locateNumbers(paragraph).flatMap(({ numbers }) => numbers);
}

function listNumbers(paragraph: string): string {
  const numbers = [...new Set(numbersHeld(paragraph))];
  return numbers.length === 0 ? 'it has none' : numbers.join(', ');
}
