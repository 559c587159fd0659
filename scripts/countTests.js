import { readFileSync } from 'node:fs';

/** @typedef {{ passed: number, failed: number }} Counts */

/**
 * What the reports of both runners say together. A runner without a report counts as one failure, and so does a run that
 * failed elsewhere (types, lint, sizes) while all its tests passed.
 * @param {{ numPassedTests: number, numFailedTests: number, numFailedTestSuites: number } | undefined} unit vitest's
 * @param {{ stats: { expected: number, unexpected: number, flaky: number } } | undefined} browser Playwright's
 * @param {boolean} ranWell whether the whole command ended well
 * @returns {Counts}
 */
export function countTests(unit, browser, ranWell) {
  const passed = (unit?.numPassedTests ?? 0) + (browser?.stats.expected ?? 0);
  const failed =
    (unit ? Math.max(unit.numFailedTests, Math.min(unit.numFailedTestSuites, 1)) : 1) +
    (browser ? browser.stats.unexpected + browser.stats.flaky : 1);
  return { passed, failed: ranWell ? failed : Math.max(failed, 1) };
}

/** @param {string} path */
function readReport(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}

// Run as a program: the folder of the reports, then the status of the run. The last line is the count.
if (process.argv[1]?.endsWith('countTests.js')) {
  const [folder = 'test-results', status = '0'] = process.argv.slice(2);
  const { passed, failed } = countTests(readReport(`${folder}/unit.json`), readReport(`${folder}/e2e.json`), status === '0');
  process.stdout.write(`${passed} passed, ${failed} failed\n`);
  process.exitCode = failed > 0 ? 1 : 0;
}
