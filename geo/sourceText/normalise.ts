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

/** Makes the SHA-256 of a text in UTF-8, in hex. */
export type Sha256 = (text: string) => Promise<string>;

/**
 * SHA-256 by the browser's Web Crypto. Browsers give that only to pages served over https or from
 * the reader's own computer.
 * @returns undefined where there is none
 */
export function webSha256(): Sha256 | undefined {
  const subtle = globalThis.crypto?.subtle;
  if (!subtle) return undefined;
  return async (text) => {
    const bytes = new Uint8Array(await subtle.digest('SHA-256', new TextEncoder().encode(text)));
    return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  };
}
