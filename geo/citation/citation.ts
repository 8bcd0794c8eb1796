import type { Atlas } from '../atlas/atlas';
import { type Item, type ItemAddress, itemAddress } from '../feature';
import { formatItemQuery } from '../query';
import { atlasEntry, type CslEntry, claimLocator, referenceEntry } from './entries';
import { type Cited, formatApa, formatBibtex, formatInText } from './format';

/** How to cite the atlas, an item or a claim. */
export interface Citation {
  title: string;
  /** Entries of a bibliography, one a line: the data set, then what a claim rests on. */
  apa: string;
  /** The citation in running text. */
  inText: string;
  bibtex: string;
  /** The same entries in CSL-JSON. */
  csl: CslEntry[];
  /** Version of the atlas: the hash of its content. */
  version: string;
  /** Absolute address of the page that shows what is cited. */
  permalink: string;
  /** For a claim: when it was said, EDTF. */
  asOf?: string;
  /** For a claim: where in the reference it stands, such as "paragraph 5". */
  locator?: string;
}

/**
 * How to cite the atlas itself.
 * @param page absolute address of the page, with no slash at its end
 */
export function citeAtlas(atlas: Atlas, page: string): Citation {
  const permalink = `${page}/`;
  return citation(atlas, permalink, [{ entry: atlasEntry(atlas, permalink) }]);
}

/**
 * How to cite an item: as a part of the atlas, and for a claim together with the reference that it
 * rests on.
 * @param atlas as it is read; the permalink keeps the reading
 * @param page absolute address of the page, with no slash at its end
 */
export function citeItem(atlas: Atlas, page: string, collection: string, item: Item): Citation {
  const address: ItemAddress = itemAddress(collection, item.id);
  const reading = formatItemQuery(atlas.reading);
  const permalink = `${page}/?select=${address}${reading && `&${reading}`}`;
  // A statement is a sentence; the style sets the full stop of a title.
  const title = item.properties.name.replace(/\.$/, '');
  const own = { entry: atlasEntry(atlas, permalink, { id: address, title }) };
  const claim = collection === 'claims' ? atlas.claims.get(item.id) : undefined;
  const reference = claim && atlas.references.get(claim.reference);
  if (!claim || !reference) return citation(atlas, permalink, [own]);
  const locator = claimLocator(atlas, claim);
  return {
    ...citation(atlas, permalink, [own, { entry: referenceEntry(reference), locator }]),
    ...(claim.asOf !== undefined && { asOf: claim.asOf }),
    ...(locator && { locator: [locator.label, locator.text].filter(Boolean).join(' ') }),
  };
}

function citation(
  { version }: Atlas,
  permalink: string,
  cited: readonly [Cited, ...Cited[]],
): Citation {
  return {
    title: cited[0].entry.title,
    apa: formatApa(cited),
    inText: formatInText(cited),
    bibtex: formatBibtex(cited),
    csl: cited.map(({ entry }) => entry),
    version,
    permalink,
  };
}
