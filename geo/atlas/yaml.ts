import { type Document, isCollection, isNode, LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import { type AtlasProblem, quote, type Where } from './problem';
import type { Entry, Table } from './table';
import { validate } from './validate';

interface YamlText {
  raw: unknown;
  /** The line, from 1, of what stands at a path of keys, or of what should hold it. */
  lineAt: (path: readonly PropertyKey[]) => number;
}

/** One slip makes the reader of YAML stumble over all that follows; the first ones tell. */
const mostMistakes = 3;

/**
 * Reads YAML 1.2. `firstLine` is the line of the file on which the text begins (front matter
 * begins on line 2). A text with mistakes gives problems and nothing else.
 */
export function readYaml(
  file: string,
  text: string,
  firstLine = 1,
): { yaml?: YamlText; problems: AtlasProblem[] } {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const lineOf = (offset: number) => lines.linePos(offset).line + firstLine - 1;
  const found = [...document.errors, ...document.warnings].slice(0, mostMistakes);
  const problems = found.map((error) => ({
    file,
    line: lineOf(error.pos[0]),
    came: `YAML that cannot be read (${firstSentence(error.message)})`,
    expected: 'YAML 1.2; text with ": " or " #" in it stands in quotes',
  }));
  if (problems.length > 0) return { problems };
  try {
    const raw: unknown = document.toJS();
    return { yaml: { raw, lineAt: (path) => lineOf(offsetOf(document, path)) }, problems };
  } catch {
    const came = 'too many aliases';
    return { problems: [{ file, came, expected: 'plain YAML without aliases' }] };
  }
}

/** Reads a YAML file that is one mapping, against its schema. */
export function readYamlMapping<S extends z.ZodObject>(
  file: string,
  text: string,
  schema: S,
  firstLine = 1,
): { entry?: Entry<z.output<S>>; problems: AtlasProblem[] } {
  const { yaml, problems } = readYaml(file, text, firstLine);
  if (yaml === undefined) return { problems };
  const at = (path: readonly PropertyKey[]): Where => ({
    file,
    line: yaml.lineAt(path),
    field: path.length === 0 ? undefined : path.map(String).join('.'),
  });
  const checked = validate(schema, yaml.raw, at);
  if (checked.value === undefined) return { problems: checked.problems };
  return { entry: { value: checked.value, at: (...field) => at(field) }, problems: [] };
}

/**
 * Reads a YAML file that is a list of things with ids, against their schema. A mapping with
 * that list under `key` is the same, as Pandoc and Zotero write `references:`.
 */
export function readYamlList<S extends z.ZodObject>(
  file: string,
  text: string,
  schema: S,
  key: string,
): Table<z.output<S>> {
  const { yaml, problems } = readYaml(file, text);
  if (yaml === undefined) return { file, entries: [], problems };
  const bare = z.array(z.unknown()).safeParse(yaml.raw);
  const keyed = z.strictObject({ [key]: z.array(z.unknown()) }).safeParse(yaml.raw);
  const list = bare.data ?? keyed.data?.[key];
  if (list === undefined) {
    const expected = `a list in which each entry begins with "- id: "`;
    return { file, entries: [], problems: [{ file, line: 1, came: quote(yaml.raw), expected }] };
  }
  const root: PropertyKey[] = bare.success ? [] : [key];
  const table = { file, entries: [] as Entry<z.output<S>>[], ids: new Set<string>(), problems };
  list.forEach((raw, index) => {
    const named = z.looseObject({ id: z.string() }).safeParse(raw);
    const item = named.data?.id ?? `entry ${index + 1}`;
    if (named.success) table.ids.add(named.data.id);
    const at = (path: readonly PropertyKey[]): Where => ({
      file,
      line: yaml.lineAt([...root, index, ...path]),
      item,
      field: path.length === 0 ? undefined : path.map(String).join('.'),
    });
    const checked = validate(schema, raw, at);
    table.problems.push(...checked.problems);
    if (checked.value === undefined) return;
    table.entries.push({ value: checked.value, at: (...field) => at(field) });
  });
  return table;
}

/** Where the value at a path begins; a value that is not there begins where its holder does. */
function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  let node: unknown = document.contents;
  let offset = isNode(node) ? (node.range?.[0] ?? 0) : 0;
  for (const key of path) {
    if (!isCollection(node)) break;
    node = node.get(key, true);
    if (isNode(node)) offset = node.range?.[0] ?? offset;
  }
  return offset;
}

function firstSentence(message: string): string {
  return message.split('\n')[0]?.replace(/[:.]$/, '') ?? message;
}
