import type { InvalidParameter } from '../errors';
import { fault } from './fault';
import { type Token, tokensOf } from './tokens';
import { deepestFilter, type PropertyReference } from './tree';

/** The tokens of a filter's text, read one after the other. */
export interface Reader {
  /** Place of the next token, from 1. */
  at(): number;
  isEnd(): boolean;
  /** Whether one of these key words comes next. */
  isWord(...words: string[]): boolean;
  /** Whether one of these symbols comes next. */
  isSymbol(symbols: readonly string[]): boolean;
  /** Whether a word with an opening parenthesis comes next. */
  isFunction(): boolean;
  /** Takes a key word, in any case, when it comes next. */
  takeWord(word: string): boolean;
  /** Takes the name of a function and its opening parenthesis when they come next. */
  takeFunction(name: string): boolean;
  takeSymbol(symbol: string): boolean;
  /** @throws InvalidParameter when another one comes next */
  needSymbol(symbol: string): void;
  takeString(): string | undefined;
  takeNumber(): number | undefined;
  takeProperty(): PropertyReference | undefined;
  /** The error that something else was expected here. */
  expected(what: string): InvalidParameter;
  /** Reads what is one level deeper. @throws InvalidParameter when that is too deep */
  nested<T>(read: () => T): T;
  /** Remembers the place of a node. */
  placed<T extends object>(at: number, node: T): T;
  /** "at character 12" */
  placeOf(node: object): string;
}

/** @throws InvalidParameter when the text holds something that is no token */
export function reader(text: string): Reader {
  const tokens = tokensOf(text);
  const places = new WeakMap<object, number>();
  const end: Token = { kind: 'end', text: '', at: text.length + 1 };
  let index = 0;
  let depth = 0;
  const token = (offset = 0): Token => tokens[index + offset] ?? end;
  const is = (kind: Token['kind'], value: string, offset = 0) =>
    token(offset).kind === kind && token(offset).text.toLowerCase() === value.toLowerCase();
  const take = (kind: Token['kind']): string | undefined => {
    if (token().kind !== kind) return undefined;
    index += 1;
    return token(-1).text;
  };
  const expected = (what: string) => {
    const { text: came, at } = token();
    return fault(`at character ${at}`, came, what);
  };
  const takeIf = (fits: boolean, count = 1) => {
    if (fits) index += count;
    return fits;
  };
  const placed = <T extends object>(at: number, node: T): T => {
    places.set(node, at);
    return node;
  };
  return {
    at: () => token().at,
    isEnd: () => token().kind === 'end',
    isWord: (...words) => words.some((word) => is('word', word)),
    isSymbol: (symbols) => symbols.some((symbol) => is('symbol', symbol)),
    isFunction: () => token().kind === 'word' && is('symbol', '(', 1),
    takeWord: (word) => takeIf(is('word', word)),
    takeFunction: (name) => takeIf(is('word', name) && is('symbol', '(', 1), 2),
    takeSymbol: (symbol) => takeIf(is('symbol', symbol)),
    needSymbol(symbol) {
      if (!takeIf(is('symbol', symbol))) throw expected(`"${symbol}"`);
    },
    takeString: () => take('string'),
    takeNumber() {
      if (token().kind !== 'number') return undefined;
      const value = Number(token().text);
      if (!Number.isFinite(value)) throw expected('a number that can be held');
      index += 1;
      return value;
    },
    takeProperty() {
      const { at } = token();
      const property = take('word') ?? take('name');
      return property === undefined ? undefined : placed(at, { property });
    },
    expected,
    nested(read) {
      depth += 1;
      if (depth > deepestFilter) throw expected(`at most ${deepestFilter} levels`);
      const result = read();
      depth -= 1;
      return result;
    },
    placed,
    placeOf(node) {
      return `at character ${places.get(node) ?? 1}`;
    },
  };
}
