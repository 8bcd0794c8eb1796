/** Random choices that are the same in every run, for tests. */
export interface Random {
  /** A whole number from 0, smaller than `limit`. */
  whole(limit: number): number;
  /** One of several values. */
  one<T>(values: readonly [T, ...T[]]): T;
}

/** @param seed any whole number; the same one gives the same choices */
export function random(seed: number): Random {
  let state = seed >>> 0;
  // The generator of Numerical Recipes; its high bits are used.
  const whole = (limit: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
  return { whole, one: (values) => values[whole(values.length)] ?? values[0] };
}
