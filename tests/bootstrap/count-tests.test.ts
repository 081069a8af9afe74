import { expect, it } from 'vitest';
import { countTests, renderCounts } from '../../scripts/bootstrap/count-tests.mjs';

const file = (status: string, ...tests: string[]) => ({
  status,
  assertionResults: tests.map((test) => ({ status: test })),
});

it('counts what passed, failed and was skipped, over all files', () => {
  const report = {
    testResults: [file('passed', 'passed', 'pending'), file('failed', 'failed', 'passed', 'todo')],
  };
  expect(countTests(report, 1)).toEqual({ passed: 2, failed: 1, skipped: 2 });
});

it('a file that cannot be loaded is a failure', () => {
  expect(countTests({ testResults: [file('passed', 'passed'), file('failed')] }, 1).failed).toBe(1);
});

it('a hook that throws after its tests is a failure', () => {
  expect(countTests({ testResults: [file('failed', 'passed')] }, 1)).toMatchObject({ passed: 1, failed: 1 });
});

it('a run that ends badly never has 0 failed', () => {
  expect(countTests(undefined, 1)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  expect(countTests({ testResults: [file('passed', 'passed')] }, 1).failed).toBe(1);
});

it('the closing line names skipped tests only when there are any', () => {
  expect(renderCounts({ passed: 12, failed: 0, skipped: 0 })).toBe('12 passed, 0 failed');
  expect(renderCounts({ passed: 12, failed: 3, skipped: 1 })).toBe('12 passed, 3 failed, 1 skipped');
});
