/** What we use of citation-js, which comes without types. */
declare module '@citation-js/core' {
  export interface FormatOptions {
    format?: 'text';
    template?: 'apa';
    lang?: 'en-US';
    entry?: { id: string; label?: string; locator?: string }[];
  }

  export class Cite {
    /** Entries in CSL-JSON. */
    constructor(data: readonly object[]);
    format(kind: 'bibliography' | 'citation' | 'bibtex', options?: FormatOptions): string;
  }
}

declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-csl';
