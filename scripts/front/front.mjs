import { originForm } from '../target.mjs';
import { capture } from './capture.mjs';
import { acceptedCodings } from './coding.mjs';
import { codedEtag, matchedCoding } from './etag.mjs';
import { commonFields, isBehindTls, transportField } from './fields.mjs';
import { createKept, isKeepable } from './kept.mjs';
import { withHashes } from './policy.mjs';
import { isApi, refusal, refuse } from './refuse.mjs';

/**
 * @typedef {import('node:http').IncomingMessage} Request
 * @typedef {import('node:http').ServerResponse} Response
 * @typedef {(request: Request, response: Response) => unknown} Handler
 */

const staticFolders = ['/_next/static/', '/basemap/', '/fonts/'];

/** A handler's answer names the page that draws it in this field: app/api/drawn.ts. */
const pageField = 'x-oxus-page';
const pages = /^\/api-pages(?=\/|\?|$)/;

/** What of an answer belongs to the page that draws it, when there is one. */
const ofPage = ['content-type', 'content-security-policy', 'referrer-policy', 'permissions-policy'];

/**
 * The key of an answer that may be kept: it is the same for everyone until the process ends, since
 * files and atlas are read once. Static files do not depend on what follows the question mark.
 *
 * @param {string} target Path and query.
 * @param {import('node:http').IncomingHttpHeaders} headers
 * @param {boolean} trusts Whether a proxy says how the server is reached.
 * @returns {string | undefined} undefined when Next must be asked each time
 */
export function keyOf(target, headers, trusts) {
  const path = target.split('?', 1)[0] ?? '';
  const { accept = '', 'x-forwarded-proto': protocol, 'x-forwarded-host': host } = headers;
  // Answers name the address that they are reached at, and so does the page to print.
  const proxy = trusts ? [protocol, host, headers['x-forwarded-prefix']].join(' ') : '';
  if (isApi(path)) return `${target} ${accept} ${proxy}`;
  if (isPage(path, headers)) return `${target} ${proxy}`;
  if (headers.range !== undefined) return undefined;
  return staticFolders.some((folder) => path.startsWith(folder)) ? path : undefined;
}

/**
 * Whether a page or a small file beside it is asked for, of which nobody needs a part, and not the
 * data by which Next goes from page to page.
 */
function isPage(path, headers) {
  const isData = headers.rsc !== undefined || headers['next-action'] !== undefined;
  return !isData && !staticFolders.some((folder) => path.startsWith(folder));
}

/**
 * The server in front of Next, in the same process. Next's handlers compute every answer; the front
 * keeps those that do not change, compresses each once, and answers from memory: with a strong ETag
 * for each coding, 304, and HEAD. It refuses what Next would answer with an error of its own.
 *
 * @param {Handler} upstream
 * @param {{ capacity?: number, onError?: (error: unknown) => void, trusts?: boolean,
 *   address?: string, log?: ReturnType<typeof import('./log.mjs').createLog> }} [options]
 *   `capacity`: bytes of the answers that it keeps at most; `trusts`: whether a proxy says how the
 *   server is reached; `address`: that people reach it at, when it is known.
 * @returns {Handler & { settled(): Promise<void> }} `settled` waits until nothing is being
 *   compressed any more.
 */
