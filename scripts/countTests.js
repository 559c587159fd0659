import { readFileSync } from 'node:fs';

/** @typedef {{ passed: number, failed: number }} Counts */

/**
 * What the reports of all runners say together. A runner without a report counts as one failure, and so does a run that
 * failed elsewhere (types, lint, sizes) while all its tests passed.
 * @param {{ numPassedTests: number, numFailedTests: number, numFailedTestSuites: number } | undefined} unit vitest's
 * @param {readonly ({ stats: { expected: number, unexpected: number, flaky: number } } | undefined)[]} inBrowsers Playwright's,
 *   and that of the story in three browsers
 * @param {boolean} ranWell whether all commands ended well
 * @returns {Counts}
 */
export function countTests(unit, inBrowsers, ranWell) {
  let passed = unit?.numPassedTests ?? 0;
  let failed = unit ? Math.max(unit.numFailedTests, Math.min(unit.numFailedTestSuites, 1)) : 1;
  for (const report of inBrowsers) {
    passed += report?.stats.expected ?? 0;
    failed += report ? report.stats.unexpected + report.stats.flaky : 1;
  }
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
  const browsers = readReport(`${folder}/browsers.json`);
  const { passed, failed } = countTests(readReport(`${folder}/unit.json`), [readReport(`${folder}/e2e.json`), browsers], status === '0');
  for (const line of browsers?.untried ?? []) process.stdout.write(`${line}\n`);
  process.stdout.write(`${passed} passed, ${failed} failed\n`);
  process.exitCode = failed > 0 ? 1 : 0;
}
