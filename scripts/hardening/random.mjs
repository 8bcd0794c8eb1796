/**
 * Numbers that look random and are the same for the same seed (mulberry32).
 *
 * @param {number} seed A whole number.
 */
export function random(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  /** A whole number from 0 to below `count`. */
  const whole = (count) => Math.floor(next() * count);
  return {
    whole,
    /** @template T @param {readonly T[]} values @returns {T} */
    one: (values) => values[whole(values.length)],
    /** True once in so many times. */
    rarely: (times) => whole(times) === 0,
  };
}
