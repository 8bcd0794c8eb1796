/**
 * The strong entity tag of one coding of an answer: each coding has other bytes, so it needs
 * another tag (RFC 9110 section 8.8.3.3).
 *
 * @param {string} etag Tag of the plain bytes, in its double quotes.
 * @param {import('./coding.mjs').Coding} coding
 * @returns {string} `"abc"`, `"abc-br"`, `"abc-gzip"`
 */
export function codedEtag(etag, coding) {
  return coding === 'identity' ? etag : `${etag.slice(0, -1)}-${coding}"`;
}

/**
 * Finds the coding that a client has already (RFC 9110 section 13.1.2), if it may have it now.
 *
 * @param {string | undefined} field `If-None-Match`
 * @param {string} etag Tag of the plain bytes.
 * @param {readonly import('./coding.mjs').Coding[]} codings What the request takes.
 * @returns {import('./coding.mjs').Coding | undefined}
 */
export function matchedCoding(field, etag, codings) {
  if (field === undefined) return undefined;
  if (field.trim() === '*') return codings[0] ?? 'identity';
  const tags = field.match(/"[^"]*"/g) ?? [];
  return [...codings, /** @type {const} */ ('identity')].find((coding) =>
    tags.includes(codedEtag(etag, coding)),
  );
}
