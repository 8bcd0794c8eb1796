import { FormulaError } from './error';

/** What a formula takes from the atlas, as it stands between braces. */
export type FormulaInput =
  | { kind: 'claim'; id: string }
  | { kind: 'indicator'; country: string; indicator: string; partner?: string; year: number };

/** What stands between braces in a formula. */
export const bracesPattern = /\{([^{}]*)\}/g;

/** The names of the inputs of a formula, without reading the rest of it. */
export function inputNames(formula: string): string[] {
  return [...formula.matchAll(bracesPattern)].map(([, name = '']) => name.trim());
}

/** An input as it stands between braces. */
export function inputName(input: FormulaInput): string {
  if (input.kind === 'claim') return input.id;
  const { country, indicator, partner, year } = input;
  return ['indicator', country, indicator, partner, year].filter(Boolean).join(':');
}

/** @throws FormulaError for a name that is neither a claim's id nor an indicator's row */
export function parseInput(name: string): FormulaInput {
  const [, country, indicator, partner, year] =
    /^indicator:([A-Z]{2}):([A-Za-z0-9-]+):(?:([A-Z]{2}):)?(\d{4})$/.exec(name) ?? [];
  if (country !== undefined && indicator !== undefined) {
    const rest = { country, indicator, year: Number(year) };
    return { kind: 'indicator', ...rest, ...(partner === undefined ? {} : { partner }) };
  }
  if (/^[A-Za-z0-9-]+$/.test(name)) return { kind: 'claim', id: name };
  throw new FormulaError(`"{${name}}"`, '{claim-id} or {indicator:TJ:population:2025}');
}
