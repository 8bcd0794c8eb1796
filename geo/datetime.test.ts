import { describe, expect, test } from 'vitest';
import {
  formatEdtf,
  formatEdtfShort,
  InvalidEdtf,
  parseDatetimeParameter,
  parseEdtf,
  spansIntersect,
} from './datetime';
import { InvalidParameter } from './errors';

const instant = (text: string | null) => (text === null ? null : Date.parse(text));

describe('parseEdtf', () => {
  test.each([
    ['2024-03-22', '2024-03-22T00:00:00.000Z', '2024-03-22T23:59:59.999Z', 'day'],
    ['2015-08', '2015-08-01T00:00:00.000Z', '2015-08-31T23:59:59.999Z', 'month'],
    ['2024-02', '2024-02-01T00:00:00.000Z', '2024-02-29T23:59:59.999Z', 'month'],
    ['1991', '1991-01-01T00:00:00.000Z', '1991-12-31T23:59:59.999Z', 'year'],
    ['0050', '0050-01-01T00:00:00.000Z', '0050-12-31T23:59:59.999Z', 'year'],
    ['202X', '2020-01-01T00:00:00.000Z', '2029-12-31T23:59:59.999Z', 'decade'],
    ['1992/1997', '1992-01-01T00:00:00.000Z', '1997-12-31T23:59:59.999Z', 'year'],
    ['2004-09-01/2004-09-03', '2004-09-01T00:00:00.000Z', '2004-09-03T23:59:59.999Z', 'day'],
    ['2022-02/..', '2022-02-01T00:00:00.000Z', null, 'month'],
    ['../1997', null, '1997-12-31T23:59:59.999Z', 'year'],
    ['2021-12-30/2022', '2021-12-30T00:00:00.000Z', '2022-12-31T23:59:59.999Z', 'year'],
  ])('reads %s from its first to its last millisecond', (text, start, end, precision) => {
    expect(parseEdtf(text)).toEqual({
      start: instant(start),
      end: instant(end),
      precision,
      uncertain: false,
      open: start === null || end === null,
    });
  });

  test.each(['2021~', '2021?', '2021%', '2021~/2022', '../1997-05?'])('%s is uncertain', (text) => {
    expect(parseEdtf(text).uncertain).toBe(true);
  });

  test.each([
    ['', 'a date in EDTF'],
    ['22.3.2024', 'a date in EDTF, such as "2024-03-22"'],
    ['2024-3-22', 'a date in EDTF'],
    ['20XX', 'a date in EDTF'],
    ['202X-05', 'a date in EDTF'],
    ['2024-03-22T10:00:00Z', 'a date in EDTF'],
    ['2024-13', 'a month that the calendar has'],
    ['2024-00', 'a month that the calendar has'],
    ['2023-02-29', 'a day that the calendar has'],
    ['2024-04-31/..', 'a day that the calendar has'],
    ['2024-04-00', 'a day that the calendar has'],
    ['../..', 'at least one end'],
    ['1997/1992', 'an end that is not before the start'],
    ['1997/', '".." for an open end'],
    ['/1997', '".." for an open end'],
    ['1991/1992/1993', 'one date, or two with a slash between'],
  ])('refuses "%s" and expects %s', (text, expected) => {
    expect(() => parseEdtf(text)).toThrow(InvalidEdtf);
    expect(() => parseEdtf(text)).toThrow(expected);
  });
});

describe('formatEdtf', () => {
  test.each([
    ['2024-03-22', '22 March 2024', '22 Mar 2024'],
    ['2004-09-01', '1 September 2004', '1 Sep 2004'],
    ['2015-08', 'August 2015', 'Aug 2015'],
    ['1991', '1991', '1991'],
    ['202X', '2020s', '2020s'],
    ['1992/1997', '1992 to 1997', '1992–1997'],
    ['2022-02/..', 'since February 2022', 'since Feb 2022'],
    ['../1997', 'until 1997', 'until 1997'],
    ['2021~', 'about 2021', 'c. 2021'],
    ['2021-06?', 'June 2021 (uncertain)', 'Jun 2021?'],
    ['2004-09-01/2004-09-03', '1 to 3 September 2004', '1–3 Sep 2004'],
    ['2004-08-30/2004-09-03', '30 August to 3 September 2004', '30 Aug – 3 Sep 2004'],
    ['2003-12-30/2004-01-02', '30 December 2003 to 2 January 2004', '30 Dec 2003 – 2 Jan 2004'],
    ['2022-02/2022-05', 'February to May 2022', 'Feb–May 2022'],
    ['2021-12/2022', 'December 2021 to 2022', 'Dec 2021 – 2022'],
  ])('writes %s as "%s" and "%s"', (text, long, short) => {
    expect(formatEdtf(text)).toBe(long);
    expect(formatEdtfShort(text)).toBe(short);
  });

  test('writes the dates of another language, and signs in place of words', () => {
    expect(formatEdtf('2024-03-22', 'de')).toBe('22. März 2024');
    expect(formatEdtf('2021~', 'de')).toBe('≈ 2021');
  });
});

