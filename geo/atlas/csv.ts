import { CsvError, parse } from 'csv-parse/sync';
import { z } from 'zod';
import { type AtlasProblem, oneOf, type Where } from './problem';
import type { Entry, Table } from './table';
import { validate } from './validate';

const recordsSchema = z.array(
  z.object({ record: z.array(z.string()), info: z.object({ lines: z.number() }) }),
);

interface CsvRow {
  cells: string[];
  /** Line of the file on which the row begins, from 1. */
  line: number;
}

/**
 * Reads a CSV file (RFC 4180, UTF-8, a header, commas) whose columns are the keys of a schema,
 * in any order. Rows whose cells are all blank, as spreadsheets leave them, hold nothing.
 */
export function readCsv<S extends z.ZodObject>(
  file: string,
  text: string,
  schema: S,
): Table<z.output<S>> {
  const parsed = parseRows(file, text);
  if ('problem' in parsed) return { file, entries: [], problems: [parsed.problem] };
  const [header, ...rows] = parsed.rows;
  const columns = header?.cells.map((cell) => cell.trim()) ?? [];
  const headerProblems = checkHeader(file, columns, Object.keys(schema.shape));
  if (headerProblems.length > 0) return { file, entries: [], problems: headerProblems };

  const entries: Entry<z.output<S>>[] = [];
  const ids = new Set<string>();
  const problems: AtlasProblem[] = [];
  rows.forEach(({ cells, line }, index) => {
    if (cells.every((cell) => cell.trim() === '')) return;
    // Nobody sees a space at the end of a cell.
    const values = columns.map((column, place) => [column, cells[place]?.trim() ?? '']);
    const raw: Record<string, string> = Object.fromEntries(values);
    const item = raw.id || undefined;
    if (item !== undefined) ids.add(item);
    const at = (path: readonly PropertyKey[]): Where => ({
      file,
      line,
      row: index + 1,
      item,
      field: path[0] === undefined ? undefined : String(path[0]),
    });
    if (cells.length !== columns.length) {
      const expected = `${columns.length}; a cell with a comma in it stands in double quotes`;
      problems.push({ ...at([]), came: `${cells.length} cells`, expected });
      return;
    }
    const checked = validate(schema, raw, at);
    problems.push(...checked.problems);
    if (checked.value === undefined) return;
    entries.push({ value: checked.value, at: (...field) => at(field) });
  });
  return { file, entries, ids, problems };
}

function parseRows(file: string, text: string): { rows: CsvRow[] } | { problem: AtlasProblem } {
  // Editors mix line ends; csv-parse takes the first it meets for all of them.
  const unix = text.replace(/\r\n?/g, '\n');
  try {
    const options = {
      bom: true,
      info: true,
      record_delimiter: '\n',
      relax_column_count: true,
      skip_empty_lines: true,
    };
    const rows = recordsSchema.parse(parse(unix, options)).map(({ record, info }) => ({
      cells: record,
      // The parser says where a row ends; cells may hold line breaks.
      line: info.lines - record.join('').split('\n').length + 1,
    }));
    return { rows };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = z.looseObject({ lines: z.number() }).safeParse(error).data?.lines;
    return {
      problem: {
        file,
        line,
        came: 'a double quote that is not closed or stands inside a cell',
        expected: 'cells in double quotes, and each double quote within them doubled',
      },
    };
  }
}

function checkHeader(file: string, columns: string[], known: string[]): AtlasProblem[] {
  const [only] = columns;
  if (columns.length === 1 && only !== undefined && /[;\t]/.test(only)) {
    const came = only.includes(';')
      ? 'columns with semicolons between'
      : 'columns with tabs between';
    return [{ file, line: 1, came, expected: 'columns with commas between' }];
  }
  const problems: AtlasProblem[] = [];
  const expected = `the columns ${known.join(', ')}`;
  const seen = new Set<string>();
  for (const column of columns) {
    if (seen.has(column)) {
      const came = `the column "${column}" twice`;
      problems.push({ file, line: 1, came, expected: 'each column once' });
    } else if (!known.includes(column)) {
      const came = column === '' ? 'a column without a name' : `the unknown column "${column}"`;
      problems.push({ file, line: 1, came, expected });
    }
    seen.add(column);
  }
  const missing = known.filter((column) => !seen.has(column)).map((column) => `"${column}"`);
  if (missing.length > 0) {
    const came = `no column ${oneOf(missing)}`;
    problems.push({ file, line: 1, came, expected });
  }
  return problems;
}
