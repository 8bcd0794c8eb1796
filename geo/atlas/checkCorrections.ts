import type { Known } from './known';

/** Checks corrections.yaml: dates of the calendar, claims that are there, or no longer. */
export function checkCorrections(known: Known): void {
  const { entries } = known.folder.corrections;
  for (const { value, at } of entries) {
    known.expectDate(value.date, at('date'));
    if (!value.withdrawn) known.expectId('claims', value.claim, at('claim'));
    else if (known.claims.has(value.claim)) {
      const expected = 'a claim that is no longer in claims.yaml, or no "withdrawn"';
      known.report(at('claim'), `"${value.claim}"`, expected);
    }
  }
  const ids = entries.map(({ value, at }) => ({ value: value.id, at: at('id') }));
  known.expectUnique(ids, 'an id');
}
