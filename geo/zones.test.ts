import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Atlas } from './atlas/atlas';
import { defaultAtlasDirectory } from './atlas/open';
import { readAtlas } from './atlas/read';
import { datetimeOf, formatEdtf, formatEdtfShort, parseEdtf } from './datetime';
import { itemsOf } from './layers/collections';
import { issuedAt } from './reference';
import { parseDatetimeParameter } from './time/parameter';
import { axisOf } from './timeline/axis';
import { binItems } from './timeline/bins';
import { drawWindow, moveHandle, moveWindow, stepHandle } from './timeline/brush';
import { addMonths, dayInWords, dayOf, dayOfIso, isoOfDay, monthOf } from './timeline/days';
import { marksOf } from './timeline/marks';
import { datetimeOfForm, datetimeOfWindow, windowOf } from './timeline/period';
import { playedTo, startOfPlay } from './timeline/play';

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

/** Everything that is made of a date, as text. */
function everything(): string {
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
  test('every date is the day that it is in UTC', () => {
    setZone('UTC');
    const expected = everything();
    setZone(zone);
    expect(new Date(2024, 2, 22).getTime() === Date.UTC(2024, 2, 22)).toBe(
      new Date(2024, 2, 22).getTimezoneOffset() === 0,
    );
    expect(everything()).toBe(expected);
  });
});

test('a day that is written is the day that is read, everywhere', () => {
  for (const zone of zones) {
    setZone(zone);
    for (const date of dates) {
      expect(isoOfDay(dayOfIso(date) ?? Number.NaN), zone).toBe(date);
      expect(parseEdtf(date).start, zone).toBe(Date.parse(`${date}T00:00:00Z`));
    }
  }
  setZone('Pacific/Kiritimati');
  expect(formatEdtf('2024-03-22')).toBe('22 March 2024');
  setZone('Pacific/Pago_Pago');
  expect(formatEdtf('2024-03-22')).toBe('22 March 2024');
  expect(dayInWords(dayOfIso('2024-03-22') ?? 0)).toBe('22 March 2024');
});
