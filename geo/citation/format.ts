import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import type { CslEntry, Locator } from './entries';

/** Server only: the library brings its styles along. */
const apa = { format: 'text', template: 'apa', lang: 'en-US' } as const;

/** A work, and where in it. */
export interface Cited {
  entry: CslEntry;
  locator?: Locator | undefined;
}

/** The entries of a bibliography in the style of the APA, one a line, in the order given. */
export function formatApa(cited: readonly Cited[]): string {
  return cited
    .map(({ entry }) => new Cite([withVersionInWords(entry)]).format('bibliography', apa).trim())
    .join('\n');
}

/** The citation in running text, such as "(Koparkar, 2024, para. 5)". */
export function formatInText(cited: readonly Cited[]): string {
  const entry = cited.map(({ entry: { id }, locator }) => ({
    id,
    ...(locator && { locator: locator.text }),
    ...(locator?.label && { label: locator.label }),
  }));
  return new Cite(cited.map((one) => one.entry)).format('citation', { ...apa, entry }).trim();
}

/** The same for BibTeX, which has no field for a version or a place within a work but `note`. */
export function formatBibtex(cited: readonly Cited[]): string {
  return cited
    .map(({ entry, locator }) => {
      const { version, 'container-title': within, ...rest } = entry;
      const isPart = version !== undefined && within !== undefined;
      const notes = [
        isPart ? `In: ${within}` : undefined,
        version === undefined ? undefined : `Version ${version}`,
        locator && [locator.label, locator.text].filter(Boolean).join(' '),
      ].filter(Boolean);
      return new Cite([
        {
          ...rest,
          ...(!isPart && within !== undefined && { 'container-title': within }),
          ...(notes.length > 0 && { note: notes.join(', ') }),
        },
      ])
        .format('bibtex')
        .trim();
    })
    .join('\n\n');
}

/** The style writes the word only before what it takes for a number, which a hash may or may not be. */
function withVersionInWords(entry: CslEntry): CslEntry {
  return entry.version === undefined ? entry : { ...entry, version: `Version ${entry.version}` };
}
