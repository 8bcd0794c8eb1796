import type { Reader } from './reader';
import type { DateLiteral, IntervalEnd, Temporal, TimestampLiteral } from './tree';

/** DATE('2024-03-22') or TIMESTAMP('2024-03-22T17:00:00Z'), when one comes next. */
export function takeInstant(input: Reader): DateLiteral | TimestampLiteral | undefined {
  const at = input.at();
  if (input.takeFunction('date')) return input.placed(at, { date: readArgument(input) });
  if (input.takeFunction('timestamp')) return input.placed(at, { timestamp: readArgument(input) });
  return undefined;
}

/** An argument of a temporal predicate: a property, an instant or an interval. */
export function readTemporal(input: Reader): Temporal {
  const at = input.at();
  const instant = takeInstant(input);
  if (instant) return instant;
  if (input.takeFunction('interval')) {
    const start = readEnd(input);
    input.needSymbol(',');
    const end = readEnd(input);
    input.needSymbol(')');
    return input.placed(at, { interval: [start, end] });
  }
  const property = input.isFunction() ? undefined : input.takeProperty();
  if (property) return property;
  throw input.expected('DATE, TIMESTAMP, INTERVAL or the name of a property that is a time');
}

function readArgument(input: Reader): string {
  const text = input.takeString();
  if (text === undefined) throw input.expected('a date in single quotes');
  input.needSymbol(')');
  return text;
}

function readEnd(input: Reader): IntervalEnd {
  const end = input.takeString() ?? input.takeProperty();
  if (end !== undefined) return end;
  throw input.expected("a date in single quotes, '..' or the name of a property");
}
