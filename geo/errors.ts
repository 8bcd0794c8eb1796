/** An error as RFC 9457 (Problem Details for HTTP APIs) writes it, with what came and what was expected. */
export interface Problem {
  /** A URI for the kind of problem; "about:blank": the status says it. */
  type: string;
  /** The name of the status when the type is "about:blank". */
  title: string;
  status: number;
  /** One sentence for a person. */
  detail: string;
  [member: string]: unknown;
}

/** Bad input to the service: one clear sentence, and the HTTP status that it has. */
export abstract class InputError extends Error {
  abstract readonly status: number;

  /** The body of an `application/problem+json` answer. */
  abstract toProblem(): Problem;
}

/** A query parameter with an unknown name or a value that cannot be read; HTTP 400. */
export class InvalidParameter extends InputError {
  readonly status = 400;
  readonly parameter: string;
  readonly came: string;
  readonly expected: string;

  /**
   * `parameter` is its name, `came` the value as it came, `expected` what it should be, in words
   * that follow "expected": "a whole number from 1".
   */
  constructor(parameter: string, came: string, expected: string) {
    super(`Parameter "${plain(parameter)}": got ${quoted(came)}, expected ${expected}.`);
    this.name = 'InvalidParameter';
    this.parameter = parameter;
    this.came = came;
    this.expected = expected;
  }

  toProblem(): Problem {
    return {
      type: 'about:blank',
      title: 'Bad Request',
      status: this.status,
      detail: this.message,
      parameter: plain(this.parameter),
      came: plain(this.came),
      expected: this.expected,
    };
  }
}

/** A collection, item or other thing that there is none of; HTTP 404. */
export class NotFound extends InputError {
  readonly status = 404;
  readonly what: string;
  readonly came: string;
  readonly known: readonly string[];

  /** `what` is the kind in words ("collection"), `came` the id as it came, `known` what there is. */
  constructor(what: string, came: string, known: readonly string[] = []) {
    super(`There is no ${what} ${quoted(came)}${alternatives(known)}.`);
    this.name = 'NotFound';
    this.what = what;
    this.came = came;
    this.known = known;
  }

  toProblem(): Problem {
    return {
      type: 'about:blank',
      title: 'Not Found',
      status: this.status,
      detail: this.message,
      came: plain(this.came),
    };
  }
}

const listed = 12;

function alternatives(known: readonly string[]): string {
  if (known.length === 0) return '';
  if (known.length > listed) {
    return `; there are ${known.length}, among them ${known.slice(0, listed).join(', ')}`;
  }
  return known.length === 1 ? `; there is ${known[0]}` : `; there are ${known.join(', ')}`;
}

const quotedLength = 80;

function quoted(text: string): string {
  return text === '' ? 'nothing' : `"${plain(text)}"`;
}

/** Text from outside, short and with no markup or control characters to carry along. */
function plain(text: string): string {
  const bare = text
    .replace(/\p{Cc}+/gu, ' ')
    .replaceAll('<', '‹')
    .replaceAll('>', '›');
  return bare.length > quotedLength ? `${bare.slice(0, quotedLength)}…` : bare;
}
