/** What a formula comes to, and what it says that it comes to. */
export interface Computed {
  /** The value of the left side, or of the whole formula when nothing is stated. */
  computed: number;
  /** The first number after the equals sign. */
  stated?: number;
  /** Half of the last place that `stated` is given to. */
  tolerance: number;
}

/**
 * Computes a formula of numbers, `+ - × ÷ * /` and brackets, such as "3.0 / 10.1 × 100 = 29.7".
 * A formula with anything else on its left side is words, and gives undefined.
 */
export function compute(formula: string): Computed | undefined {
  const [left = '', right] = formula.split(/[=≈]/);
  const computed = valueOfExpression(tokensOf(left));
  if (computed === undefined || !Number.isFinite(computed)) return undefined;
  const digits = right === undefined ? undefined : numberPattern.exec(right)?.[0];
  if (digits === undefined) return { computed, tolerance: 0 };
  const plain = digits.replace(separators, '');
  return { computed, stated: Number(plain), tolerance: halfPlace(plain) };
}

/** Half of the last place that a number is given to: 0.05 for 29.7, 500 for 987000. */
export function halfPlace(digits: string): number {
  const decimals = digits.split('.')[1]?.length ?? -(/0*$/.exec(digits)?.[0].length ?? 0);
  return 0.5 * 10 ** -decimals;
}

const separators = /[,\u00a0\u202f]/g;
const numberPattern = /\d{1,3}(?:[,\u00a0\u202f]\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?/;
const tokenPattern = new RegExp(`\\s*(?:(${numberPattern.source})|([-−+×*÷/()]))`, 'y');
const signs: Record<string, string> = { '−': '-', '×': '*', '÷': '/' };

type Token = number | string;

/** Numbers and signs in order; none when there is anything else. */
function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  tokenPattern.lastIndex = 0;
  const end = text.trimEnd().length;
  while (tokenPattern.lastIndex < end) {
    const match = tokenPattern.exec(text);
    if (match === null) return [];
    const [, number, sign = ''] = match;
    tokens.push(
      number === undefined ? (signs[sign] ?? sign) : Number(number.replace(separators, '')),
    );
  }
  return tokens;
}

/** Sums of products of numbers and brackets; undefined for what is no such thing. */
function valueOfExpression(tokens: readonly Token[]): number | undefined {
  let place = 0;

  function chain(part: () => number, ...operators: string[]): number {
    let value = part();
    for (;;) {
      const sign = tokens[place];
      if (typeof sign !== 'string' || !operators.includes(sign)) return value;
      place += 1;
      const next = part();
      if (sign === '+') value += next;
      else if (sign === '-') value -= next;
      else if (sign === '*') value *= next;
      else value /= next;
    }
  }
  const sum = (): number => chain(product, '+', '-');
  const product = (): number => chain(factor, '*', '/');
  function factor(): number {
    const token = tokens[place];
    place += 1;
    if (typeof token === 'number') return token;
    if (token === '-') return -factor();
    if (token !== '(') return Number.NaN;
    const value = sum();
    place += 1;
    return tokens[place - 1] === ')' ? value : Number.NaN;
  }

  const value = sum();
  return place === tokens.length && !Number.isNaN(value) ? value : undefined;
}
