import { fault } from './fault';

/** A piece of a filter's text. */
export interface Token {
  kind: 'word' | 'name' | 'string' | 'number' | 'symbol' | 'end';
  /** A word or symbol as it came; a name or string without its quotes and escapes. */
  text: string;
  /** Place of its first character, from 1. */
  at: number;
}

// The letters that CQL2 lets a name begin with (OGC 21-065r2, annex B, identifierStart).
const start =
  ':_A-Za-z\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFE' +
  '\\u200C-\\u200D\\u2070-\\u218F\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF900-\\uFDCF\\uFDF0-\\uFFFD' +
  '\\u{10000}-\\u{EFFFF}';
const word = new RegExp(`[${start}][${start}.0-9\\u0300-\\u036F\\u203F-\\u2040]*`, 'uy');
const number = /[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/y;
const symbol = /<>|<=|>=|[<>=(),]/y;
const space = /[ \t\r\n]+/y;

const controls: Readonly<Record<string, string>> = {
  a: '\u0007',
  b: '\b',
  t: '\t',
  n: '\n',
  v: '\v',
  f: '\f',
  r: '\r',
  "'": "'",
  '\\': '\\',
};

/**
 * Takes the text of a filter apart.
 * @returns its tokens, the last one of the kind `end`
 * @throws InvalidParameter for a character that has no place in CQL2, or an open quotation mark
 */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  const take = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at;
    return pattern.exec(text)?.[0];
  };
  const add = (kind: Token['kind'], raw: string, value = raw) => {
    tokens.push({ kind, text: value, at: at + 1 });
    at += raw.length;
  };
  while (true) {
    at += take(space)?.length ?? 0;
    if (at >= text.length) break;
    const quote = text[at];
    if (quote === "'" || quote === '"') {
      const { value, length } = quoted(text, at, quote);
      add(quote === "'" ? 'string' : 'name', text.slice(at, at + length), value);
      continue;
    }
    const digits = take(number);
    const letters = digits === undefined ? take(word) : undefined;
    const mark = letters === undefined ? take(symbol) : undefined;
    if (digits !== undefined) add('number', digits);
    else if (letters !== undefined) add('word', letters);
    else if (mark !== undefined) add('symbol', mark);
    else throw unknownCharacter(text, at);
  }
  add('end', '');
  return tokens;
}

/**
 * Reads what stands in quotation marks. Two of them stand for one. In a string a backslash escapes
 * a quotation mark, another backslash and the letters of control characters (OGC 21-065r2,
 * /req/cql2-text/escaping); before anything else it stands for itself, as LIKE needs it.
 */
function quoted(text: string, from: number, quote: string): { value: string; length: number } {
  let value = '';
  for (let at = from + 1; at < text.length; at += 1) {
    const character = text[at] ?? '';
    const next = text[at + 1] ?? '';
    const escaped = quote === "'" && character === '\\' ? controls[next] : undefined;
    if (escaped !== undefined) {
      value += escaped;
      at += 1;
    } else if (character !== quote) {
      value += character;
    } else if (next === quote) {
      value += quote;
      at += 1;
    } else {
      return { value, length: at + 1 - from };
    }
  }
  const kind = quote === "'" ? 'string' : 'name';
  throw fault(place(from), text.slice(from), `a ${kind} with ${quote} at its end`);
}

function unknownCharacter(text: string, at: number) {
  const came = String.fromCodePoint(text.codePointAt(at) ?? 0);
  const hint =
    came === '-' || came === '+'
      ? 'a number after the sign, or a name with a hyphen in double quotes ("median-age")'
      : 'a name, a value in single quotes, a number, or an operator';
  return fault(place(at), came, hint);
}

function place(index: number): string {
  return `at character ${index + 1}`;
}