describe('parseDatetimeParameter', () => {
  test.each([
    ['2024-03-22T17:00:00Z', '2024-03-22T17:00:00.000Z', '2024-03-22T17:00:00.000Z'],
    ['2024-03-22t17:00:00.25z', '2024-03-22T17:00:00.250Z', '2024-03-22T17:00:00.250Z'],
    ['2024-03-22T01:00:00+02:00', '2024-03-21T23:00:00.000Z', '2024-03-21T23:00:00.000Z'],
    ['2024-03-22T23:30:00-01:30', '2024-03-23T01:00:00.000Z', '2024-03-23T01:00:00.000Z'],
    ['2016-12-31T23:59:60Z', '2017-01-01T00:00:00.000Z', '2017-01-01T00:00:00.000Z'],
    ['2024-03-22', '2024-03-22T00:00:00.000Z', '2024-03-22T23:59:59.999Z'],
    ['2024-02', '2024-02-01T00:00:00.000Z', '2024-02-29T23:59:59.999Z'],
    ['2024', '2024-01-01T00:00:00.000Z', '2024-12-31T23:59:59.999Z'],
    ['2015/2024', '2015-01-01T00:00:00.000Z', '2024-12-31T23:59:59.999Z'],
    ['2015/2024-03-22T17:00:00Z', '2015-01-01T00:00:00.000Z', '2024-03-22T17:00:00.000Z'],
    ['2015-01-01/..', '2015-01-01T00:00:00.000Z', null],
    ['2015-01-01/', '2015-01-01T00:00:00.000Z', null],
    ['../2024-03-22', null, '2024-03-22T23:59:59.999Z'],
    ['/2024-03-22', null, '2024-03-22T23:59:59.999Z'],
  ])('reads %s', (text, start, end) => {
    expect(parseDatetimeParameter(text)).toMatchObject({
      start: instant(start),
      end: instant(end),
      open: start === null || end === null,
    });
  });

  test.each([
    '',
    '..',
    '/',
    '../..',
    '../',
    '2024/2023',
    '2024-03-22T17:00:00Z/2024-03-22T16:59:59Z',
    '2024/2025/2026',
    '2024-02-30',
    '2023-02-29/..',
    '2024-13',
    '2024-03-22T24:00:00Z',
    '2024-03-22T17:60:00Z',
    '2024-03-22T17:00:61Z',
    '2024-03-22T17:00:00',
    '2024-03-22T17:00Z',
    '2024-03-22T17:00:00+25:00',
    '2024-03-22 17:00:00Z',
    '20240322',
    '2021~',
    '2024-03-22,2024-03-23',
    ' 2024',
    'now',
  ])('refuses "%s"', (text) => {
    expect(() => parseDatetimeParameter(text)).toThrow(InvalidParameter);
  });

  test('explains a plus sign that was lost on the way', () => {
    expect(() => parseDatetimeParameter('2024-03-22T17:00:00 02:00')).toThrow('%2B');
  });
});

describe('spansIntersect', () => {
  test.each([
    ['2024', '2024-03-22', true],
    ['2023', '2024', false],
    ['2023/2024', '2024/2025', true],
    ['../2023', '2024/..', false],
    ['2022-02/..', '2024', true],
    ['2022-02/..', '2021', false],
    ['../1997', '1991', true],
    ['../1997', '1998', false],
    ['../1997', '1990/..', true],
  ])('%s and %s: %s', (a, b, expected) => {
    expect(spansIntersect(parseEdtf(a), parseEdtf(b))).toBe(expected);
    expect(spansIntersect(parseEdtf(b), parseEdtf(a))).toBe(expected);
  });

  test('ends that touch in one millisecond share it', () => {
    const first = { start: 0, end: 10 };
    expect(spansIntersect(first, { start: 10, end: 20 })).toBe(true);
    expect(spansIntersect(first, { start: 11, end: 20 })).toBe(false);
  });
});
