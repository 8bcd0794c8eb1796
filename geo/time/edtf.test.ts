import edtf from 'edtf';
import { expect, test } from 'vitest';
import { parseEdtf } from './edtf';

// The library knows all of EDTF and weighs 14 kB; browsers get our own reader of the part we use.
test.each([
  '2024-03-22',
  '2024-02',
  '2015-08',
  '1991',
  '0099',
  '202X',
  '1992/1997',
  '2004-09-01/2004-09-03',
  '2022-02/..',
  '../1997',
  '2021~',
  '2021-06?',
  '2021%/2022',
])('reads %s as the EDTF library does', (text) => {
  const { min, max } = edtf(text);
  const span = parseEdtf(text);
  expect(span.start ?? -Infinity).toBe(min);
  expect(span.end ?? Infinity).toBe(max);
});
