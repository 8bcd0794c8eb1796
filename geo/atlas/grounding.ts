import { createHash } from 'node:crypto';

/**
 * A paragraph as its hash knows it, so that quotation marks, dashes, case, spacing and marks do
 * not matter: Unicode NFKC, lower case, every run of what is no letter or digit one space.
 */
export function normaliseParagraph(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** SHA-256 of the normalised paragraph, in hex. */
export function paragraphHash(text: string): string {
  return createHash('sha256').update(normaliseParagraph(text), 'utf8').digest('hex');
}
