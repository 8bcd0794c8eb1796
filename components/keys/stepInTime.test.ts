import { describe, expect, test } from 'vitest';
import { testItems } from '@/geo/fixtures/item';
import { stepInTime } from './stepInTime';

const items = (...rows: [id: string, start: string | null, end?: string][]) =>
  testItems(...rows.map(([id, start, end = null]) => ({ id, start, end })));

const shown = {
  items: {
    countries: items(['TJ', null]),
    events: items(['war', '1992-01-01T00:00:00.000Z', '1997-12-31T23:59:59.999Z']),
    attacks: items(
      ['late', '2024-03-22T00:00:00.000Z'],
      ['early', '2004-09-01T00:00:00.000Z'],
      ['year', '1992-01-01T00:00:00.000Z', '1992-12-31T23:59:59.999Z'],
    ),
    flows: items(['off', '2000-01-01T00:00:00.000Z']),
  },
  on: ['countries', 'events', 'attacks'],
};

describe('stepInTime', () => {
  test('goes through the dated items of the layers that are on, in time', () => {
    const walked: (string | null)[] = [];
    let at = stepInTime(shown, null, 1);
    while (at !== null) {
      walked.push(at);
      at = stepInTime(shown, at, 1);
    }
    expect(walked).toEqual(['attacks/year', 'events/war', 'attacks/early', 'attacks/late']);
  });

  test('goes back the same way, and stops at the beginning', () => {
    expect(stepInTime(shown, 'attacks/late', -1)).toBe('attacks/early');
    expect(stepInTime(shown, 'attacks/year', -1)).toBeNull();
  });

  test('begins at an end from what is not among them', () => {
    expect(stepInTime(shown, 'countries/TJ', 1)).toBe('attacks/year');
    expect(stepInTime(shown, 'flows/off', -1)).toBe('attacks/late');
  });

  test('has nowhere to go without dated items', () => {
    expect(stepInTime({ ...shown, on: ['countries'] }, null, 1)).toBeNull();
  });
});
