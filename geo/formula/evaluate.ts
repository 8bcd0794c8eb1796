import { FormulaError } from './error';
import { type FormulaInput, inputName } from './input';
import type { FormulaDate, FormulaNode } from './parse';

/** A number with its unit; a ratio or a plain number has none. */
export interface Quantity {
  value: number;
  unit?: string;
}

/** Where a formula finds its inputs. Both throw a FormulaError for what is not there. */
export interface FormulaSource {
  quantity(input: FormulaInput): Quantity;
  /** The date of a claim in EDTF, as milliseconds since 1970 UTC; null for an open end. */
  date(input: FormulaInput): { start: number | null; end: number | null };
}

const dayLength = 86_400_000;
/** Mean length of a year in the Gregorian calendar. */
const daysInYear = 365.2425;

/**
 * Computes a formula. Added numbers must have one unit; a product or quotient of two units has
 * none, and a percentage counts as a plain number there. Days are whole calendar days, years mean
 * Gregorian years of 365.2425 days.
 * @throws FormulaError for an input that is not there, units that differ, a division by zero and
 *   a period of which neither the start nor the end is said
 */
export function evaluate(node: FormulaNode, source: FormulaSource): Quantity {
  switch (node.type) {
    case 'number':
      return { value: node.value };
    case 'input':
      return source.quantity(node.input);
    case 'negative': {
      const { value, unit } = evaluate(node.of, source);
      return { value: -value, unit };
    }
    case 'span': {
      const days = dayOf(node.to, source) - dayOf(node.from, source);
      return { value: node.unit === 'days' ? days : days / daysInYear, unit: node.unit };
    }
    case 'operation': {
      const [left, right] = [evaluate(node.left, source), evaluate(node.right, source)];
      if (node.operator === '+') return add(left, right, 1);
      if (node.operator === '-') return add(left, right, -1);
      if (node.operator === '*') {
        return { value: left.value * right.value, unit: unitOfProduct(left, right) };
      }
      if (right.value === 0) throw new FormulaError('a division by 0', 'a number other than 0');
      // What is divided by people is no number of people.
      const unit = factorUnit(right) === undefined ? factorUnit(left) : undefined;
      return { value: left.value / right.value, unit };
    }
  }
}

function add(left: Quantity, right: Quantity, sign: number): Quantity {
  if (left.unit !== right.unit) {
    const units = [left, right].map(({ unit }) => (unit === undefined ? 'no unit' : `"${unit}"`));
    throw new FormulaError(`${units.join(' and ')} in one sum`, 'numbers of one unit');
  }
  return { value: left.value + sign * right.value, unit: left.unit };
}

function unitOfProduct(left: Quantity, right: Quantity): string | undefined {
  const [first, second] = [factorUnit(left), factorUnit(right)];
  return first !== undefined && second !== undefined ? undefined : (first ?? second);
}

function factorUnit({ unit }: Quantity): string | undefined {
  return unit?.startsWith('%') ? undefined : unit;
}

/** Number of the day, counted from 1970. */
function dayOf({ input, side }: FormulaDate, source: FormulaSource): number {
  const { start, end } = source.date(input);
  const days = [start, end].map((time) =>
    time === null ? undefined : Math.floor(time / dayLength),
  );
  const [first, last] = days;
  const name = inputName(input);
  if (side === undefined && first !== last) {
    throw new FormulaError(
      `"{${name}}", whose date is longer than a day`,
      `start({${name}}) or end({${name}})`,
    );
  }
  const day = side === 'end' ? last : first;
  if (day === undefined) {
    throw new FormulaError(`${side}({${name}}), which is open`, 'a date with that end');
  }
  return day;
}

/**
 * Rounds to so many decimals; -3 rounds to thousands. Left out, only the noise of floating point
 * goes.
 */
export function roundTo(value: number, decimals?: number): number {
  if (decimals === undefined) return Number(value.toPrecision(12));
  // Shifting the decimal point as text does not bring noise of its own: 1.005 is 1.01.
  const shifted = Math.round(Number(`${Number(value.toPrecision(12))}e${decimals}`));
  return Number(`${shifted}e${-decimals}`);
}
