import { expect, test } from 'vitest';
import { likeTest } from './like';

test.each([
  ['', '', true],
  ['', 'a', false],
  ['%', '', true],
  ['_', '', false],
  ['_', '👍', true],
  ['_', 'ab', false],
  ['a%c', 'abbc', true],
  ['a%c', 'abbcd', false],
  ['%b%', 'abc', true],
  ['%ab%ab', 'abab', true],
  ['%ab%ab', 'ab', false],
  ['%_b', 'b', false],
  ['a%%b', 'ab', true],
  ['100\\%', '100%', true],
  ['100\\%', '1000', false],
  ['a\\_b', 'a_b', true],
  ['a\\_b', 'axb', false],
  ['\\\\', '\\', true],
  ['a\\', 'a\\', true],
  ['.*', 'abc', false],
  ['a_c', 'a\nc', true],
  ['%c', 'a\nc', true],
])('%j of %j is %s', (pattern, text, expected) => {
  expect(likeTest(pattern)(text)).toBe(expected);
});
