import { InvalidEdtf, parseEdtf } from '../datetime';
import { FormulaError } from '../formula/error';
import { evaluate, type FormulaSource, type Quantity, roundTo } from '../formula/evaluate';
import { type FormulaInput, inputName } from '../formula/input';
import { parseFormula } from '../formula/parse';
import { closest } from './closest';
import type { AtlasFolder } from './folder';
import type { AtlasProblem } from './problem';
import type { Claim } from './schema';
import type { Entry } from './table';

/** An input cannot be computed for a reason that is reported elsewhere. */
class Unresolved extends Error {}

/**
 * Computes every claim that has a formula: in the folder that comes out it has a value. An input
 * may itself be computed. Problems: a value beside a formula, an input that is not there or has
 * no number or date, units that differ, a division by zero, a circle.
 */
export function computeFigures(folder: AtlasFolder): {
  folder: AtlasFolder;
  problems: AtlasProblem[];
} {
  const figures = new Figures(folder);
  const entries = folder.claims.entries.map((entry) => figures.compute(entry));
  return {
    folder: { ...folder, claims: { ...folder.claims, entries } },
    problems: figures.problems,
  };
}

class Figures implements FormulaSource {
  readonly problems: AtlasProblem[] = [];
  private readonly folder: AtlasFolder;
  private readonly entries: ReadonlyMap<string, Entry<Claim>>;
  private readonly done = new Map<string, Entry<Claim>>();
  /** Ids of the claims that are being computed, from the first asked for on. */
  private readonly path: string[] = [];

  constructor(folder: AtlasFolder) {
    this.folder = folder;
    this.entries = new Map(folder.claims.entries.map((entry) => [entry.value.id, entry]));
  }

  /** The claim with its value; without one when it cannot be computed. */
  compute(entry: Entry<Claim>): Entry<Claim> {
    const { value: claim, at } = entry;
    if (claim.formula === undefined) return entry;
    const known = this.done.get(claim.id);
    if (known) return known;
    this.path.push(claim.id);
    const value = this.valueOf(claim, claim.formula, at);
    this.path.pop();
    const computed = { value: { ...claim, value }, at };
    this.done.set(claim.id, computed);
    return computed;
  }

  private valueOf(claim: Claim, formula: string, at: Entry<Claim>['at']): number | undefined {
    if (claim.value !== undefined) {
      const came = JSON.stringify(claim.value);
      const expected = 'no value beside a formula, which computes it';
      this.problems.push({ ...at('value'), came, expected });
      return undefined;
    }
    try {
      const { value, unit } = evaluate(parseFormula(formula), this);
      if (unit !== undefined && claim.unit !== undefined && unit !== claim.unit) {
        const expected = `"${unit}", the unit that the formula comes to`;
        this.problems.push({ ...at('unit'), came: `"${claim.unit}"`, expected });
      }
      return roundTo(value, claim.round);
    } catch (error) {
      if (error instanceof Unresolved) return undefined;
      if (!(error instanceof FormulaError)) throw error;
      const { came, expected } = error;
      this.problems.push({ ...at('formula'), came, expected });
      return undefined;
    }
  }

  quantity(input: FormulaInput): Quantity {
    if (input.kind === 'indicator') return this.indicator(input);
    const { value, unit } = this.claim(input.id, 'the id of a claim with a number');
    if (typeof value === 'number') return unit === undefined ? { value } : { value, unit };
    const came = typeof value === 'object' ? `${value.low} to ${value.high}` : 'no number';
    throw new FormulaError(`"${input.id}", which has ${came}`, 'a claim with one number');
  }

  date(input: FormulaInput): { start: number | null; end: number | null } {
    const expected = 'the id of a claim with a date';
    if (input.kind === 'indicator') throw new FormulaError(`"${inputName(input)}"`, expected);
    const { date } = this.claim(input.id, expected);
    if (date === undefined) throw new FormulaError(`"${input.id}", which has no date`, expected);
    try {
      return parseEdtf(date);
    } catch (error) {
      if (error instanceof InvalidEdtf) throw new Unresolved();
      throw error;
    }
  }

  private claim(id: string, expected: string): Claim {
    const { ids } = this.folder.claims;
    const entry = this.entries.get(id);
    if (entry === undefined) {
      // What does not fit its schema is reported there.
      if (ids === undefined || ids.has(id)) throw new Unresolved();
      const near = closest(id, ids);
      const hint = near === undefined ? '' : `, such as "${near}"`;
      throw new FormulaError(`"${id}", which there is none of`, expected + hint);
    }
    const circle = this.path.indexOf(id);
    if (circle !== -1) {
      const way = [...this.path.slice(circle), id].join(' → ');
      throw new FormulaError(`a circle: ${way}`, 'a claim that is not computed from this one');
    }
    const { value: claim } = this.compute(entry);
    if (claim.formula !== undefined && claim.value === undefined) throw new Unresolved();
    return claim;
  }

  private indicator(input: Extract<FormulaInput, { kind: 'indicator' }>): Quantity {
    const { entries } = this.folder.indicators;
    const of = entries.filter(
      ({ value: row }) => row.country === input.country && row.indicator === input.indicator,
    );
    const found = of.find(
      ({ value: row }) => row.partner === input.partner && row.year === input.year,
    );
    if (found) return { value: found.value.value, unit: found.value.unit };
    const years = of
      .filter(({ value: row }) => row.partner === input.partner)
      .map(({ value: row }) => row.year);
    const expected =
      years.length === 0 ? 'a row of indicators.csv' : `one of its years: ${years.join(', ')}`;
    throw new FormulaError(`"${inputName(input)}", which there is none of`, expected);
  }
}
