import { claimNumber } from '../claim';
import type { Corridor } from './atlas';
import type { Claim, CorridorRow } from './schema';

/** Id of a corridor among the items: origin, destination and measure. */
export function corridorId(row: Pick<CorridorRow, 'origin' | 'destination' | 'measure'>): string {
  return [row.origin, row.destination, row.measure].join('-');
}

/** A row with its figure, which is its claim's where it has one; undefined when there is none. */
export function corridorOf(
  row: CorridorRow,
  claims: ReadonlyMap<string, Claim>,
): Corridor | undefined {
  const { origin, destination, measure, period, note } = row;
  const rest = { id: corridorId(row), origin, destination, measure, period, note };
  const claim = row.claim === undefined ? undefined : claims.get(row.claim);
  const figure = claim
    ? { value: claimNumber(claim), unit: claim.unit, reference: claim.reference, claim: claim.id }
    : { value: row.value, unit: row.unit, reference: row.reference };
  const { value, unit, reference } = figure;
  if (value === undefined || unit === undefined || reference === undefined) return undefined;
  return { ...rest, ...figure, value, unit, reference };
}
