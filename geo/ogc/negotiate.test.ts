import { expect, test } from 'vitest';
import { chooseFormat, type Format, NotAcceptable } from './negotiate';

const formats: [Format, ...Format[]] = [
  { name: 'json', type: 'application/geo+json', aliases: ['application/json'] },
  { name: 'csv', type: 'text/csv; charset=utf-8' },
];

test.each<[string | null, string]>([
  [null, 'json'],
  ['', 'json'],
  ['*/*', 'json'],
  ['application/json', 'json'],
  ['application/*', 'json'],
  ['text/csv', 'csv'],
  ['TEXT/CSV; q=0.1', 'csv'],
  ['text/*;q=0.9, application/json;q=0.3', 'csv'],
  ['text/csv;q=0.5, */*;q=0.1', 'csv'],
  ['application/geo+json;q=0, */*', 'json'],
  ['application/geo+json;q=0, application/json;q=0, */*', 'csv'],
  ['text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8', 'json'],
])('Accept: %s is answered as %s', (accept, name) => {
  expect(chooseFormat(formats, undefined, accept).name).toBe(name);
});

test.each(['image/png', 'text/html', '*/*;q=0', 'text/csv;q=0', 'nonsense'])(
  'Accept: %s cannot be met',
  (accept) => {
    expect(() => chooseFormat(formats, undefined, accept)).toThrow(NotAcceptable);
  },
);

test('the parameter f counts more than Accept', () => {
  expect(chooseFormat(formats, 'csv', 'application/json').name).toBe('csv');
  expect(chooseFormat(formats, 'json', 'image/png').name).toBe('json');
});
