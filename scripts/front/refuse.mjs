import { barePolicy, commonFields } from './fields.mjs';

/** Longest target of a request, in characters: more than any query of ours needs. */
export const longestTarget = 8192;

/** Pages and files are for reading: Next answers more with an error, or looks for an action. */
const reading = ['GET', 'HEAD'];

/** What Next's handlers of the API know; it answers other methods with an error of its own. */
const known = [...reading, 'OPTIONS', 'POST', 'PUT', 'PATCH', 'DELETE'];

const titles = {
  400: 'Bad Request',
  405: 'Method Not Allowed',
  414: 'URI Too Long',
  431: 'Request Header Fields Too Large',
  500: 'Internal Server Error',
};

/**
 * A problem document (RFC 9457) with its headers.
 *
 * @typedef {object} Refusal
 * @property {keyof typeof titles} status
 * @property {string} title
 * @property {Record<string, string>} headers
 * @property {string} body
 */

/** Whether a path is one of the data API, which any site's page may read. */
export const isApi = (path) => path === '/api' || path.startsWith('/api/');

const forAll = { 'Access-Control-Allow-Origin': '*' };

/**
 * @param {keyof typeof titles} status
 * @param {string} detail One sentence; nothing of the request is repeated in it.
 * @param {Record<string, string>} [headers]
 * @returns {Refusal}
 */
export function refusal(status, detail, headers = {}) {
  const title = titles[status];
  const body = JSON.stringify({ type: 'about:blank', title, status, detail });
  return {
    status,
    title,
    headers: {
      'Content-Type': 'application/problem+json',
      'Content-Length': String(Buffer.byteLength(body)),
      'Cache-Control': 'no-store',
      'Content-Security-Policy': barePolicy,
      ...commonFields({ isForAll: true }),
      ...headers,
    },
    body,
  };
}

/**
 * Looks for what Next would answer with an error of its own.
 *
 * @param {string} method
 * @param {string | undefined} target Path and query; undefined when the request names neither.
 * @returns {Refusal | undefined} undefined when there is nothing to refuse
 */
export function refuse(method, target) {
  const path = target?.split('?', 1)[0] ?? '';
  const ofApi = isApi(path);
  const fields = ofApi ? forAll : {};
  if (!(ofApi ? known : reading).includes(method)) {
    const allowed = ofApi ? 'GET, HEAD, OPTIONS' : 'GET, HEAD';
    return refusal(405, `The method is not one of ${allowed}.`, { ...fields, Allow: allowed });
  }
  if (target === undefined) {
    return refusal(400, 'The target of the request is no path, such as "/api".');
  }
  if (target.length > longestTarget) {
    return refusal(414, `The address is longer than ${longestTarget} characters.`, fields);
  }
  if (!isDecodable(path)) {
    return refusal(400, 'The path is not percent-encoded UTF-8.', fields);
  }
  return undefined;
}

function isDecodable(path) {
  if (!path.includes('%')) return true;
  try {
    return decodeURIComponent(path) !== undefined;
  } catch {
    return false;
  }
}

/**
 * Answers what Node's parser could not read (event `clientError`), and closes the connection.
 *
 * @param {Error & { code?: string, rawPacket?: Buffer }} error
 * @param {import('node:net').Socket} socket
 */
export function refuseUnreadable(error, socket) {
  if (!socket.writable || error.code === 'ECONNRESET') {
    socket.destroy();
    return;
  }
  const { status, title, headers, body } = unreadable(error);
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  socket.end(`HTTP/1.1 ${status} ${title}\r\nConnection: close\r\n${lines.join('')}\r\n${body}`);
}

function unreadable({ code, rawPacket }) {
  if (code !== 'HPE_HEADER_OVERFLOW') return refusal(400, 'The request is no HTTP/1.1.');
  // A packet without the end of a line is the middle of an address that goes on and on.
  return rawPacket?.includes('\r\n')
    ? refusal(431, 'The fields of the request are too long.')
    : refusal(414, `The address is longer than ${longestTarget} characters.`);
}
