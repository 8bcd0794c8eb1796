import type { Atlas } from '../atlas/atlas';
import type { Claim } from '../atlas/schema';
import {
  chooseClaim,
  claimFigure,
  claimNumber,
  claimRange,
  claimStatement,
  claimsAbout,
  propertyLabel,
  responsibilityProperties,
  timeSaid,
} from '../claim';
import { formatEdtf, parseEdtf } from '../datetime';
import type { ItemAddress } from '../feature';
import { joinList } from '../list';
import type { LedgerRow, PanelBlock } from '../panel';
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

/** Ids of claims as a property, "a; b", or null. */
export function claimsProperty(claims: readonly Claim[]): string | null {
  return joinList(claims.map((claim) => claim.id));
}

/** What claims rest on and how their speakers put them: ids of references, stances; "a; b" or null. */
export function evidenceProperties(claims: readonly Claim[]): {
  references: string | null;
  stances: string | null;
} {
  return {
    references: joinList(claims.map((claim) => claim.reference)),
    stances: joinList(claims.map((claim) => claim.stance)),
  };
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
 * The figure that is drawn as the one that stands out. Beside it the article's own when another
 * was chosen, else the latest that another source gives, when that differs.
 */
export function headlineBlock(atlas: Atlas, rivals: readonly Claim[]): PanelBlock[] {
  const drawn = chooseClaim(rivals, atlas);
  if (!drawn || claimNumber(drawn) === undefined) return [];
  const others = rivals
    .filter((claim) => claim.unit === drawn.unit && claimNumber(claim) !== claimNumber(drawn))
    .sort((a, b) => timeSaid(atlas, a) - timeSaid(atlas, b));
  const article = others.find((claim) => isSourceDocument(atlas, claim.reference));
  const other = article ?? others.at(-1);
  const figure = { ...claimFigure(atlas, drawn), drawn: true };
  if (!other) return [{ type: 'headline', figure }];
  const later = timeSaid(atlas, other) > timeSaid(atlas, drawn) ? 'later' : 'different';
  const relation = article ? 'article' : later;
  return [{ type: 'headline', figure, other: { figure: claimFigure(atlas, other), relation } }];
}

/**
 * Rival figures for one quantity as ledgers, one for each unit and kind of count that two or more
 * sources have; what stands alone comes after them as figures.
 */
export function ledgerBlocks(atlas: Atlas, title: string, rivals: readonly Claim[]): PanelBlock[] {
  const drawn = chooseClaim(rivals, atlas);
  const numbers = rivals.filter((claim) => claimNumber(claim) !== undefined);
  const units = new Set(numbers.map((claim) => claim.unit ?? ''));
  const scales = [...new Set(numbers.map(scaleOf))];
  const alone: Claim[] = [];
  const ledgers = scales.flatMap((scale): PanelBlock[] => {
    const alike = numbers.filter((claim) => scaleOf(claim) === scale);
    if (alike.length < 2) {
      alone.push(...alike);
      return [];
    }
    const rows = alike
      .toSorted((a, b) => timeSaid(atlas, a) - timeSaid(atlas, b))
      .map((claim) => ledgerRow(atlas, claim, claim === drawn));
    const unit = alike[0]?.unit ?? '';
    return [{ type: 'ledger', title: units.size > 1 ? `${title}: ${unit}` : title, unit, rows }];
  });
  const rest = alone.filter((claim) => claim !== drawn || ledgers.length > 0);
  return [...ledgers, ...figuresBlock(atlas, `${title}: other counts`, rest)];
}

/** Figures of one unit and one kind of count stand on one scale. */
function scaleOf({ unit, count }: Claim): string {
  return `${unit} ${count}`;
}

function ledgerRow(atlas: Atlas, claim: Claim, drawn: boolean): LedgerRow {
  const { low, high } = claimRange([claim]) ?? { low: 0, high: 0 };
  const own = isSourceDocument(atlas, claim.reference);
  return {
    ...claimFigure(atlas, claim),
    low,
    high,
    own,
    ...(claim.asOf && { said: formatEdtf(claim.asOf) }),
    ...(claim.date && { holds: formatEdtf(claim.date) }),
    ...(drawn ? { drawn } : {}),
  };
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

/**
 * The numeric claims of the other properties: rivals as ledgers, what stands alone as figures.
 * @param shown the property that stands elsewhere
 */
export function otherFigures(atlas: Atlas, claims: readonly Claim[], shown: string): PanelBlock[] {
  const numeric = claims.filter(
    (claim) => claim.property !== shown && claimNumber(claim) !== undefined,
  );
  const properties = [...new Set(numeric.map((claim) => claim.property))];
  const alike = properties.map((property) => numeric.filter((one) => one.property === property));
  return [
    ...alike
      .filter((rivals) => rivals.length > 1)
      .flatMap((rivals) =>
        ledgerBlocks(atlas, `${propertyLabel(rivals[0]?.property ?? '')}, by source`, rivals),
      ),
    ...figuresBlock(atlas, 'Other figures', alike.filter((rivals) => rivals.length === 1).flat()),
  ];
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
