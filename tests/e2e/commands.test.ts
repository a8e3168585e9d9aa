/** The two public command-line contracts, run as somebody's script would run them. */
import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSER_NAMES } from '../../src/cli/browsers/places.ts';
import { DEMO_POSTS } from '../../src/cli/demo/posts.ts';
import { SCENES } from '../../src/cli/demo/scenes.ts';
import { ROOT } from '../../src/cli/root.ts';
import { CATALOGUES } from '../../src/i18n/catalogue.ts';

const [feed] = SCENES;
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'parakh-commands-'));
  writeFileSync(join(folder, 'feed.html'), feed.served.html);
});
afterAll(() => rmSync(folder, { recursive: true }));

function npm(command: string, args: string[], input?: string): SpawnSyncReturns<string> {
  // From elsewhere on purpose: relative files are the caller's, not the project's.
  return spawnSync('npm', ['--prefix', ROOT, 'run', '--silent', command, '--', ...args], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 1e9,
    shell: process.platform === 'win32',
    ...(input !== undefined && { input }),
  });
}

describe('page', () => {
  test.each(BROWSER_NAMES)('prints one JSON report and takes a picture, in %s', (browser) => {
    const picture = join(folder, `${browser}.png`);
    const run = npm('page', [
      ...['feed.html', '--url', feed.url, '--browser', browser, '--lang', 'ur'],
      ...['--width', '320', '--screenshot', picture, '--settle', '300'],
    ]);
    expect(run.stderr).not.toContain('Error');
    expect(run.status).toBe(0);
    const report = JSON.parse(run.stdout);
    expect(Object.keys(report)).toEqual([
      ...['url', 'browser', 'site', 'health', 'posts', 'warnings', 'errors'],
    ]);
    expect(report).toMatchObject({ url: feed.url, browser, site: 'facebook', health: 'reading' });
    expect(report.errors).toEqual([]);
    expect(report.posts).toHaveLength(feed.posts.length);
    for (const post of report.posts) expect(Object.keys(post)).toEqual(['text', 'level', 'scheme']);
    expect(report.warnings.length).toBeGreaterThan(0);
    for (const { post, level, text, box, ...rest } of report.warnings) {
      expect(report.posts[post].level).toBe(level);
      expect(text).toContain(CATALOGUES.ur['warning.why']);
      expect(Object.keys(box)).toEqual(['x', 'y', 'width', 'height']);
      expect(box.width).toBeLessThanOrEqual(320);
      expect(rest).toEqual({});
    }
    expect(statSync(picture).size).toBeGreaterThan(1000);
  });

  test('an address that no content script runs at is unsupported, and that is a report', () => {
    const run = npm('page', ['feed.html', '--url', 'https://planted.example/']);
    expect(run.status).toBe(0);
    expect(JSON.parse(run.stdout)).toMatchObject({ health: 'unsupported', posts: [] });
  });

  test.each([
    ['no file', ['--url', 'https://www.facebook.com/']],
    ['no address', ['feed.html']],
    ['a file that is not there', ['nowhere.html', '--url', 'https://www.facebook.com/']],
    ['an unknown browser', ['feed.html', '--url', feed.url, '--browser', 'lynx']],
  ])('with %s it prints nothing and exits with 1', (_, args) => {
    const run = npm('page', args);
    expect(run.stdout).toBe('');
    expect(run.stderr).not.toBe('');
    expect(run.status).toBe(1);
  });
});

describe('check', () => {
  const lure = DEMO_POSTS.find(({ kind }) => kind === 'lure')!.text;

  test('--jsonl answers every line in its place, quotes exactly, and exits with 2 for a bad one', () => {
    const rows = [...DEMO_POSTS.map(({ id, text }) => JSON.stringify({ id, text, label: 1 })), '{'];
    const run = npm('check', ['--jsonl'], `${rows.join('\n')}\n`);
    expect(run.stderr).toBe('');
    expect(run.status).toBe(2);
    const out = run.stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(out.at(-1)).toEqual({ id: null, error: expect.any(String) });
    expect(out.slice(0, -1).map(({ id }) => id)).toEqual(DEMO_POSTS.map(({ id }) => id));
    for (const [index, { evidence, level }] of out.slice(0, -1).entries()) {
      const { text } = DEMO_POSTS[index]!;
      if (level !== 'quiet') expect(evidence.length).toBeGreaterThanOrEqual(2);
      for (const { start, end, quote } of evidence) expect(text.slice(start, end)).toBe(quote);
    }
  });

  test('many lines need no more memory than few', () => {
    const row = `${JSON.stringify({ text: lure })}\n`;
    const peak = (rows: number) => {
      const file = join(folder, `${rows}.jsonl`);
      writeFileSync(file, row.repeat(rows));
      const usage = join(folder, 'peak.txt');
      const program = `process.on('exit', () => require('node:fs').writeFileSync(${JSON.stringify(usage)}, String(process.resourceUsage().maxRSS)))`;
      const preload = join(folder, 'peak.cjs');
      writeFileSync(preload, program);
      const main = join(ROOT, 'src/cli/check/main.ts');
      const run = spawnSync(process.execPath, ['-r', preload, main, '--jsonl', file], {
        encoding: 'utf8',
        maxBuffer: 1e9,
      });
      expect(run.stdout.split('\n')).toHaveLength(rows + 1);
      return Number(readFileSync(usage, 'utf8')) / 1024;
    };
    const [few, many] = [peak(500), peak(8000)];
    expect(many - few).toBeLessThan(100);
  });

  test.each(['en', 'ur'] as const)('for a person it speaks %s and quotes what it saw', (lang) => {
    const run = npm('check', ['-', '--lang', lang], lure);
    expect(run.status).toBe(0);
    expect(run.stdout).toContain(CATALOGUES[lang]['warning.warn.headline']);
    expect(run.stdout).toContain('Phnom Penh');
  });

  test('a file that is not there is named, and the others are still judged', () => {
    writeFileSync(join(folder, 'greeting.txt'), DEMO_POSTS[0]!.text);
    const run = npm('check', ['nowhere.txt', 'greeting.txt']);
    expect(run.status).toBe(1);
    expect(run.stderr).toContain('nowhere.txt');
    expect(run.stdout).toContain(CATALOGUES.en['paste.quiet']);
  });
});
