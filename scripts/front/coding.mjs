import { promisify } from 'node:util';
import zlib from 'node:zlib';

/** @typedef {'br' | 'gzip' | 'identity'} Coding */

/** In the order in which they are preferred. */
const codings = /** @type {const} */ (['br', 'gzip']);

const brotli = promisify(zlib.brotliCompress);
const gzip = promisify(zlib.gzip);

/** Below this many bytes the headers weigh more than what compression saves. */
const leastBytes = 200;

/** What fields of requests mean: browsers send few, and always the same ones.
 * @type {Map<string, readonly Exclude<Coding, 'identity'>[]>} */
const read = new Map();
const mostRead = 64;

/**
 * The content codings that a request takes (RFC 9110 section 12.5.3), the preferred one first.
 * `identity`, which is always possible, is not among them.
 *
 * @param {string | undefined} field `Accept-Encoding`
 * @returns {readonly Exclude<Coding, 'identity'>[]}
 */
export function acceptedCodings(field) {
  if (!field) return [];
  const known = read.get(field);
  if (known) return known;
  const found = readCodings(field);
  if (read.size < mostRead && field.length < 100) read.set(field, found);
  return found;
}

/** @param {string} field */
function readCodings(field) {
  const weights = new Map(
    field.split(',').map((part) => {
      const [name = '', ...parameters] = part.split(';').map((text) => text.trim().toLowerCase());
      const quality = parameters.find((text) => text.startsWith('q='));
      return [name, quality === undefined ? 1 : Number(quality.slice(2))];
    }),
  );
  return codings.filter((coding) => (weights.get(coding) ?? weights.get('*') ?? 0) > 0);
}

/**
 * Whether compressing helps: not for fonts and pictures, which are compressed already.
 *
 * @param {string | undefined} type `Content-Type`
 */
export function isCompressible(type) {
  const bare = (type ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
  return (
    bare.startsWith('text/') ||
    /[/+](?:json|xml|javascript|x-bibtex|webmanifest)$/.test(bare) ||
    bare === 'application/vnd.mapbox-vector-tile' ||
    bare === 'application/manifest+json'
  );
}

/**
 * Compresses as well as it goes, since it is done once and off the main thread.
 *
 * @param {Buffer} bytes
 * @param {Exclude<Coding, 'identity'>} coding
 * @returns {Promise<Buffer | undefined>} undefined when there is nothing to gain
 */
export async function compress(bytes, coding) {
  if (bytes.length < leastBytes) return undefined;
  const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_SIZE_HINT } = zlib.constants;
  const small =
    coding === 'br'
      ? await brotli(bytes, {
          params: { [BROTLI_PARAM_QUALITY]: 11, [BROTLI_PARAM_SIZE_HINT]: bytes.length },
        })
      : await gzip(bytes, { level: 9 });
  return small.length < bytes.length * 0.95 ? small : undefined;
}
