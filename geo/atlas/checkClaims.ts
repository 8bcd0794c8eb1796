import { FormulaError } from '../formula/error';
import { formulaInputs, parseFormula } from '../formula/parse';
import { isNumeric, type Known } from './known';
import { quote } from './problem';
import type { Claim } from './schema';
import type { Entry } from './table';

/** Checks claims.yaml. */
export function checkClaims(known: Known): void {
  for (const entry of known.folder.claims.entries) {
    const { value: claim, at } = entry;
    const [collection = '', id = ''] = claim.subject.split('/');
    known.expectSubject(collection, id, at('subject'));
    known.expectId('references', claim.reference, at('reference'));
    if (claim.organisation !== undefined) {
      known.expectOrganisation(claim.organisation, at('organisation'));
    }
    known.expectDate(claim.date, at('date'));
    known.expectDate(claim.asOf, at('asOf'));
    checkValue(known, entry);
    checkLocator(known, entry);
    checkDerivation(known, entry);
    checkPlacing(known, entry);
  }
}

function checkValue(known: Known, { value: claim, at }: Entry<Claim>): void {
  const { value, unit } = claim;
  if (isNumeric(value) && unit === undefined) {
    known.report(at('unit'), 'nothing', 'the unit of the number, such as "people" or "km"');
  }
  if (isNumeric(value) && claim.count === undefined && claim.subject.startsWith('flows/')) {
    known.report(at('count'), 'nothing', 'what kind of count it is, such as "stock"');
  }
  if (typeof value === 'object' && value.low >= value.high) {
    known.report(at('value'), `${value.low} to ${value.high}`, 'low to be less than high');
  }
}

function checkLocator(known: Known, { value: claim, at }: Entry<Claim>): void {
  (claim.paragraphs ?? []).forEach((number, index) => {
    known.expectParagraph(number, at('paragraphs', index));
  });
  if (known.source === undefined) return;
  if (claim.speaker === 'article' && claim.reference !== known.source) {
    const expected = `the source document, "${known.source}", since the speaker is the article`;
    known.report(at('reference'), `"${claim.reference}"`, expected);
  }
  if (claim.reference !== known.source) return;
  if (typeof claim.locator === 'number') {
    known.expectParagraph(claim.locator, at('locator'));
    return;
  }
  // A computed figure stands in no paragraph; the claims that it is computed from do.
  if (claim.locator === undefined && claim.derivedFrom !== undefined) return;
  const expected = 'the number of a paragraph of the source document';
  known.report(at('locator'), quote(claim.locator), expected);
}

/** What has no place says why it stands nowhere on the map. */
function checkPlacing(known: Known, { value: claim, at }: Entry<Claim>): void {
  if (claim.notOnMap !== undefined || !claim.subject.startsWith('organisations/')) return;
  const expected = 'why no place can be given to it, since an organisation has none';
  known.report(at('notOnMap'), 'nothing', expected);
}

/** The formula's own problems are found by `computeFigures`. */
function checkDerivation(known: Known, { value: claim, at }: Entry<Claim>): void {
  const { derivedFrom, formula, round } = claim;
  if (formula === undefined) {
    if (derivedFrom !== undefined) {
      known.report(at('formula'), 'nothing', 'how the figure is computed from derivedFrom');
    }
    if (round !== undefined) {
      known.report(at('round'), `${round}`, 'nothing, since nothing is computed');
    }
    return;
  }
  const inputs = claimsIn(formula);
  if (inputs === undefined) return;
  if (derivedFrom === undefined || derivedFrom.length === 0) {
    const expected = `the claims that the formula computes from: ${inputs.join(', ')}`;
    known.report(at('derivedFrom'), quote(derivedFrom), expected);
    return;
  }
  derivedFrom.forEach((id, index) => {
    const place = at('derivedFrom', index);
    known.expectId('claims', id, place);
    if (inputs.includes(id)) return;
    known.report(place, `"${id}", which is not in the formula`, 'a claim of the formula');
  });
  const missing = inputs.filter((id) => !derivedFrom.includes(id));
  for (const id of missing) {
    known.report(at('derivedFrom'), `a list without "${id}"`, 'every claim of the formula');
  }
}

/** Ids of the claims in a formula, or undefined when it cannot be read. */
function claimsIn(formula: string): string[] | undefined {
  try {
    return formulaInputs(parseFormula(formula)).flatMap((input) =>
      input.kind === 'claim' ? [input.id] : [],
    );
  } catch (error) {
    if (error instanceof FormulaError) return undefined;
    throw error;
  }
}
