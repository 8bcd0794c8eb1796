import { expect, it } from 'vitest';
import { formatTally, sum, tallyCheck, tallyJourneys, tallyUnits } from './tally.mjs';

it('counts unit tests, and those marked as to do as skipped', () => {
  const report = {
    numPassedTests: 7,
    numFailedTests: 2,
    numPendingTests: 1,
    numTodoTests: 1,
    testResults: [{ status: 'failed', assertionResults: [{ status: 'failed' }] }],
  };
  expect(tallyUnits(report, 1)).toEqual({ passed: 7, failed: 2, skipped: 2 });
});

it('counts a file of unit tests that could not be read as one failure', () => {
  const report = {
    numPassedTests: 7,
    numFailedTests: 1,
    testResults: [
      { status: 'failed', assertionResults: [] },
      { status: 'failed', assertionResults: [{ status: 'failed' }] },
      { status: 'passed', assertionResults: [{ status: 'passed' }] },
    ],
  };
  expect(tallyUnits(report, 1)).toEqual({ passed: 7, failed: 2, skipped: 0 });
});

it('counts journeys, and one that passed at the second try as passed', () => {
  const report = { stats: { expected: 5, flaky: 1, unexpected: 2, skipped: 3 } };
  expect(tallyJourneys(report, 1)).toEqual({ passed: 6, failed: 2, skipped: 3 });
});

it.each([
  ['unit tests', tallyUnits, { numPassedTests: 3 }],
  ['journeys', tallyJourneys, { stats: { expected: 3 } }],
])(
  'counts a failure when the tool for %s ends with an error although all passed',
  (_, tally, report) => {
    expect(tally(report, 1)).toEqual({ passed: 3, failed: 1, skipped: 0 });
  },
);

it('counts a failure when a tool wrote no report', () => {
  expect(tallyUnits(undefined, 1)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  expect(tallyJourneys(undefined, 1)).toEqual({ passed: 0, failed: 1, skipped: 0 });
});

it('closes with the sum, and names the skipped ones only when there are some', () => {
  const total = sum([tallyCheck(0), tallyCheck(2), { passed: 10, failed: 0, skipped: 0 }]);
  expect(formatTally(total)).toBe('11 passed, 1 failed');
  expect(formatTally({ ...total, skipped: 2 })).toBe('11 passed, 1 failed, 2 skipped');
});
