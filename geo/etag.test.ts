import { expect, test } from 'vitest';
import { etagOf, matchesEtag } from './etag';

const bytes = new TextEncoder().encode('{"a":1}');
const tag = etagOf(bytes);

test('is a strong tag in double quotes, the same for the same bytes', () => {
  expect(tag).toMatch(/^"[\w-]{43}"$/);
  expect(etagOf(new TextEncoder().encode('{"a":1}'))).toBe(tag);
});

test('differs when one byte differs', () => {
  expect(etagOf(new TextEncoder().encode('{"a":2}'))).not.toBe(tag);
});

test.each([
  ['the tag', tag, true],
  ['any', '*', true],
  ['any with spaces', ' * ', true],
  ['a list that has it', `"x", ${tag}, "y"`, true],
  ['its weak form', `W/${tag}`, true],
  ['a list with its weak form', `W/"x",W/${tag}`, true],
  ['another tag', '"x"', false],
  ['the tag without quotes', tag.slice(1, -1), false],
  ['a tag that begins like it', `"${tag.slice(1, -3)}"`, false],
  ['nothing', '', false],
  ['no field', null, false],
])('If-None-Match with %s', (_, field, expected) => {
  expect(matchesEtag(field, tag)).toBe(expected);
});
