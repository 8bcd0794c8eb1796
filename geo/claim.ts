import type { Atlas } from './atlas/atlas';
import type { Claim } from './atlas/schema';
import { formatEdtf, parseEdtf } from './datetime';
import { itemAddress } from './feature';
import { formatNumber } from './number';
import type { Figure, Statement } from './panel';
import { isSourceDocument, issuedAt, sourceNote } from './reference';

const qualifierWords = {
  about: 'about',
  'at-least': 'at least',
  'up-to': 'up to',
  almost: 'almost',
  'more-than': 'more than',
} as const;

/** Labels of properties that a plain reading of their id would not give. */
const propertyLabels: Record<string, string> = {
  deaths: 'Dead',
  injured: 'Injured',
  attackers: 'Attackers',
  'claimed-by': 'Claimed by',
  magnitude: 'How many',
};

/** Properties by which claims say who is responsible. */
export const responsibilityProperties: readonly string[] = [
  'claimed-by',
  'blamed',
  'denied',
  'charged',
  'contested',
  'responsibility',
];

const indexes = new WeakMap<Atlas, Map<string, Claim[]>>();

/** All claims about a subject, such as "attacks/crocus-2024", in the order of the atlas. */
export function claimsAbout(atlas: Atlas, subject: string): readonly Claim[] {
  let index = indexes.get(atlas);
  if (!index) {
    index = groupBySubject(atlas.claims.values());
    indexes.set(atlas, index);
  }
  return index.get(subject) ?? [];
}

function groupBySubject(claims: Iterable<Claim>): Map<string, Claim[]> {
  const groups = new Map<string, Claim[]>();
  for (const claim of claims) {
    const group = groups.get(claim.subject);
    if (group) group.push(claim);
    else groups.set(claim.subject, [claim]);
  }
  return groups;
}

/**
 * The rivals for one quantity: claims with the same subject and property. The source document's
 * stand first, the others follow in the order of the atlas.
 */
export function rivalClaims(atlas: Atlas, subject: string, property: string): Claim[] {
  const claims = claimsAbout(atlas, subject).filter((claim) => claim.property === property);
  return [
    ...claims.filter((claim) => isSourceDocument(atlas, claim.reference)),
    ...claims.filter((claim) => !isSourceDocument(atlas, claim.reference)),
  ];
}

/**
 * The claim whose value is drawn, by the reading's choice among the rivals: the source document's
 * own (else the first there is), or the latest, lowest or highest of those that count the same in
 * the same unit as that one.
 */
export function drawnClaim(atlas: Atlas, subject: string, property: string): Claim | undefined {
  return chooseClaim(rivalClaims(atlas, subject, property), atlas);
}

/** Chooses among rivals as `drawnClaim` does. */
export function chooseClaim(rivals: readonly Claim[], atlas: Atlas): Claim | undefined {
  const [first] = rivals;
  const alike = rivals.filter(
    (claim) =>
      claim.unit === first?.unit &&
      claim.count === first?.count &&
      claimNumber(claim) !== undefined,
  );
  if (atlas.reading.figures === 'article' || alike.length === 0) return first;
  const rank = {
    latest: (claim: Claim) => timeSaid(atlas, claim),
    lowest: (claim: Claim) => -lowEnd(claim),
    highest: (claim: Claim) => claimNumber(claim) ?? 0,
  }[atlas.reading.figures];
  return alike.reduce((best, claim) => (rank(claim) > rank(best) ? claim : best));
}

/** When a claim was made: its own date of saying, that of its reference, or the date it is of. */
export function timeSaid(atlas: Atlas, claim: Claim): number {
  const text = claim.asOf ?? claim.date;
  if (claim.asOf === undefined) {
    const reference = atlas.references.get(claim.reference);
    const issued = reference && issuedAt(reference);
    if (issued !== undefined) return issued;
  }
  return text === undefined ? 0 : (parseEdtf(text).start ?? 0);
}

function lowEnd(claim: Claim): number {
  return typeof claim.value === 'object' ? claim.value.low : (claimNumber(claim) ?? 0);
}

/** The one number of a claim: its value, or the upper end of a range; undefined for words. */
export function claimNumber(claim: Claim): number | undefined {
  if (typeof claim.value === 'number') return claim.value;
  if (typeof claim.value === 'object') return claim.value.high;
  return undefined;
}

/** Lowest and highest number among claims; undefined when none has a number. */
export function claimRange(claims: readonly Claim[]): { low: number; high: number } | undefined {
  const numbers = claims.flatMap((claim) => {
    if (typeof claim.value === 'number') return [claim.value];
    if (typeof claim.value === 'object') return [claim.value.low, claim.value.high];
    return [];
  });
  return numbers.length > 0 ? { low: Math.min(...numbers), high: Math.max(...numbers) } : undefined;
}

/** A claim's value with its hedge, ready to print: "up to 2,000", "11 to 15", "Amaq". */
export function formatClaimValue(claim: Claim): string {
  const { value, qualifier } = claim;
  if (value === undefined) return '';
  if (typeof value === 'string') return value;
  const number =
    typeof value === 'number'
      ? formatNumber(value)
      : `${formatNumber(value.low)} to ${formatNumber(value.high)}`;
  return qualifier ? `${qualifierWords[qualifier]} ${number}` : number;
}

/** "claimed-by" as a label: "Claimed by". */
export function propertyLabel(property: string): string {
  const words = propertyLabels[property] ?? property.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** What figure and statement have in common. */
function commonParts(atlas: Atlas, claim: Claim) {
  const when = claim.date ? formatEdtf(claim.date) : undefined;
  const asOf = claim.asOf ? `as of ${formatEdtf(claim.asOf)}` : undefined;
  return {
    id: claim.id,
    ...(claim.speaker === 'article' ? {} : { speaker: claim.speaker }),
    ...(claim.stance === 'stated' ? {} : { stance: claim.stance }),
    ...(when || asOf ? { when: [when, asOf].filter(Boolean).join(', ') } : {}),
    ...(claim.note ? { note: claim.note } : {}),
    source: sourceNote(atlas, claim.reference, claim.locator),
  };
}

/** A claim as a figure of a panel. */
export function claimFigure(atlas: Atlas, claim: Claim, label?: string): Figure {
  return {
    ...commonParts(atlas, claim),
    address: itemAddress('claims', claim.id),
    label: label ?? propertyLabel(claim.property),
    value: formatClaimValue(claim),
    ...(claim.unit ? { unit: claim.unit } : {}),
    ...(claim.measure ? { measure: claim.measure } : {}),
    ...(claim.count ? { count: claim.count } : {}),
  };
}

/** A claim as a statement of a panel. */
export function claimStatement(atlas: Atlas, claim: Claim): Statement {
  return { ...commonParts(atlas, claim), text: claim.statement };
}
