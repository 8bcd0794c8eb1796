import { agrees, sameNumber } from './figures';
import { compute, halfPlace } from './formula';
import { isNumeric, type Known } from './known';
import { quote, type Where } from './problem';
import type { Claim } from './schema';
import type { Entry } from './table';

/** Checks claims.yaml. */
export function checkClaims(known: Known): void {
  for (const entry of known.folder.claims.entries) {
    const { value: claim, at } = entry;
    const [collection = '', id = ''] = claim.subject.split('/');
    known.expectSubject(collection, id, at('subject'));
    known.expectId('references', claim.reference, at('reference'));
    known.expectDate(claim.date, at('date'));
    known.expectDate(claim.asOf, at('asOf'));
    checkValue(known, entry);
    checkLocator(known, entry);
    checkDerivation(known, entry);
  }
}

function checkValue(known: Known, { value: claim, at }: Entry<Claim>): void {
  const { value, unit } = claim;
  if (isNumeric(value) && unit === undefined) {
    known.report(at('unit'), 'nothing', 'the unit of the number, such as "people" or "km"');
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

function checkDerivation(known: Known, { value: claim, at }: Entry<Claim>): void {
  const { derivedFrom, formula } = claim;
  if (derivedFrom === undefined && formula === undefined) return;
  if (formula === undefined) {
    known.report(at('formula'), 'nothing', 'how the figure is computed from derivedFrom');
  }
  if (formula !== undefined) checkFormula(known, claim, formula, at('formula'));
  if (derivedFrom === undefined || derivedFrom.length === 0) {
    known.report(
      at('derivedFrom'),
      quote(derivedFrom),
      'the claims that the formula computes from',
    );
  }
  (derivedFrom ?? []).forEach((id, index) => {
    const place = at('derivedFrom', index);
    known.expectId('claims', id, place);
    if (dependsOn(known, id, claim.id, new Set())) {
      known.report(place, `"${id}"`, 'a claim that is not computed from this one');
    }
  });
}

/** A formula in numbers comes to what it states, and states the claim's value. */
function checkFormula(known: Known, claim: Claim, formula: string, at: Where): void {
  const result = compute(formula);
  if (result === undefined) return;
  const { computed, stated, tolerance } = result;
  const off = stated === undefined ? 0 : Math.abs(computed - stated);
  if (stated !== undefined && off > tolerance && !sameNumber(off, tolerance)) {
    known.report(at, quote(formula), `${stated} to be what it comes to, ${computed}`);
    return;
  }
  const { value, qualifier, unit } = claim;
  const number = stated ?? computed;
  if (!isNumeric(value) || agrees({ low: number, high: number }, value, unit)) return;
  // "About 987,000" may be 986,700, rounded to the last place it is given to.
  const rounded = qualifier !== undefined && typeof value === 'number';
  if (rounded && Math.abs(number - value) <= halfPlace(String(value))) return;
  known.report(at, quote(formula), "a formula that comes to the claim's value");
}

/** Whether a claim is, or is computed from, another one. */
function dependsOn(known: Known, id: string, other: string, seen: Set<string>): boolean {
  if (id === other) return true;
  if (seen.has(id)) return false;
  seen.add(id);
  const inputs = known.claims.get(id)?.derivedFrom ?? [];
  return inputs.some((input) => dependsOn(known, input, other, seen));
}
