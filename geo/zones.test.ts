import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { Atlas } from './atlas/atlas';
import { defaultAtlasDirectory } from './atlas/open';
import { readAtlas } from './atlas/read';
import { itemsOf } from './layers/collections';
import { issuedAt } from './reference';

/** One zone for each of the 38 distances from UTC that are kept somewhere. */
const zones = [
  ...['Etc/GMT+12', 'Pacific/Pago_Pago', 'Pacific/Honolulu', 'Pacific/Marquesas'],
  ...['America/Anchorage', 'America/Los_Angeles', 'America/Denver', 'America/Chicago'],
  ...['America/New_York', 'America/Halifax', 'America/St_Johns', 'America/Sao_Paulo'],
  ...['America/Noronha', 'Atlantic/Azores', 'Europe/London', 'Europe/Berlin', 'Africa/Cairo'],
  ...['Europe/Moscow', 'Asia/Tehran', 'Asia/Dubai', 'Asia/Kabul', 'Asia/Dushanbe'],
  ...['Asia/Kolkata', 'Asia/Kathmandu', 'Asia/Dhaka', 'Asia/Yangon', 'Asia/Bangkok'],
  ...['Asia/Shanghai', 'Australia/Eucla', 'Asia/Tokyo', 'Australia/Darwin', 'Australia/Brisbane'],
  ...['Australia/Lord_Howe', 'Pacific/Guadalcanal', 'Pacific/Auckland', 'Pacific/Chatham'],
  ...['Pacific/Tongatapu', 'Pacific/Kiritimati'],
];

/** Days on which a clock changes somewhere, ends of months and years, and days of the atlas. */
const dates = [
  ...[
    '2024-03-22',
    '2024-03-31',
    '2024-10-27',
    '2024-02-29',
    '2023-12-31',
    '2024-01-01',
    '2011-12-30',
  ],
  ...[
    '2015-10-31',
    '2004-09-01',
    '1970-01-01',
    '1969-12-31',
    '1991-12-26',
    '2024-04-07',
    '2024-11-03',
  ],
];
const texts = [
  ...dates,
  ...[
    '2015-08',
    '1991',
    '1992/1997',
    '2022-02/..',
    '../1997',
    '2021~',
    '2021?',
    '202X',
    '2021/2022',
  ],
];

let atlas: Atlas;
const own = process.env.TZ;

beforeAll(async () => {
  atlas = await readAtlas(defaultAtlasDirectory());
});

afterAll(() => setZone(own));

function setZone(zone: string | undefined) {
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
}

/** The functions of dates as a program has them that starts in the zone: formats are made once. */
async function datesOf(zone: string) {
  setZone(zone);
  vi.resetModules();
  const parts = await Promise.all([
    import('./datetime'),
    import('./timeline/axis'),
    import('./timeline/bins'),
    import('./timeline/brush'),
    import('./timeline/days'),
    import('./timeline/marks'),
    import('./timeline/period'),
    import('./timeline/play'),
  ]);
  const [datetime, axis, bins, brush, days, marks, period, play] = parts;
  return { ...datetime, ...axis, ...bins, ...brush, ...days, ...marks, ...period, ...play };
}

/** Everything that is made of a date in a zone, as text. */
async function everything(zone: string): Promise<string> {
  const made = await datesOf(zone);
  const { axisOf, binItems, marksOf, formatEdtf, formatEdtfShort, parseEdtf, datetimeOf } = made;
  const { addMonths, dayInWords, dayOf, dayOfIso, isoOfDay, monthOf } = made;
  const { datetimeOfForm, datetimeOfWindow, parseDatetimeParameter, windowOf } = made;
  const { drawWindow, moveHandle, moveWindow, stepHandle, playedTo, startOfPlay } = made;
  const axis = axisOf({ start: '1991-01-01T00:00:00Z', end: '2026-12-31T23:59:59Z' });
  const events = itemsOf(atlas, 'events');
  return JSON.stringify([
    texts.map((text) => [
      formatEdtf(text),
      formatEdtf(text, 'ru'),
      formatEdtfShort(text),
      parseEdtf(text),
      datetimeOf(text),
    ]),
    dates.map((date) => {
      const day = dayOfIso(date) ?? Number.NaN;
      const window = windowOf(`${date}/..`, axis);
      return [
        day,
        isoOfDay(day),
        dayInWords(day),
        monthOf(day),
        isoOfDay(addMonths(day, 1)),
        dayOf(parseEdtf(date).start ?? Number.NaN),
        dayOf(parseEdtf(date).end ?? Number.NaN),
        parseDatetimeParameter(date),
        parseDatetimeParameter(`${date}/${date}`),
        datetimeOfForm(date, '2025-01-01'),
        datetimeOfWindow(window, axis),
        datetimeOfWindow(moveHandle(window, 'end', day + 40, axis), axis),
        datetimeOfWindow(stepHandle(window, 'start', 'month', 1, axis), axis),
        datetimeOfWindow(moveWindow(drawWindow(day, day + 3, axis), 5, axis), axis),
        datetimeOfWindow(playedTo(startOfPlay(window, 'moving', axis), 3, 'moving', axis), axis),
      ];
    }),
    [...atlas.references.values()].map(issuedAt),
    ['attacks', 'events', 'flows', 'corridors'].map((id) => itemsOf(atlas, id)),
    marksOf(events, axis),
    binItems([{ all: events, inside: events }], axis, 12),
  ]);
}

test('the zones are 38 distances from UTC', () => {
  const distances = zones.map((zone) => {
    setZone(zone);
    return new Date(Date.UTC(2026, 0, 15)).getTimezoneOffset();
  });
  // Two of them keep summer time in January, which makes two others alike; in June it is others.
  const summer = zones.map((zone) => {
    setZone(zone);
    return new Date(Date.UTC(2026, 6, 15)).getTimezoneOffset();
  });
  expect(zones).toHaveLength(38);
  expect(new Set([...distances, ...summer]).size).toBeGreaterThanOrEqual(38);
});

describe.each(zones)('in %s', (zone) => {
  test('every date is the day that it is in UTC', async () => {
    const expected = await everything('UTC');
    expect(await everything(zone)).toBe(expected);
    const midnight = new Date(2024, 2, 22);
    expect(midnight.getTime() === Date.UTC(2024, 2, 22)).toBe(midnight.getTimezoneOffset() === 0);
  });

  test('a day that is written is the day that is read', async () => {
    const { dayInWords, dayOfIso, formatEdtf, isoOfDay, parseEdtf } = await datesOf(zone);
    for (const date of dates) {
      expect(isoOfDay(dayOfIso(date) ?? Number.NaN)).toBe(date);
      expect(parseEdtf(date).start).toBe(Date.parse(`${date}T00:00:00Z`));
    }
    expect(formatEdtf('2024-03-22')).toBe('22 March 2024');
    expect(dayInWords(dayOfIso('2024-03-22') ?? 0)).toBe('22 March 2024');
  });
});
