import type { Known } from './known';

/** Checks corridors.csv. */
export function checkCorridors(known: Known): void {
  const { corridors, manifest } = known.folder;
  const definitions = manifest?.value.corridorMeasures;
  for (const { value: corridor, at } of corridors.entries) {
    known.expectId('places', corridor.origin, at('origin'));
    known.expectId('places', corridor.destination, at('destination'));
    if (corridor.origin === corridor.destination) {
      known.report(at('destination'), `"${corridor.destination}"`, 'another place than the origin');
    }
    known.expectDate(corridor.period, at('period'));
    known.expectId('references', corridor.reference, at('reference'));
    if (definitions === undefined) continue;
    const definition = definitions.find(({ id }) => id === corridor.measure);
    if (definition === undefined) {
      const ids = definitions.map(({ id }) => id).join(', ') || 'there are none';
      const expected = `one of the corridorMeasures of atlas.yaml: ${ids}`;
      known.report(at('measure'), `"${corridor.measure}"`, expected);
    } else if (definition.unit !== corridor.unit) {
      known.report(at('unit'), `"${corridor.unit}"`, `"${definition.unit}", as atlas.yaml says`);
    }
  }
  const keys = corridors.entries.map(({ value, at }) => ({
    value: [value.origin, value.destination, value.measure, value.period].join(' '),
    at: at('period'),
  }));
  known.expectUnique(keys, 'an origin, destination, measure and period');
}
