import { expect, test } from 'vitest';
import { InputError, InvalidParameter, NotFound } from './errors';

test('an invalid parameter says its name, what came and what was expected', () => {
  const error = new InvalidParameter('limit', 'abc', 'a whole number from 1');
  expect(error).toBeInstanceOf(InputError);
  expect(error.message).toBe('Parameter "limit": got "abc", expected a whole number from 1.');
  expect(error.toProblem()).toEqual({
    type: 'about:blank',
    title: 'Bad Request',
    status: 400,
    detail: error.message,
    parameter: 'limit',
    came: 'abc',
    expected: 'a whole number from 1',
  });
});

test('an empty value is called nothing', () => {
  expect(new InvalidParameter('bbox', '', 'four numbers').message).toContain('got nothing,');
});

test('what is not found comes with what there is', () => {
  const error = new NotFound('collection', 'atacks', ['attacks', 'flows']);
  expect(error.message).toBe('There is no collection "atacks"; there are attacks, flows.');
  expect(error.toProblem()).toMatchObject({ type: 'about:blank', title: 'Not Found', status: 404 });
});

test('a long list of alternatives is cut and counted', () => {
  const known = Array.from({ length: 100 }, (_, index) => `item-${index}`);
  const { message } = new NotFound('item', 'x', known);
  expect(message).toContain('there are 100, among them item-0, ');
  expect(message).not.toContain('item-12');
});

test('markup, control characters and long values are not echoed', () => {
  const problem = new InvalidParameter(
    'f',
    `<script>\u0000${'x'.repeat(5000)}`,
    '"json"',
  ).toProblem();
  const text = JSON.stringify(problem);
  expect(text).not.toContain('<');
  expect(text).not.toContain('\\u0000');
  expect(text.length).toBeLessThan(500);
});
