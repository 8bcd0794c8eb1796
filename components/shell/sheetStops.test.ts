import { describe, expect, it } from 'vitest';
import { stopAfterDrag, stopAfterPress } from './sheetStops';

const heights = { peek: 100, half: 400, full: 800 };

describe('stopAfterDrag', () => {
  it.each([
    [120, 'peek'],
    [240, 'peek'],
    [260, 'half'],
    [590, 'half'],
    [610, 'full'],
    [900, 'full'],
  ] as const)('rests a sheet let go at %i px at the nearest stop, %s', (height, stop) => {
    expect(stopAfterDrag(height, 0, heights)).toBe(stop);
  });

  it.each([
    [120, 1, 'half'],
    [410, 1, 'full'],
    [790, -1, 'half'],
    [390, -1, 'peek'],
  ] as const)('follows a flick from %i px at %d px/ms to %s', (height, speed, stop) => {
    expect(stopAfterDrag(height, speed, heights)).toBe(stop);
  });
});

describe('stopAfterPress', () => {
  it('reaches every stop but peek from every stop', () => {
    expect(stopAfterPress('peek')).toBe('half');
    expect(stopAfterPress('half')).toBe('full');
    expect(stopAfterPress('full')).toBe('half');
  });
});
