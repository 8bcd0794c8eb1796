import { createHash } from 'node:crypto';

/**
 * A strong entity tag (RFC 9110 section 8.8.3): the SHA-256 of the bytes, so it differs whenever
 * one of them does, and is the same after a restart.
 * @returns the tag in its double quotes
 */
export function etagOf(bytes: Uint8Array): string {
  return `"${createHash('sha256').update(bytes).digest('base64url')}"`;
}

/**
 * Whether an `If-None-Match` field names a tag. The comparison is the weak one (RFC 9110 section
 * 13.1.2), since a server in between may have marked our tag as weak when it compressed.
 * @param field one tag, a list of tags, or "*"; null when the request has no such field
 */
export function matchesEtag(field: string | null, etag: string): boolean {
  if (field === null) return false;
  if (field.trim() === '*') return true;
  return field.match(/"[^"]*"/g)?.includes(etag) ?? false;
}
