import { describe, expect, test } from 'vitest';
import type { DigestChapter, DigestInline } from '@/geo/digest';
import type { ItemAddress } from '@/geo/feature';
import { stepAt, walkSteps } from './walkSteps';

const link = (address: ItemAddress): DigestInline => ({ type: 'feature', text: 'x', address });
const chapter = (id: string, ...passages: DigestInline[][]): DigestChapter => ({
  id,
  title: id,
  paragraphs: [1, 2],
  passages: passages.map((content, index) => ({ id: `${id}-${index + 1}`, content })),
});

describe('the steps of the walk', () => {
  const steps = walkSteps(
    [
      chapter('one', [link('countries/TJ'), link('attacks/a')], [link('flows/f')]),
      chapter('two', [link('flows/f'), link('attacks/a')]),
    ],
    [
      { id: 'one', layers: ['countries', 'attacks'] },
      { id: 'two', layers: ['countries', 'flows', 'attacks'] },
    ],
  );
  test('begin each chapter as a whole, then go through its passages', () => {
    expect(steps.map(({ id }) => id)).toEqual([
      'one-title',
      'one-1',
      'one-2',
      'two-title',
      'two-1',
    ]);
    expect(steps[0]?.select).toBeNull();
    expect(steps[3]).toMatchObject({ chapter: 'two', select: null });
  });
  test('light the first item that the chapter’s map shows, never one of a layer that is off', () => {
    expect(steps[1]?.select).toBe('attacks/a');
    expect(steps[2]?.select).toBeNull();
    expect(steps[4]?.select).toBe('flows/f');
  });
});

test('the step that is read is the last one that begins above the line', () => {
  expect(stepAt([-300, -20, 180, 400], 200)).toBe(2);
  expect(stepAt([-300, -20, 201, 400], 200)).toBe(1);
  expect(stepAt([250, 400], 200)).toBe(0);
});
