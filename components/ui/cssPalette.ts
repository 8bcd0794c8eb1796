import type { Palette } from '@/geo/style/palette';

/**
 * The palette as CSS custom properties: for legends and marks in the page, which then follow the
 * theme without being drawn anew. app/globals.css defines the properties.
 */
export const cssPalette: Palette = {
  theme: 'light',
  paper: 'var(--paper)',
  ink: 'var(--ink)',
  inkSecond: 'var(--ink-second)',
  inkThird: 'var(--ink-third)',
  land: 'var(--land)',
  water: 'var(--water)',
  waterLine: 'var(--water-line)',
  waterInk: 'var(--water-ink)',
  groundInk: 'var(--ground-ink)',
  border: 'var(--border)',
  focusBorder: 'var(--focus-border)',
  attack: 'var(--attack)',
  stock: 'var(--stock)',
  period: 'var(--period)',
  money: 'var(--money)',
  qualitative: 'var(--qualitative)',
  event: 'var(--event)',
  focusRing: 'var(--focus-ring)',
  classes: [
    'var(--class-1)',
    'var(--class-2)',
    'var(--class-3)',
    'var(--class-4)',
    'var(--class-5)',
  ],
};
