import { expect, it, vi } from 'vitest';
import { longestTarget } from '../front/refuse.mjs';
import { root } from '../run.mjs';
import { comesToAnEnd, expressionsIn, hostileTexts } from './expressions.mjs';

vi.setConfig({ testTimeout: 300_000 });

/** What a request may at most cost. */
const milliseconds = 5000;

it('no expression that sees input tries for ever on a text as long as an address may be', () => {
  const found = expressionsIn(root, ['geo', 'app', 'scripts/front', 'scripts/target.mjs']);
  expect(found.size).toBeGreaterThan(100);
  const endless = [...found.values()].flatMap(({ expression, file }) => {
    const texts = hostileTexts(expression, longestTarget);
    const bad = texts.find((text) => !comesToAnEnd(expression, text, milliseconds));
    return bad === undefined
      ? []
      : [`${file}: ${expression} on ${JSON.stringify(bad.slice(0, 20))}`];
  });
  expect(endless).toEqual([]);
});

it('expressions are found as they stand, and quotients are none', () => {
  const found = [...expressionsIn(root, ['scripts/target.mjs']).keys()];
  expect(found).toEqual(['/^https?:\\/\\//i']);
});

it.each([/^(?:a+)+$/, /^(?:[\w-]+\s?)*$/, /(?:\d+,?)+;/])(
  '%s is seen to try for ever',
  (expression) => {
    const texts = hostileTexts(expression, longestTarget);
    expect(texts.some((text) => !comesToAnEnd(expression, text, 1000))).toBe(true);
  },
);
