import { describe, expect, it } from 'vitest';
import { countTests, redTests } from '../../../scripts/countTests.js';

const unit = { numPassedTests: 800, numFailedTests: 0, numFailedTestSuites: 0 };
const browser = { stats: { expected: 90, unexpected: 0, flaky: 0 } };
const three = { stats: { expected: 24, unexpected: 0, flaky: 0 } };

describe('the count of all tests', () => {
  it('adds up all runners', () => {
    expect(countTests(unit, [browser, three], true)).toEqual({ passed: 914, failed: 0 });
    expect(countTests({ ...unit, numFailedTests: 2, numFailedTestSuites: 1 }, [browser, three], false)).toEqual({ passed: 914, failed: 2 });
  });

  it('takes a test that passed only the second time as failed', () => {
    expect(countTests(unit, [{ stats: { expected: 89, unexpected: 1, flaky: 1 } }, three], true).failed).toBe(2);
  });

  it('takes a browser that fails as a failure, and one that is not here as nothing', () => {
    const oneFails = { stats: { expected: 13, unexpected: 3, flaky: 0 }, untried: ['WebKitGTK: not here, not tried: only root may install it'] };
    expect(countTests(unit, [browser, oneFails], true)).toEqual({ passed: 903, failed: 3 });
  });

  it('takes a missing report, a file that could not run and a run that failed elsewhere as a failure', () => {
    expect(countTests(undefined, [undefined, undefined], false)).toEqual({ passed: 0, failed: 3 });
    expect(countTests(unit, [browser, undefined], false)).toEqual({ passed: 890, failed: 1 });
    expect(countTests({ ...unit, numFailedTestSuites: 1 }, [browser, three], false).failed).toBe(1);
    expect(countTests(unit, [browser, three], false).failed).toBe(1);
  });
});

describe('redTests', () => {
  const passed = { status: 'passed', fullName: 'a sum is right', failureMessages: [] };
  const green = { title: 'opens', ok: true, tests: [{ projectName: 'phone', results: [{ errors: [] }] }] };

  it('says nothing of a green run, nor of one without reports', () => {
    const unit = { testResults: [{ name: 'sum.test.ts', message: '', assertionResults: [passed] }] };
    expect(redTests(unit, { suites: [{ title: 'lock.spec.ts', specs: [green] }] })).toEqual([]);
    expect(redTests(undefined, undefined)).toEqual([]);
  });

  it('names each red test, and what made it red, without colours and not at any length', () => {
    const failed = { status: 'failed', fullName: 'a sum is wrong', failureMessages: ['expected 2 to be 3'] };
    const unit = {
      testResults: [
        { name: 'sum.test.ts', message: '', assertionResults: [passed, failed] },
        { name: 'broken.test.ts', message: 'No such module', assertionResults: [] },
      ],
    };
    const red = { title: 'locks', ok: false, tests: [{ projectName: 'phone', results: [{ errors: [{ message: `\u001b[31mnot visible\u001b[39m ${'x'.repeat(9_000)}` }] }] }] };
    const [sum, broken, locks = '', ...more] = redTests(unit, { suites: [{ title: 'lock.spec.ts', specs: [green], suites: [{ title: 'a lock', specs: [red] }] }] });
    expect([sum, broken]).toEqual(['red: a sum is wrong\nexpected 2 to be 3', 'red: broken.test.ts\nNo such module']);
    expect(locks).toMatch(/^red: lock\.spec\.ts › a lock › \[phone\] locks\nnot visible x/);
    expect(locks.length).toBeLessThan(2_000);
    expect(more).toEqual([]);
  });
});
