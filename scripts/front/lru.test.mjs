import { expect, it } from 'vitest';
import { createLru } from './lru.mjs';

it('forgets what was not asked for longest', () => {
  const lru = createLru(30);
  for (const key of ['a', 'b', 'c']) lru.set(key, key, 10);
  lru.get('a');
  lru.set('d', 'd', 10);
  expect(lru.size).toBe(30);
  expect(['a', 'b', 'c', 'd'].filter((key) => lru.has(key))).toEqual(['a', 'c', 'd']);
});

it('counts a value that has grown once', () => {
  const lru = createLru(30);
  lru.set('a', 'a', 10);
  lru.set('a', 'a', 25);
  expect(lru.size).toBe(25);
});

it('does not hold what is larger than its capacity', () => {
  const lru = createLru(30);
  lru.set('a', 'a', 31);
  expect(lru.size).toBe(0);
  expect(lru.get('a')).toBeUndefined();
});
