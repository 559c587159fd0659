import { readFileSync } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';

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

/** How much is said of what made a test red, in characters: where it stood and what was seen is at its beginning. */
const mostOfFault = 1_500;

/**
 * @typedef {{ title: string, errors: readonly { message?: string }[] }} Red
 * @typedef {{ title: string, ok: boolean, tests: readonly { projectName: string, results: readonly { errors: Red['errors'] }[] }[] }} Spec
 * @typedef {{ title: string, specs?: readonly Spec[], suites?: readonly Suite[] }} Suite
 */

/** @param {Suite} suite @returns {readonly Red[]} */
function redIn({ title, specs = [], suites = [] }) {
  const own = specs
    .filter(({ ok }) => !ok)
    .flatMap((spec) => spec.tests.map(({ projectName, results }) => ({
      title: `[${projectName}] ${spec.title}`,
      errors: results.flatMap(({ errors }) => errors),
    })));
  return [...own, ...suites.flatMap(redIn)].map((red) => ({ ...red, title: `${title} › ${red.title}` }));
}

/**
 * Each test that was red, with what made it so: said once more at the end of a run, of which often only the end is kept.
 * @param {{ testResults: readonly { name: string, message?: string, assertionResults: readonly { status: string, fullName: string, failureMessages: readonly string[] }[] }[] } | undefined} unit vitest's report
 * @param {{ suites: readonly Suite[] } | undefined} e2e Playwright's report
 * @returns {readonly string[]}
 */
export function redTests(unit, e2e) {
  const inFiles = (unit?.testResults ?? []).flatMap(({ name, message = '', assertionResults }) => {
    const red = assertionResults.filter(({ status }) => status === 'failed');
    // One that couldn't even be read has no tests.
    if (red.length === 0 && message !== '') return [{ title: name, errors: [{ message }] }];
    return red.map(({ fullName, failureMessages }) => ({ title: fullName, errors: failureMessages.map((one) => ({ message: one })) }));
  });
  return [...inFiles, ...(e2e?.suites ?? []).flatMap(redIn)].map(({ title, errors }) => {
    const faults = errors.map(({ message = '' }) => stripVTControlCharacters(message).slice(0, mostOfFault));
    return [`red: ${title}`, ...faults].join('\n');
  });
}

/** @param {string} path */
function readReport(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}

// Run as a program: the folder of the reports, then the status of the run. What was red stands above the last line, the count.
if (process.argv[1]?.endsWith('countTests.js')) {
  const [folder = 'test-results', status = '0'] = process.argv.slice(2);
  const [unit, e2e, browsers] = ['unit', 'e2e', 'browsers'].map((name) => readReport(`${folder}/${name}.json`));
  const { passed, failed } = countTests(unit, [e2e, browsers], status === '0');
  for (const line of [...(browsers?.untried ?? []), ...redTests(unit, e2e)]) process.stdout.write(`${line}\n`);
  process.stdout.write(`${passed} passed, ${failed} failed\n`);
  process.exitCode = failed > 0 ? 1 : 0;
}
