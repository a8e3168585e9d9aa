/**
 * `npm test [-- FILTER...]`: linters, both builds, then every test, browsers included.
 * Ends with `N passed, N failed`; the exit status is 0 only when nothing failed.
 * With filters, only the matching test files run.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser } from '../browsers/find.ts';
import { BROWSER_NAMES } from '../browsers/places.ts';
import { freshBuild } from '../build/fresh.ts';
import { LINTERS, passes } from '../lint/linters.ts';
import { ROOT } from '../root.ts';
import { messageOf } from '../usage.ts';
import { type Results, readResults } from './results.ts';

const filters = process.argv.slice(2);

function lint(): Results {
  const failed = LINTERS.filter((linter) => {
    console.log(`${linter.name} ...`);
    return !passes(linter);
  });
  return { passed: LINTERS.length - failed.length, failed: failed.length, skipped: [] };
}

/** What tests need is made before they start: installing a browser takes longer than any test may. */
async function prepare(): Promise<Results> {
  let failed = 0;
  for (const name of BROWSER_NAMES) {
    try {
      console.log(`${name}: ${await findBrowser(name)}`);
      await freshBuild(name);
    } catch (error) {
      console.log(messageOf(error));
      failed += 1;
    }
  }
  return { passed: 0, failed, skipped: [] };
}

function runTests(): Results {
  const folder = mkdtempSync(join(tmpdir(), 'parakh-test-'));
  const report = join(folder, 'report.json');
  try {
    const vitest = join(ROOT, 'node_modules', 'vitest', 'vitest.mjs');
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
    const run = spawnSync(process.execPath, [vitest, 'run', ...reporters, ...filters], {
      cwd: ROOT,
      stdio: 'inherit',
    });
    const results = readResults(report);
    // Vitest also fails for errors outside of any test; those must not be lost in the count.
    return run.status !== 0 && results.failed === 0 ? { ...results, failed: 1 } : results;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const parts = [...(filters.length > 0 ? [] : [lint()]), await prepare(), runTests()];
const passed = parts.reduce((sum, part) => sum + part.passed, 0);
const failed = parts.reduce((sum, part) => sum + part.failed, 0);
const skipped = parts.flatMap((part) => part.skipped);
if (skipped.length > 0) console.log(`\nSkipped:\n${skipped.map((name) => `  ${name}`).join('\n')}`);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
