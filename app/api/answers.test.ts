import { expect, test } from 'vitest';
import { createAnswers } from './answers';

const text = (body: Uint8Array) => new TextDecoder().decode(body);

test('makes the bytes of a key once', () => {
  const answers = createAnswers(1000);
  let made = 0;
  const make = () => ({ content: { made: ++made } });
  const first = answers.get('a', make);
  expect(text(first.body)).toBe('{"made":1}');
  expect(answers.get('a', make)).toBe(first);
  expect(text(answers.get('b', make).body)).toBe('{"made":2}');
});

test('never holds more than its capacity, and forgets what was not asked for longest', () => {
  // Ten bytes of a body, and six of its key and headers.
  const answers = createAnswers(48);
  const ten = (key: string) => answers.get(key, () => ({ content: ['123456'] }));
  const first = ten('a');
  const second = ten('b');
  ten('c');
  expect(answers.size).toBe(48);
  ten('a');
  ten('d');
  expect(answers.size).toBe(48);
  expect(ten('a')).toBe(first);
  expect(ten('b')).not.toBe(second);
});

test('counts long keys, since a filter makes them longer than the answers', () => {
  const answers = createAnswers(20_000);
  for (const letter of 'abcdef') answers.get(letter.repeat(8000), () => ({ content: [] }));
  expect(answers.size).toBeLessThan(20_000);
});

test('gives an answer larger than its capacity, but does not hold it', () => {
  const answers = createAnswers(5);
  expect(text(answers.get('a', () => ({ content: ['12345'] })).body)).toBe('["12345"]');
  expect(answers.size).toBe(0);
});

test('does not hold an error', () => {
  const answers = createAnswers(1000);
  const fail = () => {
    throw new Error('not now');
  };
  expect(() => answers.get('a', fail)).toThrow('not now');
  expect(text(answers.get('a', () => ({ content: [1] })).body)).toBe('[1]');
});

test('gives the same ETag to the same bytes only', () => {
  const answers = createAnswers(1000);
  expect(answers.get('a', () => ({ content: [1] })).etag).toBe(
    answers.get('b', () => ({ content: [1] })).etag,
  );
  expect(answers.get('c', () => ({ content: [2] })).etag).not.toBe(
    answers.get('a', () => ({ content: [1] })).etag,
  );
});

test('writes a text as it is, and links as a field', () => {
  const answers = createAnswers(1000);
  const link = { href: 'https://oxus.example/api', rel: 'self', type: 'text/csv', title: 'This' };
  const parent = { ...link, rel: 'parent' };
  const answer = answers.get('a', () => ({ content: 'id\r\n', links: [link, parent] }));
  expect(text(answer.body)).toBe('id\r\n');
  expect(answer.headers.Link).toBe('<https://oxus.example/api>; rel="self"; type="text/csv"');
  expect(answers.get('b', () => ({ content: 'id' })).headers.Link).toBeUndefined();
});

test('gives the same ETag whenever the answer was made, and another when anything else differs', () => {
  const answers = createAnswers(1000);
  const etag = (key: string, content: object) => answers.get(key, () => ({ content })).etag;
  const first = etag('a', { timeStamp: '2026-01-01T00:00:00.000Z', items: [1] });
  expect(etag('b', { timeStamp: '2026-02-02T00:00:00.000Z', items: [1] })).toBe(first);
  expect(etag('c', { timeStamp: '2026-01-01T00:00:00.000Z', items: [2] })).not.toBe(first);
});
