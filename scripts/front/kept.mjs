import { createHash } from 'node:crypto';
import { compress, isCompressible } from './coding.mjs';
import { createLru } from './lru.mjs';

/**
 * @typedef {import('./coding.mjs').Coding} Coding
 *
 * @typedef {object} Body The bytes of an answer, shared by all addresses that have the same.
 * @property {Buffer} identity
 * @property {Partial<Record<Coding, Buffer | null>>} coded null: there is nothing to gain.
 * @property {Map<Coding, Promise<void>>} making
 * @property {boolean} again Whether it was asked for more than once.
 *
 * @typedef {object} Kept An answer that is kept.
 * @property {string} etag Tag of the plain bytes.
 * @property {boolean} compressible
 * @property {string[]} fields Names and values in turn, without those that a coding changes.
 * @property {string[]} shortFields Those of a 304.
 * @property {Body} body
 */

/** Fields that are of one connection, of one coding, or of Next alone. */
const dropped =
  /^(?:connection|keep-alive|transfer-encoding|date|etag|last-modified|accept-ranges|content-length|vary|x-nextjs-.*)$/;

/** Fields of a 304 (RFC 9110 section 15.4.5), and what another site's page needs to read it. */
const short = /^(?:cache-control|access-control-.*|vary)$/;

/** Bytes for whose brotli, which takes seconds on a busy computer, nobody is made to wait. */
const longestWait = 200_000;

/**
 * Whether an answer may be kept: a complete success that is for everyone.
 *
 * @param {import('./capture.mjs').Captured} captured
 */
export function isKeepable({ status, headers }) {
  return (
    status === 200 &&
    headers['set-cookie'] === undefined &&
    headers['content-encoding'] === undefined &&
    !/\b(?:no-store|private)\b/.test(String(headers['cache-control'] ?? ''))
  );
}

/**
 * Answers by key, and their bytes by what they are: an answer that has several addresses is kept
 * and compressed once. Both are bounded; what was not asked for longest goes first.
 *
 * @param {number} capacity Bytes of bodies that it holds at most.
 * @param {(error: unknown) => void} onError Hears of a compression that failed.
 */
export function createKept(capacity, onError) {
  /** @type {ReturnType<typeof createLru<Omit<Kept, 'body'>>>} */
  const answers = createLru(capacity / 8);
  /** @type {ReturnType<typeof createLru<Body>>} */
  const bodies = createLru(capacity);
  /** @type {Set<Promise<void>>} */
  const compressing = new Set();

  /** Compresses once; what fails is sent plain. */
  function make({ etag, body }, coding) {
    const known = body.making.get(coding);
    if (known) return known;
    const made = compress(body.identity, coding)
      .catch(onError)
      .then((bytes) => {
        body.coded[coding] = bytes ?? null;
        compressing.delete(made);
        if (bodies.has(etag)) bodies.set(etag, body, bytesOf(body));
      });
    body.making.set(coding, made);
    compressing.add(made);
    return made;
  }

  /**
   * The coding to send. Brotli at its best takes long, so it is made only for what is asked for
   * again, while gzip goes out.
   *
   * @param {Kept} kept
   * @param {readonly Coding[]} codings What the request takes, the preferred one first.
   * @returns {Coding | Promise<Coding>}
   */
  function choose(kept, codings) {
    if (!kept.compressible) return 'identity';
    for (const coding of codings) {
      const bytes = kept.body.coded[coding];
      if (bytes) return coding;
      if (bytes === null) continue;
      const hasGzip = codings.includes('gzip');
      if (coding === 'br' && (hasGzip || kept.body.identity.length > longestWait)) {
        if (kept.body.again || !hasGzip) make(kept, coding);
        continue;
      }
      const made = make(kept, coding);
      return made.then(() => (kept.body.coded[coding] ? coding : choose(kept, codings)));
    }
    return 'identity';
  }

  return {
    choose,

    /** @param {string} key @returns {Kept | undefined} */
    get(key) {
      const answer = answers.get(key);
      const body = answer && bodies.get(answer.etag);
      if (!body) return undefined;
      body.again = true;
      return { ...answer, body };
    },

    /**
     * @param {string} key
     * @param {import('./capture.mjs').Captured} captured
     * @param {string} vary What the answer depends on besides its address.
     * @returns {Kept}
     */
    set(key, { headers, body: identity }, vary) {
      const etag = `"${createHash('sha256').update(identity).digest('base64url')}"`;
      const fields = Object.entries({ ...headers, vary })
        .filter(([name]) => name === 'vary' || !dropped.test(name))
        .map(([name, value]) => [name, String(value)]);
      const answer = {
        etag,
        compressible: isCompressible(String(headers['content-type'])),
        fields: fields.flat(),
        shortFields: fields.filter(([name]) => short.test(name)).flat(),
      };
      const body = bodies.get(etag) ?? { identity, coded: {}, making: new Map(), again: false };
      answers.set(key, answer, 2 * key.length + 2048);
      bodies.set(etag, body, bytesOf(body));
      return { ...answer, body };
    },

    /** Waits until nothing is being compressed any more. */
    async settled() {
      while (compressing.size > 0) await Promise.all(compressing);
    },
  };
}

function bytesOf({ identity, coded }) {
  return identity.length + (coded.br?.length ?? 0) + (coded.gzip?.length ?? 0);
}
