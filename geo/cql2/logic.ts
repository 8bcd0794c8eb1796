/** True, false, or unknown. */
export type Truth = boolean | null;

/** The truth table of OGC 21-065r2, section 6.2: false decides, then unknown. */
export function allOf(truths: Iterable<Truth>): Truth {
  let result: Truth = true;
  for (const truth of truths) {
    if (truth === false) return false;
    if (truth === null) result = null;
  }
  return result;
}

/** True decides, then unknown. */
export function anyOf(truths: Iterable<Truth>): Truth {
  let result: Truth = false;
  for (const truth of truths) {
    if (truth === true) return true;
    if (truth === null) result = null;
  }
  return result;
}

export function not(truth: Truth): Truth {
  return truth === null ? null : !truth;
}
