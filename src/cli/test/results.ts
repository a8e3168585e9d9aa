import { readFileSync } from 'node:fs';

/** The parts of vitest's JSON report that are read here. */
interface VitestReport {
  readonly testResults: readonly {
    readonly name: string;
    readonly status: 'passed' | 'failed';
    readonly message: string;
    readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[];
  }[];
}

export interface Results {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: readonly string[];
}

/** Counts tests. A file that could not even be loaded counts as one failure. */
export function count(report: VitestReport): Results {
  const tests = report.testResults.flatMap((file) => file.assertionResults);
  const failed = tests.filter((test) => test.status === 'failed').length;
  const broken = report.testResults.filter(
    (file) =>
      file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  ).length;
  return {
    passed: tests.filter((test) => test.status === 'passed').length,
    failed: failed + broken,
    skipped: tests
      .filter((test) => test.status === 'skipped' || test.status === 'pending')
      .map((test) => test.fullName.trim()),
  };
}

/** Reads vitest's JSON report; a run that left none behind counts as one failure. */
export function readResults(file: string): Results {
  try {
    return count(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return { passed: 0, failed: 1, skipped: [] };
  }
}
