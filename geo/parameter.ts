import type { z } from 'zod';

/**
 * One query parameter, described once: the server parses it, the browser formats it, the API
 * definition prints it. `parse` reads back what `format` wrote.
 */
export interface Parameter<T> {
  name: string;
  description: string;
  /** Shape and limits of the value; its input side is printed in the OpenAPI definition. */
  schema: z.ZodType;
  /** @throws InvalidParameter saying what came and what was expected */
  parse(text: string): T;
  format(value: T): string;
}

/** Parameters of a request as text, by name. */
export type ParameterTexts = ReadonlyMap<string, string>;

/** Reads one parameter; undefined when the request does not have it. */
export function readParameter<T>(texts: ParameterTexts, parameter: Parameter<T>): T | undefined {
  const text = texts.get(parameter.name);
  return text === undefined ? undefined : parameter.parse(text);
}

/**
 * Writes a query string.
 * @param entries name and text of each parameter, in the order they shall have
 * @returns "bbox=60,36,76,42&limit=10", with no question mark; "" when there are no entries
 */
export function joinParameters(
  entries: readonly (readonly [name: string, text: string])[],
): string {
  return entries.map(([name, text]) => `${escapeText(name)}=${escapeText(text)}`).join('&');
}

/** Percent-encodes, but leaves readable what a query may hold (RFC 3986 section 3.4). */
function escapeText(text: string): string {
  return encodeURIComponent(text).replace(/%2C|%3A|%2F/g, decodeURIComponent);
}

/**
 * Reads a number as people and programs write it: "-1.5", "1e-5". `Number` alone would take "",
 * " 1" and "0x10" too.
 * @returns undefined when the text is none, or is beyond what a number can hold
 */
export function parseDecimal(text: string): number | undefined {
  const number = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i.test(text) ? Number(text) : Number.NaN;
  return Number.isFinite(number) ? number : undefined;
}
