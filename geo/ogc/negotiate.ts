import { InputError, type Problem } from '../errors';

/** A form that a document can have. */
export interface Format<Name extends string = string> {
  /** The value of the parameter `f`. */
  name: Name;
  /** Media type of the answer. */
  type: string;
  /** Media types that ask for it besides its own, such as "application/json" for GeoJSON. */
  aliases?: readonly string[];
}

/** An `Accept` field that takes none of the forms that there are; HTTP 406. */
export class NotAcceptable extends InputError {
  readonly status = 406;

  constructor(readonly types: readonly string[]) {
    super(
      `The request's Accept takes none of the media types of this resource; expected ` +
        `${types.join(' or ')}.`,
    );
    this.name = 'NotAcceptable';
  }

  toProblem(): Problem {
    return {
      type: 'about:blank',
      title: 'Not Acceptable',
      status: this.status,
      detail: this.message,
      expected: [...this.types],
    };
  }
}

interface Range {
  type: string;
  quality: number;
}

/**
 * Chooses the form of an answer (RFC 9110 section 12.5.1). The name in the parameter `f` counts
 * more than the field; of forms that are equally welcome the first one is taken.
 * @param formats what there is, the default first
 * @param name the value of `f`, already checked; undefined when the request has none
 * @param accept the field `Accept`; null when the request has none
 * @throws NotAcceptable
 */
export function chooseFormat<Name extends string>(
  formats: readonly [Format<Name>, ...Format<Name>[]],
  name: Name | undefined,
  accept: string | null,
): Format<Name> {
  const named = formats.find((format) => format.name === name);
  if (named) return named;
  if (!accept?.trim()) return formats[0];
  const ranges = parseAccept(accept);
  const quality = ({ type, aliases = [] }: Format) =>
    Math.max(...[type, ...aliases].map((candidate) => qualityOf(ranges, bare(candidate))));
  const best = formats.reduce((a, b) => (quality(b) > quality(a) ? b : a));
  if (quality(best) > 0) return best;
  throw new NotAcceptable(formats.map(({ type }) => type));
}

/** What is no media range counts for nothing. */
function parseAccept(field: string): Range[] {
  return field.split(',').flatMap((part) => {
    const type = bare(part);
    if (!/^[^\s/]+\/[^\s/]+$/.test(type)) return [];
    const quality = /;\s*q=([01](?:\.\d{0,3})?)\s*(?:;|$)/i.exec(part)?.[1];
    return [{ type, quality: quality === undefined ? 1 : Math.min(Number(quality), 1) }];
  });
}

/** The most specific range decides. */
function qualityOf(ranges: readonly Range[], type: string): number {
  const [main] = type.split('/');
  for (const candidate of [type, `${main}/*`, '*/*']) {
    const fitting = ranges.filter((range) => range.type === candidate);
    if (fitting.length > 0) return Math.max(...fitting.map(({ quality }) => quality));
  }
  return 0;
}

/** A media type without its parameters. */
function bare(type: string): string {
  return (type.split(';')[0] ?? '').trim().toLowerCase();
}
