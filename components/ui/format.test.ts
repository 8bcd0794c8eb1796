import { describe, expect, it } from 'vitest';
import type { ItemCollection } from '@/geo/feature';
import { testItem } from '@/geo/fixtures/item';
import { countOf, figureOf, kindOf, kindOfClaim, kindOfUnit } from './format';

const flow = (id: string, tone: string) => testItem(id, { tone });
const items: Record<string, ItemCollection> = {
  flows: {
    type: 'FeatureCollection',
    features: [flow('workers', 'stock'), flow('support', 'qualitative')],
  },
};

describe('kindOf', () => {
  it.each([
    ['attacks/crocus-2024', 'attack'],
    ['events/verdict', 'event'],
    ['countries/TJ', 'country'],
    ['flows/workers', 'stock'],
    ['flows/support', 'none'],
    ['flows/not-there', 'none'],
    ['places/moscow', 'none'],
  ] as const)('colours %s as %s', (address, kind) => {
    expect(kindOf(items, address)).toBe(kind);
  });
});

describe('kindOfClaim', () => {
  it('takes the unit before the item: remittances of a country are money', () => {
    expect(kindOfClaim(items, { unit: '% of GDP', addresses: ['countries/TJ'] })).toBe('money');
    expect(kindOfClaim(items, { unit: 'people', addresses: ['attacks/x'] })).toBe('attack');
    expect(kindOfClaim(items, { addresses: [] })).toBe('none');
  });
});

describe('kindOfUnit', () => {
  it.each([
    ['current US$', 'money'],
    ['people', 'stock'],
    ['km', 'none'],
    [undefined, 'none'],
  ] as const)('takes %s for %s', (unit, kind) => {
    expect(kindOfUnit(unit)).toBe(kind);
  });
});

describe('figureOf', () => {
  it('keeps figure and unit on one line, and is nothing without a figure', () => {
    expect(figureOf({ figure_text: 'up to 2,000', figure_unit: 'people' })).toBe(
      'up to 2,000\u00a0people',
    );
    expect(figureOf({ figure_text: '50.9', figure_unit: null })).toBe('50.9');
    expect(figureOf({ figure_text: null, figure_unit: 'people' })).toBeUndefined();
  });
});

describe('countOf', () => {
  it('uses the singular for one only', () => {
    const noun = { one: 'attack', other: 'attacks' };
    expect([0, 1, 1200].map((count) => countOf(count, noun))).toEqual([
      '0 attacks',
      '1 attack',
      '1,200 attacks',
    ]);
  });
});
