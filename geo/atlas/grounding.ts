import { locateNumbers } from '../sourceText/numbers';
import type { Atlas } from './atlas';
import { sameNumber, scaleOf } from './figures';
import { datesIn, saysDate, saysName } from './groundWords';
import { isNumeric } from './known';
import { type AtlasProblem, oneOf, type Where } from './problem';
import type { Claim } from './schema';
import { paragraphHash, readSource } from './source';

export { normaliseParagraph, paragraphHash } from './source';

export interface GroundingOptions {
  /** The name of the source file in problems. */
  file?: string;
  /** Where a claim's field stands; left out, problems name the claim without its line. */
  locate?: (claim: string, field: string) => Where;
}

/** What of an atlas is held against its source document. */
export type GroundedAtlas = Pick<Atlas, 'manifest' | 'claims'> & Partial<Pick<Atlas, 'places'>>;

/**
 * Holds an atlas against the text of its source document (see `readSource`): each paragraph is
 * the one that the atlas was made from, and what a claim takes from the document stands in the
 * paragraph that the claim cites: each number of its value, its date, and each place and
 * organisation that its statement or value names; dates and names also in one of its further
 * paragraphs, and as the claim's spellings say. Computed figures are left to their inputs.
 */
export function checkGrounding(
  atlas: GroundedAtlas,
  sourceText: string,
  options: GroundingOptions = {},
): AtlasProblem[] {
  const { file = 'the source file' } = options;
  const locate =
    options.locate ?? ((item: string, field: string) => ({ file: 'claims.yaml', item, field }));
  const { paragraphs, problems } = readSource(sourceText, file);
  if (problems.length > 0) return problems;
  problems.push(...comparePassages(atlas.manifest.source.paragraphs, paragraphs, file));
  const names = gazetteer(atlas);
  for (const claim of atlas.claims.values()) {
    const { reference, formula, locator } = claim;
    if (reference !== atlas.manifest.source.reference || formula !== undefined) continue;
    if (typeof locator !== 'number') continue;
    const paragraph = paragraphs[locator - 1];
    if (paragraph === undefined) continue;
    const at = (field: string) => locate(claim.id, field);
    problems.push(
      ...checkNumbers(claim, paragraph, at),
      ...checkWords(claim, paragraphs, names, at),
    );
  }
  return problems;
}

type At = (field: string) => Where;

function checkNumbers(claim: Claim, paragraph: string, at: At): AtlasProblem[] {
  const missing = numbersNotIn(paragraph, claim);
  if (missing.length === 0) return [];
  const came = `${missing.join(' and ')}${claim.unit === undefined ? '' : ` ${claim.unit}`}`;
  const expected = `a number that stands in paragraph ${claim.locator}: ${listNumbers(paragraph)}`;
  return [{ ...at('value'), came, expected }];
}

/** Checks date, names and spellings of a claim. */
function checkWords(
  claim: Claim,
  paragraphs: readonly string[],
  names: readonly string[],
  at: At,
): AtlasProblem[] {
  const numbers = [Number(claim.locator), ...(claim.paragraphs ?? [])];
  const text = numbers.map((number) => paragraphs[number - 1] ?? '').join('\n\n');
  const where = `${numbers.length > 1 ? 'paragraphs' : 'paragraph'} ${numbers.join(', ')}`;
  const spellings = new Map((claim.spellings ?? []).map(splitSpelling));
  const own = namesIn(
    `${claim.statement} ${typeof claim.value === 'string' ? claim.value : ''}`,
    names,
  );
  const problems: AtlasProblem[] = [];
  const report = (field: string, came: string, expected: string) =>
    problems.push({ ...at(field), came, expected });
  for (const [ours, theirs] of spellings) {
    if (ours !== claim.date && !own.includes(ours)) {
      const known = [claim.date, ...own].filter((word) => word !== undefined);
      report('spellings', `"${ours}"`, `a date or name of the claim: ${oneOf(known)}`);
    } else if (!saysName(text, theirs)) {
      report('spellings', `"${theirs}"`, `words that stand in ${where}`);
    }
  }
  const { date } = claim;
  if (date !== undefined && !spellings.has(date) && !saysDate(text, date)) {
    const said = datesIn(text);
    report('date', `"${date}"`, `a date that stands in ${where}: ${oneOf(said) || 'it has none'}`);
  }
  const missing = own.filter((name) => !spellings.has(name) && !saysName(text, name));
  for (const name of missing) {
    const held = namesIn(text, names);
    report('statement', `the name "${name}"`, `names that stand in ${where}: ${oneOf(held)}`);
  }
  return problems;
}

function splitSpelling(spelling: string): [ours: string, theirs: string] {
  const at = spelling.indexOf(' = ');
  return [spelling.slice(0, at).trim(), spelling.slice(at + 3).trim()];
}

/** Names of the places and organisations of an atlas, the longest first. */
function gazetteer({ manifest, places }: GroundedAtlas): string[] {
  const organisations = manifest.organisations.flatMap(({ name, short }) => [name, short]);
  const all = [...[...(places?.values() ?? [])].map(({ name }) => name), ...organisations];
  const names = [...new Set(all.filter((name) => name !== undefined))];
  return names.sort((a, b) => b.length - a.length);
}

/** Those of some names that a text says; "Syria" is not said again where "Syria and Iraq" is. */
function namesIn(text: string, names: readonly string[]): string[] {
  let rest = text;
  return names.filter((name) => {
    if (!saysName(rest, name)) return false;
    rest = rest.split(name).join(' · ');
    return true;
  });
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
