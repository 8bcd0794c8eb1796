/**
 * @typedef {{ passed: number, failed: number, skipped: number }} Tally
 */

/**
 * Reads the counts of Vitest's JSON report. A file that fails before its first test counts as one
 * failure.
 *
 * @param {object | undefined} report The parsed report; undefined when none was written.
 * @param {number} code Vitest's exit code.
 * @returns {Tally}
 */
export function tallyUnits(report, code) {
  const broken = (report?.testResults ?? []).filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  return atLeastOneFailure(code, {
    passed: report?.numPassedTests ?? 0,
    failed: (report?.numFailedTests ?? 0) + broken.length,
    skipped: (report?.numPendingTests ?? 0) + (report?.numTodoTests ?? 0),
  });
}

/**
 * Reads the counts of Playwright's JSON report. A journey that passed at its second try counts as
 * passed; Playwright names it in its own output.
 *
 * @param {object | undefined} report The parsed report; undefined when none was written.
 * @param {number} code Playwright's exit code.
 * @returns {Tally}
 */
export function tallyJourneys(report, code) {
  const { expected = 0, flaky = 0, unexpected = 0, skipped = 0 } = report?.stats ?? {};
  return atLeastOneFailure(code, { passed: expected + flaky, failed: unexpected, skipped });
}

/**
 * @param {number} code Exit code of a check that counts as one.
 * @returns {Tally}
 */
export function tallyCheck(code) {
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 };
}

/**
 * @param {Tally[]} tallies
 * @returns {Tally} Their sum.
 */
export function sum(tallies) {
  return tallies.reduce(
    (total, tally) => ({
      passed: total.passed + tally.passed,
      failed: total.failed + tally.failed,
      skipped: total.skipped + tally.skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  );
}

/**
 * @param {Tally} tally
 * @returns {string} `12 passed, 0 failed`, and the skipped ones when there are any.
 */
export function formatTally({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

/** A tool that ends with an error must not look green because its report counts no failure. */
function atLeastOneFailure(code, tally) {
  return code === 0 ? tally : { ...tally, failed: Math.max(1, tally.failed) };
}
