import { readFileSync } from 'node:fs';
import { basename } from 'node:path';

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
  /** One line for each file with skipped tests: how many, and the first one's name, which says why. */
  readonly skipped: readonly string[];
}

type File = VitestReport['testResults'][number];

function skippedIn({ name, assertionResults }: File): string[] {
  const skipped = assertionResults.filter(({ status }) => /^(skipped|pending)$/.test(status));
  const first = skipped[0]?.fullName.trim();
  return first ? [`${basename(name)}: ${skipped.length}, such as: ${first}`] : [];
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
    skipped: report.testResults.flatMap(skippedIn),
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
