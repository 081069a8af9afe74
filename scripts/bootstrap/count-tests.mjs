// @ts-check

/**
 * The part of Vitest's JSON report that is read here: https://vitest.dev/guide/reporters#json-reporter
 *
 * @typedef {{ status: string, assertionResults: { status: string }[] }} FileResult
 * @typedef {{ testResults: FileResult[] }} VitestReport
 * @typedef {{ passed: number, failed: number, skipped: number }} TestCounts
 */

/**
 * Counts the tests of a run. A file that failed although none of its tests did (it could not be loaded, a hook
 * threw) counts as one failed test, and so does a run that failed for any other reason or has no report.
 *
 * @param {VitestReport | undefined} report undefined when Vitest wrote none
 * @param {number} exitCode of Vitest
 * @returns {TestCounts}
 */
export function countTests(report, exitCode) {
  const files = report?.testResults ?? [];
  const statuses = files.flatMap((file) => file.assertionResults.map((test) => test.status));
  const passed = statuses.filter((status) => status === 'passed').length;
  const failedTests = statuses.filter((status) => status === 'failed').length;
  const failedFiles = files.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  ).length;
  const failed = failedTests + failedFiles;
  return {
    passed,
    failed: failed === 0 && exitCode !== 0 ? 1 : failed,
    skipped: statuses.length - passed - failedTests,
  };
}

/**
 * The closing line of a test run.
 *
 * @param {TestCounts} counts
 * @returns {string} `12 passed, 0 failed`, with `, 1 skipped` when any was
 */
export function renderCounts({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
