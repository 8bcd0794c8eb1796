/** A formula that cannot be read or computed: what came, and what was expected, in words. */
export class FormulaError extends Error {
  readonly came: string;
  /** In words that follow "expected". */
  readonly expected: string;

  constructor(came: string, expected: string) {
    super(`got ${came}, expected ${expected}`);
    this.name = 'FormulaError';
    this.came = came;
    this.expected = expected;
  }
}
