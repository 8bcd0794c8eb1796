import { eventAddress } from './address';
import type { Atlas } from './atlas/atlas';
import type { Claim, IndicatorFigure } from './atlas/schema';
import { itemAddress } from './feature';
import { inputName, inputNames } from './formula/input';

/** Which of rival figures is drawn. */
export const figureChoices = ['article', 'latest', 'lowest', 'highest'] as const;
export type FigureChoice = (typeof figureChoices)[number];

/** How an atlas is read: a reader's choice among rival figures, and the sources switched off. */
export interface Reading {
  figures: FigureChoice;
  /** Ids of the references that are left out. */
  without: readonly string[];
}

/** The atlas as it is: the source document's figures, every source. */
export const plainReading: Reading = { figures: 'article', without: [] };

/** One text for one reading, whatever the order of the references. */
export function readingKey({ figures, without }: Reading): string {
  return `${figures} ${[...new Set(without)].sort().join(' ')}`;
}

/** Readings of one atlas that are kept; a reader changes between a few. */
const kept = 24;
const readings = new WeakMap<Atlas, Map<string, Atlas>>();

/**
 * An atlas as read in another way. Claims and figures that rest on a reference left out are gone,
 * and so are claims computed from them; an event or flow is gone when nothing of it is left; a
 * place whose position rests on such a reference has no place on the map.
 * @returns the atlas itself for the plain reading; the same object for the same reading
 */
export function readAs(atlas: Atlas, reading: Reading): Atlas {
  const key = readingKey(reading);
  if (key === readingKey(atlas.reading)) return atlas;
  const known = readings.get(atlas) ?? new Map<string, Atlas>();
  readings.set(atlas, known);
  const read = known.get(key) ?? makeReading(atlas, reading);
  known.delete(key);
  known.set(key, read);
  const [oldest] = known.keys();
  if (known.size > kept && oldest !== undefined) known.delete(oldest);
  return read;
}

function makeReading(atlas: Atlas, reading: Reading): Atlas {
  const off = new Set(reading.without);
  const indicators = atlas.indicators.filter((row) => !off.has(row.reference));
  const gone = new Set(
    atlas.indicators.filter((row) => off.has(row.reference)).map(indicatorInput),
  );
  const claims = withoutDerived(
    new Map(
      [...atlas.claims].filter(
        ([, claim]) => !off.has(claim.reference) && !usesIndicator(claim, gone),
      ),
    ),
    atlas.claims,
  );
  const subjects = new Set([...claims.values()].map((claim) => claim.subject));
  const left = <Row extends { claims: string[] }>(
    rows: readonly Row[],
    addressOf: (row: Row) => string,
  ) =>
    rows
      .map((row) => ({ ...row, claims: row.claims.filter((id) => claims.has(id)) }))
      .filter((row) => row.claims.length > 0 || subjects.has(addressOf(row)));
  return {
    ...atlas,
    reading,
    claims,
    events: left(atlas.events, eventAddress),
    flows: left(atlas.flows, (flow) => itemAddress('flows', flow.id)),
    indicators,
    corridors: atlas.corridors.filter(
      (row) => !off.has(row.reference) && (row.claim === undefined || claims.has(row.claim)),
    ),
    unplaced: new Set(
      [...atlas.places.values()]
        .filter((place) => off.has(place.reference))
        .map((place) => place.id),
    ),
  };
}

/** A row of the indicators as formulas name it. */
function indicatorInput({ country, indicator, partner, year }: IndicatorFigure): string {
  return inputName({ kind: 'indicator', country, indicator, year, ...(partner && { partner }) });
}

/** Whether a claim is computed from one of some rows of the indicators. */
function usesIndicator({ formula }: Claim, rows: ReadonlySet<string>): boolean {
  if (formula === undefined || rows.size === 0) return false;
  return inputNames(formula).some((name) => rows.has(name));
}

/** Takes away claims whose inputs are gone, and those computed from them in turn. */
function withoutDerived(
  claims: Map<string, Claim>,
  all: ReadonlyMap<string, Claim>,
): Map<string, Claim> {
  const gone = [...claims.values()].filter((claim) =>
    claim.derivedFrom?.some((id) => all.has(id) && !claims.has(id)),
  );
  if (gone.length === 0) return claims;
  const fewer = new Map(claims);
  for (const claim of gone) fewer.delete(claim.id);
  return withoutDerived(fewer, all);
}
