import { expect, test } from 'vitest';
import { countPlaywright, countStage, countVitest, sum, withStatus } from './counts.mjs';

const vitest = {
  numPassedTests: 7,
  numFailedTests: 1,
  numPendingTests: 2,
  numTodoTests: 0,
  testResults: [{ status: 'failed', assertionResults: [{}] }]
};

test('a stage without tests counts as one', () => {
  expect(countStage(0)).toEqual({ passed: 1, failed: 0, skipped: 0 });
  expect(countStage(2)).toEqual({ passed: 0, failed: 1, skipped: 0 });
});

test("Vitest's tests are counted as it reports them", () => {
  expect(countVitest(vitest)).toEqual({ passed: 7, failed: 1, skipped: 2 });
});

test('a test file that could not be loaded is a failure', () => {
  const testResults = [...vitest.testResults, { status: 'failed', assertionResults: [] }];
  expect(countVitest({ ...vitest, testResults }).failed).toBe(2);
});

test('a flaky browser test and an error outside the tests are failures', () => {
  const stats = { expected: 5, unexpected: 1, flaky: 1, skipped: 3 };
  expect(countPlaywright({ stats, errors: [{}] })).toEqual({ passed: 5, failed: 3, skipped: 3 });
});

test('a runner that failed never looks green', () => {
  const green = { passed: 4, failed: 0, skipped: 0 };
  expect(withStatus(1, green)).toEqual({ passed: 4, failed: 1, skipped: 0 });
  expect(withStatus(0, green)).toEqual(green);
});

test('a runner that found no tests is a failure', () => {
  expect(withStatus(0, { passed: 0, failed: 0, skipped: 0 }).failed).toBe(1);
});

test('a failure is not counted twice', () => {
  expect(withStatus(1, { passed: 4, failed: 2, skipped: 0 }).failed).toBe(2);
});

test('the sum goes over all runners', () => {
  const one = { passed: 1, failed: 2, skipped: 3 };
  expect(sum([one, one])).toEqual({ passed: 2, failed: 4, skipped: 6 });
  expect(sum([])).toEqual({ passed: 0, failed: 0, skipped: 0 });
});
