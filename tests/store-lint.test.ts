/** What the Firefox store's own linter says of the build that would be handed in. */
import { spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { freshBuild } from '../src/cli/build/fresh.ts';
import { ROOT } from '../src/cli/root.ts';

const TIME = 120_000;

interface Finding {
  readonly code: string;
  readonly message: string;
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
}
interface Lint {
  readonly errors: readonly Finding[];
  readonly warnings: readonly Finding[];
}

/** Libraries whose own code assigns to innerHTML, known by what stands beside the assignment. */
const KNOWN = {
  // Preact's handling of dangerouslySetInnerHTML, which tests/architecture.test.ts forbids us.
  preact: /\(\w+\.innerHTML=\w+\.__html\)/,
  // DOMPurify parses into a document of its own, in which nothing runs.
  dompurify: /\.documentElement\.innerHTML=/,
} as const;

/** Characters around a finding that are enough to tell whose code it is. */
const BESIDE = 40;

let folder: string;
let lint: Lint;

beforeAll(async () => {
  folder = await freshBuild('firefox');
  const webExt = join(ROOT, 'node_modules', 'web-ext', 'bin', 'web-ext.js');
  const args = [
    webExt,
    'lint',
    '--source-dir',
    folder,
    '--output',
    'json',
    '--no-config-discovery',
  ];
  const run = spawnSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8' });
  lint = JSON.parse(run.stdout);
}, TIME);

function causeOf({ code, message, file = '', line = 0, column = 0 }: Finding): string {
  const text = readFileSync(join(folder, file), 'utf8').split('\n')[line - 1] ?? '';
  const beside = text.slice(Math.max(0, column - BESIDE), column + BESIDE);
  const known = Object.entries(KNOWN).find(([, looks]) => looks.test(beside));
  if (code === 'UNSAFE_VAR_ASSIGNMENT' && known) return known[0];
  return `${file}:${line}:${column} ${code} ${message}`;
}

test('the linter finds no error', () => {
  expect(lint.errors).toEqual([]);
});

test('its only warnings are one for each copy of Preact and one for the copy of DOMPurify', () => {
  const scripts = globSync('**/*.js', { cwd: folder });
  const holding = (looks: RegExp) =>
    scripts.filter((file) => looks.test(readFileSync(join(folder, file), 'utf8'))).length;
  const causes = lint.warnings.map(causeOf).sort();
  expect(causes).toEqual([
    ...Array.from({ length: holding(KNOWN.dompurify) }, () => 'dompurify'),
    ...Array.from({ length: holding(KNOWN.preact) }, () => 'preact'),
  ]);
  // The content script, the page checker and the popup draw; only the page checker reads markup.
  expect([holding(KNOWN.preact), holding(KNOWN.dompurify)]).toEqual([3, 1]);
});
