import { expect, test } from 'vitest';
import { datetimeOf } from './period';

test.each([
  ['2004/2024', '2004/2024'],
  ['2022-02/..', '2022-02/..'],
  ['2024-03-22', '2024-03-22'],
  ['2021~', '2021-01-01/2021-12-31'],
  ['199X', '1990-01-01/1999-12-31'],
])('the period %s is the datetime %s', (edtf, datetime) => {
  expect(datetimeOf(edtf)).toBe(datetime);
});
