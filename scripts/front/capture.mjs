import { IncomingMessage, ServerResponse } from 'node:http';
import { Writable } from 'node:stream';

/**
 * @typedef {object} Captured
 * @property {number} status
 * @property {Record<string, number | string | string[] | undefined>} headers Lower-case names.
 * @property {Buffer} body
 */

/** A response that goes nowhere, and remembers what was written. */
class CapturedResponse extends ServerResponse {
  /** @type {Buffer[]} */
  chunks = [];

  constructor(request) {
    super(request);
    // Nobody would tell the handler to go on, so this must never ask it to wait.
    const highWaterMark = Number.MAX_SAFE_INTEGER;
    this.assignSocket(new Writable({ highWaterMark, write: (_chunk, _encoding, done) => done() }));
  }

  /** Node does not show headers that are given here, so they are set first. */
  writeHead(status, ...rest) {
    const headers = rest.find((part) => typeof part === 'object') ?? {};
    if (Array.isArray(headers)) {
      for (let place = 0; place < headers.length; place += 2) {
        this.setHeader(headers[place], headers[place + 1]);
      }
    } else {
      for (const [name, value] of Object.entries(headers)) {
        if (value !== undefined) this.setHeader(name, value);
      }
    }
    return super.writeHead(status);
  }

  write(chunk, encoding, done) {
    this.collect(chunk, encoding);
    return super.write(chunk, encoding, done);
  }

  end(chunk, encoding, done) {
    if (chunk && typeof chunk !== 'function') this.collect(chunk, encoding);
    return super.end(chunk, encoding, done);
  }

  collect(chunk, encoding) {
    const known = typeof encoding === 'string' ? encoding : 'utf8';
    this.chunks.push(typeof chunk === 'string' ? Buffer.from(chunk, known) : Buffer.from(chunk));
  }
}

/**
 * Fields that an answer which is kept may depend on. Everything else is left out of the question:
 * conditions, codings and ranges, and what would make Next answer one person otherwise.
 */
const passed = /^(?:host|accept|x-forwarded-(?:proto|host|prefix))$/;

/** A GET for a target, with the connection of a request and the fields that may matter. */
function bareRequest({ socket, headers, httpVersion }, target) {
  const bare = new IncomingMessage(socket);
  const known = Object.entries(headers).filter(([name]) => passed.test(name));
  bare.method = 'GET';
  bare.url = target;
  bare.httpVersion = httpVersion;
  bare.headers = Object.fromEntries(known);
  bare.rawHeaders = known.flat();
  bare.complete = true;
  bare.push(null);
  return bare;
}

/**
 * Asks a handler for the whole answer, uncompressed and unconditionally, whatever the request says
 * of that.
 *
 * @param {(request: IncomingMessage, response: ServerResponse) => unknown} handler
 * @param {IncomingMessage} asked
 * @param {string} target Path and query.
 * @returns {Promise<Captured>}
 */
export async function capture(handler, asked, target) {
  const request = bareRequest(asked, target);
  const response = new CapturedResponse(request);
  const finished = new Promise((resolve, reject) => {
    response.once('finish', resolve).once('error', reject);
  });
  await handler(request, response);
  await finished;
  return {
    status: response.statusCode,
    headers: { ...response.getHeaders() },
    body: Buffer.concat(response.chunks),
  };
}
