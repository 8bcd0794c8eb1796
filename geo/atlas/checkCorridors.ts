import { corridorId } from './corridors';
import { isNumeric, type Known } from './known';
import { quote } from './problem';
import type { CorridorRow } from './schema';
import type { Entry } from './table';

/** Checks corridors.csv. */
export function checkCorridors(known: Known): void {
  const { entries } = known.folder.corridors;
  for (const entry of entries) {
    const { value: corridor, at } = entry;
    known.expectId('places', corridor.origin, at('origin'));
    known.expectId('places', corridor.destination, at('destination'));
    if (corridor.origin === corridor.destination) {
      known.report(at('destination'), `"${corridor.destination}"`, 'another place than the origin');
    }
    known.expectDate(corridor.period, at('period'));
    checkMeasure(known, entry, checkFigure(known, entry));
  }
  const keys = entries.map(({ value, at }) => ({ value: corridorId(value), at: at('measure') }));
  known.expectUnique(keys, 'an origin, destination and measure');
}

/** The unit of the figure; undefined when there is none. */
function checkFigure(known: Known, { value: row, at }: Entry<CorridorRow>): string | undefined {
  const own = { value: row.value, unit: row.unit, reference: row.reference };
  for (const [field, came] of Object.entries(own)) {
    if (row.claim === undefined && came === undefined) {
      known.report(at(field), 'nothing', `the ${field}, or a claim that has it`);
    } else if (row.claim !== undefined && came !== undefined) {
      known.report(at(field), quote(came), 'nothing, since the claim has it');
    }
  }
  if (row.claim === undefined) {
    if (row.reference !== undefined) known.expectId('references', row.reference, at('reference'));
    return row.unit;
  }
  known.expectId('claims', row.claim, at('claim'));
  const claim = known.claims.get(row.claim);
  if (claim && !isNumeric(claim.value)) {
    known.report(at('claim'), `"${claim.id}", which has no number`, 'a claim with a number');
  }
  return claim?.unit;
}

function checkMeasure(known: Known, { value: row, at }: Entry<CorridorRow>, unit?: string): void {
  const definitions = known.folder.manifest?.value.corridorMeasures;
  if (definitions === undefined) return;
  const definition = definitions.find(({ id }) => id === row.measure);
  if (definition === undefined) {
    const ids = definitions.map(({ id }) => id).join(', ') || 'there are none';
    const expected = `one of the corridorMeasures of atlas.yaml: ${ids}`;
    known.report(at('measure'), `"${row.measure}"`, expected);
    return;
  }
  const field = row.claim === undefined ? 'unit' : 'claim';
  if (unit !== undefined && definition.unit !== unit) {
    const came = `"${unit}"${field === 'claim' ? `, the unit of "${row.claim}"` : ''}`;
    known.report(at(field), came, `"${definition.unit}", as atlas.yaml says`);
  }
  const claim = known.claims.get(row.claim ?? '');
  if (claim?.count !== undefined && claim.count !== definition.count) {
    const came = `"${claim.id}", which counts "${claim.count}"`;
    known.report(at('claim'), came, `a claim that counts "${definition.count}"`);
  }
}
