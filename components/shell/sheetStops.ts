import type { Stop } from './ShellProvider';

/** Heights of the sheet in CSS pixels. */
export type StopHeights = Record<Stop, number>;

/** A flick faster than this (pixels per millisecond) goes on to the next stop in its direction. */
const flick = 0.4;

/**
 * Where a sheet comes to rest when it is let go.
 * @param height its height when let go, CSS pixels
 * @param speed upward, in pixels per millisecond
 */
export function stopAfterDrag(height: number, speed: number, heights: StopHeights): Stop {
  const { peek, half, full } = heights;
  if (speed > flick) return height < half ? 'half' : 'full';
  if (speed < -flick) return height > half ? 'half' : 'peek';
  if (height < (peek + half) / 2) return 'peek';
  return height < (half + full) / 2 ? 'half' : 'full';
}

/** The stop that the handle, pressed like a button, goes to: up, and from the top back to half. */
export function stopAfterPress(stop: Stop): Stop {
  return stop === 'half' ? 'full' : 'half';
}
