import type { FontFacesSpecification } from '@maplibre/maplibre-gl-style-spec';
import fonts from './fonts.json';

/** Names of the fonts for `text-font`; story labels use them too. */
export const regularFont = 'Oxus Regular';
export const boldFont = 'Oxus Bold';
/** Latin only: names of waters. */
export const italicFont = 'Oxus Italic';

/**
 * The `font-faces` of the style: Noto Sans, one file for each script, fetched when a character of
 * its range is drawn. Their address has the digest of their contents, since it is cached for a year.
 *
 * @param origin As for `basemapSource`.
 */
export function mapFonts(origin = ''): FontFacesSpecification {
  const faces = ({ style, subsets }: { style: string; subsets: string[] }) =>
    Object.entries(fonts.subsets)
      .filter(([subset]) => subsets.includes(subset))
      .map(([subset, ranges]) => ({
        url: `${origin}/fonts/map/${fonts.version}/${fontFile(subset, style)}`,
        'unicode-range': ranges,
      }));
  return {
    [regularFont]: faces(fonts.cuts.regular),
    [boldFont]: faces(fonts.cuts.bold),
    [italicFont]: faces(fonts.cuts.italic),
  };
}

/** publish.mjs copies the files under the same names. */
function fontFile(subset: string, style: string): string {
  return subset === 'arabic'
    ? `noto-sans-arabic-arabic-${style}.woff2`
    : `noto-sans-${subset}-${style}.woff2`;
}
