/** Keeps the house rules. Each failure names the place and says what to do. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { SIGNALS } from '../src/core/signals/index.ts';
import { SITE_IDS } from '../src/sites/hosts.ts';
import { bannedUses, fetches } from './architecture/bans.ts';
import { countLines, ROOT, SOURCES, TESTS } from './architecture/code.ts';
import { forbiddenImports } from './architecture/imports.ts';

const MAX_LINES = 200;
const MEDIAN_LINES = 60;

/** Names that say nothing about what lives there. */
const VAGUE = /^(utils?|helpers?|common|manager|service)s?$/i;

const TOP_LEVEL = [
  ...['.ci', '.gitattributes', '.gitignore', 'CONTRIBUTING.md', 'LICENSE', 'PRIVACY.md'],
  ...['README.md', 'SECURITY.md', 'assets', 'biome.json', 'entrypoints', 'knip.json', 'locales'],
  ...['package-lock.json', 'package.json', 'src', 'tests', 'tsconfig.json', 'vitest.config.ts'],
  'wxt.config.ts',
];

test('every code file can be parsed', () => {
  const broken = [...SOURCES, ...TESTS].filter((file) => file.ast.errors.length > 0);
  expect(broken.map((file) => file.path)).toEqual([]);
});

test('areas import only what they may', () => {
  expect(SOURCES.flatMap(forbiddenImports)).toEqual([]);
});

test('no code reaches the network, makes markup or code from text, or talks on the console', () => {
  expect(SOURCES.flatMap(bannedUses)).toEqual([]);
});

test('platform fetches at most once: the font that the extension ships', () => {
  expect(SOURCES.flatMap(fetches).length, 'read it once, and hand the bytes on').toBeLessThan(2);
});

test('every site has fixtures', () => {
  const bare = SITE_IDS.filter((id) => !existsSync(join(ROOT, 'tests', 'fixtures', id)));
  expect(bare, 'npm run new -- site ID makes the first one').toEqual([]);
});

test('every signal has a file of its name', () => {
  // Its table of cases and its words are kept by tests/unit/signals/signals.test.ts.
  const missing = SIGNALS.map(({ id }) => `src/core/signals/${id}.ts`).filter(
    (path) => !existsSync(join(ROOT, path)),
  );
  expect(missing, 'name the file after the id; npm run new -- signal ID does').toEqual([]);
});

describe('files', () => {
  test(`none is longer than ${MAX_LINES} lines`, () => {
    const long = [...SOURCES, ...TESTS].filter((file) => countLines(file) > MAX_LINES);
    const said = long.map((file) => `${file.path} has ${countLines(file)} lines: split it`);
    expect(said).toEqual([]);
  });

  test(`half of src is shorter than ${MEDIAN_LINES} lines`, () => {
    const counts = SOURCES.map(countLines).sort((a, b) => a - b);
    const median = counts[Math.floor(counts.length / 2)];
    expect(median, 'split the longer files by what they are for').toBeLessThan(MEDIAN_LINES);
  });

  test('are named after what is in them', () => {
    const vague = SOURCES.flatMap(({ path }) =>
      path.split('/').some((part) => VAGUE.test(basename(part).replace(/\..*$/, '')))
        ? [`${path}: name it after the one thing in it`]
        : [],
    );
    expect(vague).toEqual([]);
  });

  test('stand at the top level only where the layout has a place for them', () => {
    const tracked = execFileSync('git', ['ls-files'], { cwd: ROOT, encoding: 'utf8' });
    const top = new Set(
      tracked
        .split('\n')
        .filter(Boolean)
        .map((path) => path.split('/')[0]!),
    );
    const strange = [...top].filter((name) => !TOP_LEVEL.includes(name));
    expect(strange, 'move it into one of the folders; see CONTRIBUTING.md').toEqual([]);
  });
});
