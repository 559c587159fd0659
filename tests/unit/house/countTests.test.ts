import { describe, expect, it } from 'vitest';
import { countTests } from '../../../scripts/countTests.js';

const unit = { numPassedTests: 800, numFailedTests: 0, numFailedTestSuites: 0 };
const browser = { stats: { expected: 90, unexpected: 0, flaky: 0 } };

describe('the count of all tests', () => {
  it('adds up both runners', () => {
    expect(countTests(unit, browser, true)).toEqual({ passed: 890, failed: 0 });
    expect(countTests({ ...unit, numFailedTests: 2, numFailedTestSuites: 1 }, browser, false)).toEqual({ passed: 890, failed: 2 });
  });

  it('takes a test that passed only the second time as failed', () => {
    expect(countTests(unit, { stats: { expected: 89, unexpected: 1, flaky: 1 } }, true).failed).toBe(2);
  });

  it('takes a missing report, a file that could not run and a run that failed elsewhere as a failure', () => {
    expect(countTests(undefined, undefined, false)).toEqual({ passed: 0, failed: 2 });
    expect(countTests({ ...unit, numFailedTestSuites: 1 }, browser, false).failed).toBe(1);
    expect(countTests(unit, browser, false).failed).toBe(1);
  });
});