export function createFront(
  upstream,
  { capacity = 64 * 2 ** 20, onError = console.error, trusts = false, address, log } = {},
) {
  const kept = createKept(capacity, onError);
  const isAlwaysTls = isBehindTls(address, undefined);
  /** @type {Map<string, Promise<import('./capture.mjs').Captured>>} */
  const underWay = new Map();

  /** One question for all who ask the same at the same time. */
  function askOnce(key, request) {
    const known = underWay.get(key);
    if (known) return known;
    const asked = captureWhole(upstream, request).finally(() => underWay.delete(key));
    underWay.set(key, asked);
    return asked;
  }

  /** @returns {void | Promise<void>} */
  function sendKept(answer, response, wanted) {
    const held = matchedCoding(wanted.match, answer.etag, wanted.codings);
    if (held) {
      response.writeHead(304, [...answer.shortFields, 'etag', codedEtag(answer.etag, held)]).end();
      return undefined;
    }
    const send = (coding) => {
      const bytes = answer.body.coded[coding] ?? answer.body.identity;
      response.writeHead(200, [
        ...answer.fields,
        'etag',
        codedEtag(answer.etag, coding),
        'content-length',
        String(bytes.length),
        ...(coding === 'identity' ? [] : ['content-encoding', coding]),
      ]);
      response.end(wanted.isHead ? undefined : bytes);
    };
    const coding = kept.choose(answer, wanted.codings);
    return typeof coding === 'string' ? send(coding) : coding.then(send);
  }

  /** @returns {void | Promise<void>} */
  function answer(request, response) {
    const { method, headers } = request;
    if (isAlwaysTls || (trusts && isBehindTls(undefined, headers['x-forwarded-proto']))) {
      response.setHeader(...transportField);
    }
    const target = originForm(request.url ?? '');
    const problem = refuse(method, target);
    if (problem) return sendRefusal(response, problem, method);
    // Pages of the API have their address below /api alone.
    if (pages.test(target)) {
      const location = target.replace(pages, '/api');
      const fields = { ...commonFields(), location, 'content-length': '0' };
      return response.writeHead(308, fields).end();
    }
    request.url = target;
    // No answer depends on a cookie, and Next would answer some of them with one of its own.
    if (headers.cookie !== undefined) delete headers.cookie;
    const key = method === 'GET' || method === 'HEAD' ? keyOf(target, headers, trusts) : undefined;
    if (key === undefined) return upstream(request, response);
    const wanted = {
      match: headers['if-none-match'],
      codings: acceptedCodings(headers['accept-encoding']),
      isHead: method === 'HEAD',
    };
    const known = kept.get(key);
    if (!known) return askNext(key, request, response, wanted);
    response.isFromMemory = true;
    return sendKept(known, response, wanted);
  }

  async function askNext(key, request, response, wanted) {
    const captured = await askOnce(key, request);
    if (isKeepable(captured)) {
      const vary = key.startsWith('/api') ? 'Accept, Accept-Encoding' : 'Accept-Encoding';
      return sendKept(kept.set(key, captured, vary), response, wanted);
    }
    const { status, headers, body } = captured;
    const { 'transfer-encoding': _, connection: __, 'keep-alive': ___, ...fields } = headers;
    response.writeHead(status, { ...fields, 'content-length': body.length });
    response.end(wanted.isHead ? undefined : body);
    return undefined;
  }

  const front = async (request, response) => {
    const { method } = request;
    log?.watch(request, response);
    try {
      await answer(request, response);
    } catch (error) {
      onError(error);
      // What was begun cannot be mended; the client sees that it is incomplete.
      if (response.headersSent) response.destroy();
      else sendRefusal(response, refusal(500, 'The server could not make this answer.'), method);
    }
  };
  return Object.assign(front, { settled: kept.settled });
}

/**
 * Asks for an answer, and for the page that draws it when the answer names one. A page allows its
 * own inline scripts by their hashes; it is made from the address alone, so caches may keep it and
 * ask whether it still holds.
 */
async function captureWhole(upstream, request) {
  const answer = await captureDrawn(upstream, request);
  const { 'content-type': type, 'content-security-policy': policy } = answer.headers;
  if (!/^text\/html\b/.test(String(type)) || policy === undefined) return answer;
  const headers = {
    ...answer.headers,
    'content-security-policy': withHashes(String(policy), answer.body.toString()),
    ...(answer.status === 200 && { 'cache-control': 'no-cache' }),
  };
  return { ...answer, headers };
}

async function captureDrawn(upstream, request) {
  const answer = await capture(upstream, request, request.url);
  const { [pageField]: page, 'content-length': _, ...headers } = answer.headers;
  if (page === undefined) return answer;
  const drawn = await capture(upstream, request, String(page));
  const own = Object.entries(drawn.headers).filter(([name]) => ofPage.includes(name));
  return { ...drawn, headers: { ...headers, ...Object.fromEntries(own) } };
}

/** @param {import('./refuse.mjs').Refusal} problem */
function sendRefusal(response, { status, headers, body }, method) {
  response.writeHead(status, headers).end(method === 'HEAD' ? undefined : body);
}
