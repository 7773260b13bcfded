// How many tests passed and failed, read from what each runner wrote.

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

/**
 * A stage that runs no tests of its own (build, lint, types) counts as one test.
 * @param {number} status
 * @returns {Counts}
 */
export function countStage(status) {
  return { passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1, skipped: 0 };
}

/**
 * A file that could not be loaded holds no tests, yet is a failure.
 * @param {{ numPassedTests: number, numFailedTests: number, numPendingTests: number,
 *   numTodoTests: number, testResults: { status: string, assertionResults: unknown[] }[] }} report
 * @returns {Counts}
 */
export function countVitest(report) {
  const broken = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    skipped: report.numPendingTests + report.numTodoTests
  };
}

/**
 * A test that passed only when repeated is a failure: it says that something waits for a time.
 * @param {{ stats: { expected: number, unexpected: number, flaky: number, skipped: number },
 *   errors: unknown[] }} report
 * @returns {Counts}
 */
export function countPlaywright({ stats, errors }) {
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + errors.length,
    skipped: stats.skipped
  };
}

/**
 * A runner that failed must not look green, even where its report shows no failed test: an error
 * outside any test, or no test at all, counts as one.
 * @param {number} status
 * @param {Counts} counts
 * @returns {Counts}
 */
export function withStatus(status, counts) {
  const isHidden = counts.failed === 0 && (status !== 0 || counts.passed === 0);
  return isHidden ? { ...counts, failed: 1 } : counts;
}

/**
 * @param {readonly Counts[]} all
 * @returns {Counts}
 */
export function sum(all) {
  return all.reduce(
    (total, one) => ({
      passed: total.passed + one.passed,
      failed: total.failed + one.failed,
      skipped: total.skipped + one.skipped
    }),
    { passed: 0, failed: 0, skipped: 0 }
  );
}
