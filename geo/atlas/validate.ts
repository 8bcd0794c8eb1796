import { z } from 'zod';
import { type AtlasProblem, oneOf, quote, type Where } from './problem';

/** Answers where a field (keys from outside in) of something read from a file stands. */
export type Locate = (path: readonly PropertyKey[]) => Where;

/** What a schema made of something raw: its value, or what is wrong with it. */
export type Validated<T> = { value: T; problems: [] } | { value?: never; problems: AtlasProblem[] };

/** Holds raw data from an author's file against a schema; problems say what was expected. */
export function validate<S extends z.ZodType>(
  schema: S,
  raw: unknown,
  locate: Locate,
): Validated<z.output<S>> {
  const result = schema.safeParse(raw, { error: expectedWords });
  if (result.success) return { value: result.data, problems: [] };
  const problems = result.error.issues.flatMap((issue): AtlasProblem[] => {
    if (issue.code === 'unrecognized_keys') {
      const known = keysAt(schema, issue.path);
      return issue.keys.map((key) => ({
        ...locate([...issue.path, key]),
        came: `the unknown key "${key}"`,
        expected: known.length === 0 ? 'no such key' : oneOf(known),
      }));
    }
    const came = quote(valueAt(raw, issue.path));
    return [{ ...locate(issue.path), came, expected: issue.message }];
  });
  return { problems };
}

const typeWords: Record<string, string> = {
  string: 'some text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  tuple: 'a list',
  object: 'a mapping of keys to values',
};

/** What an issue expected, in words; the schema's own message comes before this one. */
function expectedWords(issue: z.core.$ZodRawIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return typeWords[issue.expected] ?? issue.expected;
    case 'invalid_value':
      return oneOf(issue.values.map((value) => `"${String(value)}"`));
    case 'invalid_union':
      // By convention of our schemas the last branch is the real one; those before are blanks.
      return issue.errors.at(-1)?.[0]?.message ?? 'another value';
    case 'too_small': {
      const number = `${issue.minimum}`;
      if (issue.origin === 'array') return `a list of at least ${number}`;
      if (issue.origin === 'string') return 'some text';
      return issue.inclusive === false ? `more than ${number}` : `${number} or more`;
    }
    case 'too_big': {
      const number = `${issue.maximum}`;
      if (issue.origin === 'array') return `a list of at most ${number}`;
      if (issue.origin === 'string') return `at most ${number} characters`;
      return issue.inclusive === false ? `less than ${number}` : `${number} or less`;
    }
    default:
      return 'another value';
  }
}

/** The keys that a schema knows at a path, to name them beside a misspelt one. */
function keysAt(schema: z.core.$ZodType, path: readonly PropertyKey[]): string[] {
  let current: z.core.$ZodType = schema;
  for (const key of path) {
    current = unwrapped(current);
    if (current instanceof z.ZodArray) current = current.element;
    else if (current instanceof z.ZodObject) {
      const next: z.core.$ZodType | undefined = current.shape[String(key)];
      if (next === undefined) return [];
      current = next;
    } else return [];
  }
  current = unwrapped(current);
  return current instanceof z.ZodObject ? Object.keys(current.shape) : [];
}

function unwrapped(schema: z.core.$ZodType): z.core.$ZodType {
  return schema instanceof z.ZodOptional ? unwrapped(schema.unwrap()) : schema;
}

function valueAt(raw: unknown, path: readonly PropertyKey[]): unknown {
  let value = raw;
  for (const key of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = Reflect.get(value, key);
  }
  return value;
}
