import { DataError } from './DataError';

/** What came last for an address: the same bytes shall be the same object. */
const last = new Map<string, { etag: string; value: unknown }>();

/**
 * Asks for a JSON document; the only place of the browser's code that does. The browser keeps
 * answers and asks whether they still hold; when one does, the very object of the last time is
 * returned, so that nothing is drawn again.
 * @param url such as "/api/collections/attacks/items"
 * @param isExpected whether a value is what was asked for
 * @throws DataError, with a sentence for the reader
 */
export async function fetchDocument<T>(
  url: string,
  isExpected: (value: unknown) => value is T,
): Promise<T> {
  const response = await request(url);
  const text = await readText(response, url);
  if (!response.ok) throw refusal(response, text, url);
  const etag = response.headers.get('etag');
  const known = last.get(url);
  if (etag !== null && known?.etag === etag && isExpected(known.value)) return known.value;
  const value = parse(response, text, url);
  if (!isExpected(value)) {
    throw new DataError('The server answered with something else than was asked for.', url);
  }
  if (etag !== null) last.set(url, { etag, value });
  return value;
}

async function request(url: string): Promise<Response> {
  try {
    return await fetch(url, { headers: { Accept: 'application/geo+json, application/json' } });
  } catch {
    throw new DataError('Oxus could not be reached. Is the network there?', url);
  }
}

async function readText(response: Response, url: string): Promise<string> {
  try {
    return await response.text();
  } catch {
    throw new DataError('The connection broke off before the answer was complete.', url);
  }
}

/** An answer that is no success: its own words when they are a problem document (RFC 9457). */
function refusal(response: Response, text: string, url: string): DataError {
  const { status } = response;
  if (typeOf(response) === 'application/problem+json') {
    const problem = tryJson(text);
    if (isProblem(problem)) return new DataError(problem.detail, url, status);
  }
  if (status === 401 || status === 403 || status === 407 || status === 511) {
    return new DataError(
      'The network asks you to sign in before it lets data through.',
      url,
      status,
    );
  }
  return new DataError(`The server could not answer (${status}). Try again later.`, url, status);
}

function parse(response: Response, text: string, url: string): unknown {
  if (!/^application\/(?:[\w.-]+\+)?json$/.test(typeOf(response))) {
    throw new DataError(
      'A web page came instead of data. Does the network want you to sign in first?',
      url,
    );
  }
  const value = tryJson(text);
  if (value === undefined) throw new DataError('The answer came incomplete.', url);
  return value;
}

function typeOf(response: Response): string {
  return (response.headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
}

/** undefined, which no JSON text means, when the text is no JSON. */
function tryJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isProblem(value: unknown): value is { detail: string } {
  return (
    typeof value === 'object' &&
    value !== null &&
    'detail' in value &&
    typeof value.detail === 'string' &&
    value.detail !== ''
  );
}
