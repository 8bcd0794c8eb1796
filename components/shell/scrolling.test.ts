import { describe, expect, it } from 'vitest';
import { scrollDistance } from './scrolling';

const view = { top: 100, bottom: 500 };

describe('scrollDistance', () => {
  it('leaves a passage that can be seen where it is', () => {
    expect(scrollDistance(view, { top: 200, bottom: 300 })).toBe(0);
  });

  it('leaves a passage longer than the column that is being read where it is', () => {
    expect(scrollDistance(view, { top: 0, bottom: 900 })).toBe(0);
  });

  it('scrolls down to a passage below, with room above it', () => {
    expect(scrollDistance(view, { top: 800, bottom: 900 })).toBe(684);
  });

  it('scrolls up to a passage above', () => {
    expect(scrollDistance(view, { top: -300, bottom: -200 })).toBe(-416);
  });

  it('scrolls when only a sliver of the passage can be seen', () => {
    expect(scrollDistance(view, { top: 490, bottom: 700 })).toBe(374);
  });
});
