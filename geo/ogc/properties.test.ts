import { expect, test } from 'vitest';
import { z } from 'zod';
import { station } from './fixtures';
import { completeProperties } from './properties';

const schema = z.object({ id: z.string(), depth: z.number() });

function item(id: string, more: Record<string, string | number | boolean | null>) {
  const { properties, ...rest } = station(id, null, 1);
  return { ...rest, properties: { ...properties, ...more } };
}

test('adds a property in the type of its first value, and allows null', () => {
  const items = [item('a', { share: null, paved: true }), item('b', { share: 0.5, paved: null })];
  const { shape } = completeProperties(schema, items);
  expect(shape.share?.safeParse(1.5).success).toBe(true);
  expect(shape.share?.safeParse('1.5').success).toBe(false);
  expect(shape.share?.safeParse(null).success).toBe(true);
  expect(shape.paved?.safeParse(false).success).toBe(true);
  expect(shape.name?.safeParse('a').success).toBe(true);
});

test('leaves alone what the collection says itself', () => {
  const { shape } = completeProperties(schema, [item('a', { depth: 'deep' })]);
  expect(shape.depth).toBe(schema.shape.depth);
});
