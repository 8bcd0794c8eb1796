import type { Atlas } from '../atlas/atlas';
import type { Claim } from '../atlas/schema';
import {
  claimFigure,
  claimNumber,
  claimStatement,
  claimsAbout,
  responsibilityProperties,
} from '../claim';
import { formatEdtf, parseEdtf } from '../datetime';
import type { ItemAddress } from '../feature';
import type { PanelBlock } from '../panel';
import { isSourceDocument } from '../reference';
import { relatedLinks } from '../relations';

/** The properties that say when an item holds, from EDTF; without a text the item is timeless. */
export function timeProperties(edtf: string | undefined): {
  start: string | null;
  end: string | null;
  when: string | null;
} {
  if (edtf === undefined) return { start: null, end: null, when: null };
  const { start, end } = parseEdtf(edtf);
  const instant = (milliseconds: number | null) =>
    milliseconds === null ? null : new Date(milliseconds).toISOString();
  return { start: instant(start), end: instant(end), when: formatEdtf(edtf) };
}

/** Claims of a row: those it names and those that speak of it, each once, in the atlas's order. */
export function claimsOfItem(
  atlas: Atlas,
  address: ItemAddress,
  named: readonly string[] = [],
): Claim[] {
  const ids = new Set([...named, ...claimsAbout(atlas, address).map((claim) => claim.id)]);
  return [...atlas.claims.values()].filter((claim) => ids.has(claim.id));
}

/** Numbers of the paragraphs of the source document that speak of an item, "2; 7", or null. */
export function paragraphsProperty(atlas: Atlas, claims: readonly Claim[]): string | null {
  const numbers = claims.flatMap((claim) => [
    ...(isSourceDocument(atlas, claim.reference) && typeof claim.locator === 'number'
      ? [claim.locator]
      : []),
    ...(claim.paragraphs ?? []),
  ]);
  const sorted = [...new Set(numbers)].sort((a, b) => a - b);
  return sorted.length > 0 ? sorted.join('; ') : null;
}

/**
 * The first figure of rivals as the one that stands out. Beside it the latest that another source
 * gives, when that differs.
 */
export function headlineBlock(atlas: Atlas, rivals: readonly Claim[]): PanelBlock[] {
  const [drawn, ...others] = rivals;
  if (!drawn || claimNumber(drawn) === undefined) return [];
  const other = others
    .filter((claim) => claim.unit === drawn.unit && claimNumber(claim) !== claimNumber(drawn))
    .filter((claim) => claim.property === drawn.property)
    .sort((a, b) => timeSaid(a) - timeSaid(b))
    .at(-1);
  return [
    {
      type: 'headline',
      figure: { ...claimFigure(atlas, drawn), drawn: true },
      ...(other
        ? {
            other: {
              figure: claimFigure(atlas, other),
              relation: timeSaid(other) > timeSaid(drawn) ? 'later' : 'different',
            },
          }
        : {}),
    },
  ];
}

function timeSaid(claim: Claim): number {
  const text = claim.asOf ?? claim.date;
  return text === undefined ? 0 : (parseEdtf(text).start ?? 0);
}

/** Figures one under the other; fewer than `least` give no block. */
export function figuresBlock(
  atlas: Atlas,
  title: string,
  claims: readonly Claim[],
  least = 1,
): PanelBlock[] {
  const figures = claims
    .filter((claim) => claimNumber(claim) !== undefined)
    .map((claim) => claimFigure(atlas, claim));
  return figures.length >= least ? [{ type: 'figures', title, figures }] : [];
}

/** Statements one under the other; none gives no block. */
export function statementsBlock(
  atlas: Atlas,
  title: string,
  claims: readonly Claim[],
): PanelBlock[] {
  const statements = claims.map((claim) => claimStatement(atlas, claim));
  return statements.length > 0 ? [{ type: 'statements', title, statements }] : [];
}

/** What the source document says of an item, in the order of its paragraphs. */
export function articleBlock(atlas: Atlas, claims: readonly Claim[]): PanelBlock[] {
  const own = claims
    .filter((claim) => isSourceDocument(atlas, claim.reference))
    .sort((a, b) => Number(a.locator ?? 0) - Number(b.locator ?? 0));
  const passages = new Set(own.map((claim) => claim.locator)).size;
  const count = passages === 1 ? '1 paragraph' : `${passages} paragraphs`;
  return statementsBlock(atlas, `What the article says · ${count}`, own);
}

/** Who is said to be responsible, by whom. */
export function responsibilityBlock(atlas: Atlas, claims: readonly Claim[]): PanelBlock[] {
  return statementsBlock(
    atlas,
    'Responsibility, as claimed',
    claims.filter((claim) => responsibilityProperties.includes(claim.property)),
  );
}

/** Blocks of links to the related items of some collections. */
export function linkBlocks(
  atlas: Atlas,
  related: readonly ItemAddress[],
  titles: readonly (readonly [collection: string, title: string])[],
): PanelBlock[] {
  return titles.flatMap(([collection, title]): PanelBlock[] => {
    const links = relatedLinks(atlas, related, collection);
    return links.length > 0 ? [{ type: 'links', title, links }] : [];
  });
}
