/** One thing that is wrong in an atlas folder: where it is, what came, what was expected. */
export interface AtlasProblem {
  /** Path within the folder, with forward slashes: "claims.yaml", "chapters/1-attack.md". */
  file: string;
  /** Line of the file, from 1. */
  line?: number;
  /** Row of a CSV file, from 1; the header does not count. */
  row?: number;
  /** Id of the claim, event, … that the problem lies in. */
  item?: string;
  /** Column or key; a nested key has dots: "source.published". */
  field?: string;
  /** What came, in words; the author's own text in double quotes. */
  came: string;
  /** What was expected, in words. */
  expected: string;
}

/** Where something stands in an atlas folder. */
export type Where = Pick<AtlasProblem, 'file' | 'line' | 'row' | 'item' | 'field'>;

/**
 * Writes a problem on one line, such as
 * `events.csv row 3 (line 4), crocus-2024, field "start": got "22.3.2024", expected a date …`.
 */
export function formatProblem(problem: AtlasProblem): string {
  const { file, line, row, item, field, came, expected } = problem;
  let where = file;
  if (row !== undefined) where += ` row ${row}${line === undefined ? '' : ` (line ${line})`}`;
  else if (line !== undefined) where += ` line ${line}`;
  if (item !== undefined) where += `, ${item}`;
  if (field !== undefined) where += `, field "${field}"`;
  return `${where}: got ${came}, expected ${expected}`;
}

/** Everything that is wrong in one atlas folder, found in one pass. */
export class AtlasError extends Error {
  readonly directory: string;
  readonly problems: readonly AtlasProblem[];

  /** `directory` as the caller named it; `problems` at least one. */
  constructor(directory: string, problems: readonly AtlasProblem[]) {
    const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
    super(`The atlas in ${directory} has ${count}:\n${problems.map(formatProblem).join('\n')}`);
    this.name = 'AtlasError';
    this.directory = directory;
    this.problems = problems;
  }

  /** The message alone: the author's files are at fault, so a stack trace would not help. */
  override toString(): string {
    return this.message;
  }
}

const quotedLength = 80;

/** A value as an author wrote it, quoted and short enough for one line. */
export function quote(value: unknown): string {
  if (value === undefined || value === null || value === '') return 'nothing';
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  if (typeof value === 'object') return 'a mapping';
  const text = String(value).replace(/\s+/g, ' ');
  return `"${text.length > quotedLength ? `${text.slice(0, quotedLength)}…` : text}"`;
}

/** Alternatives in words: "a", "a or b", "a, b or c". */
export function oneOf(values: readonly string[]): string {
  const last = values.at(-1);
  if (last === undefined) return 'nothing';
  return values.length === 1 ? last : `${values.slice(0, -1).join(', ')} or ${last}`;
}
