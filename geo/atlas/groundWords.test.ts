import { expect, test } from 'vitest';
import { datesIn, saysDate, saysName } from './groundWords';

test.each([
  ['the evening of 22 March 2024 was', '2024-03-22', true],
  ['on March 22, 2024', '2024-03-22', true],
  ['on the 22nd of March', '2024-03-22', true],
  ['the evening of 22 March 2024', '2024-03-23', false],
  ['the evening of 22 March 2023', '2024-03-22', false],
  ['the evening of 22 March 2024', '2024-03', true],
  ['the beginning of March', '2024-03', true],
  ['in March 2023', '2024-03', false],
  ['in April 2024', '2024-03', false],
  ['in 2015, a flight', '2015', true],
  ['in 2015, a flight', '2016', false],
  ['12015 of them', '2015', false],
  ['in 2021-22', '2021/2022', true],
  ['in 2021-22', '2021/2023', false],
  ['from 1992 until 1997', '1992/1997', true],
  ['from 1992', '1992/1997', false],
  ['since February 2022', '2022-02/..', true],
  ['since 2022', '2022-02/..', false],
  ['in the 2020s', '202X', true],
  ['about 2021', '2021~', true],
  ['no date', 'sometime', false],
])('"%s" says %s: %s', (text, date, says) => {
  expect(saysDate(text, date)).toBe(says);
});

test.each([
  ['Tajikistan’s agencies', 'Tajikistan', true],
  ['the Saint  Petersburg\u00a0Metro', 'Saint Petersburg metro', true],
  ['Islamic State–Khorasan', 'Islamic State', true],
  ['the Uzbekistani', 'Uzbekistan', false],
  ["Bashr-Al-Assad's", 'Al-Assad', true],
])('"%s" says the name %s: %s', (text, name, says) => {
  expect(saysName(text, name)).toBe(says);
});

test('the dates of a text come as they are written', () => {
  expect(datesIn('On 22 March 2024, in 2021-22 and since February 2022; in March.')).toEqual([
    '22 March 2024',
    '2021-22',
    'February 2022',
    'March',
  ]);
});
