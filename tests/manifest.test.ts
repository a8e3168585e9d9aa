/** Pins what the shipped builds ask for and carry. A change here is a change of a promise. */
import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { BROWSER_NAMES } from '../src/cli/browsers/places.ts';
import { freshBuild, outputFolder } from '../src/cli/build/fresh.ts';

const BUILD_TIME = 120_000;

/** Written out on purpose: a new host is a new question to every user, and must be seen in review. */
const HOSTS = [
  'https://web.facebook.com/*',
  'https://web.whatsapp.com/*',
  'https://www.facebook.com/*',
];

const KILOBYTE = 1000;
const MAX_CONTENT_SCRIPT = 400 * KILOBYTE;
const MAX_PACKAGE = 1500 * KILOBYTE;

/** Code points that Unicode keeps for nobody; Chrome refuses content scripts that contain one. */
const NON_CHARACTERS = /\p{Noncharacter_Code_Point}/u;

const CSP =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; " +
  "connect-src 'self'";

beforeAll(async () => {
  for (const name of BROWSER_NAMES) await freshBuild(name);
}, BUILD_TIME);

const read = (name: (typeof BROWSER_NAMES)[number], file: string) =>
  readFileSync(join(outputFolder(name), file), 'utf8');

describe.each(BROWSER_NAMES)('the build for %s', (name) => {
  const manifest = () => JSON.parse(read(name, 'manifest.json'));
  const files = () =>
    globSync('**/*', { cwd: outputFolder(name), withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name));

  test('asks for four permissions and nothing more', () => {
    const { permissions, optional_permissions, optional_host_permissions } = manifest();
    expect(permissions).toEqual(['storage', 'activeTab', 'scripting', 'contextMenus']);
    expect(optional_permissions).toBeUndefined();
    expect(optional_host_permissions).toBeUndefined();
  });

  test('runs on the named hosts only, and may reach no others', () => {
    const { host_permissions, content_scripts } = manifest();
    expect([...host_permissions].sort()).toEqual(HOSTS);
    expect(content_scripts).toHaveLength(1);
    expect([...content_scripts[0].matches].sort()).toEqual(HOSTS);
    expect(content_scripts[0].world ?? 'ISOLATED').toBe('ISOLATED');
  });

  test('shows web pages no file of ours, so that they cannot probe for us', () => {
    expect(manifest().web_accessible_resources ?? []).toEqual([]);
    expect(manifest().externally_connectable).toBeUndefined();
  });

  test('runs its own code only', () => {
    expect(manifest().content_security_policy).toEqual({ extension_pages: CSP });
  });

  test('is manifest version 3, in both languages', () => {
    expect(manifest()).toMatchObject({ manifest_version: 3, default_locale: 'en' });
    const keys = (lang: string) => {
      const messages = JSON.parse(read(name, `_locales/${lang}/messages.json`));
      return Object.keys(messages).sort();
    };
    expect(keys('ur')).toEqual(keys('en'));
    expect(keys('en')).toEqual(expect.arrayContaining(['description', 'name']));
  });

  test('keeps the content script small enough for a cheap phone', () => {
    const [script] = manifest().content_scripts[0].js;
    const size = statSync(join(outputFolder(name), script)).size;
    expect(size).toBeLessThanOrEqual(MAX_CONTENT_SCRIPT);
    const sizes = files().map((file) => statSync(file).size);
    expect(sizes.reduce((sum, each) => sum + each, 0)).toBeLessThanOrEqual(MAX_PACKAGE);
  });

  test('contains no code point that Chrome refuses in a content script', () => {
    const scripts = files().filter((file) => file.endsWith('.js'));
    expect(scripts.length).toBeGreaterThan(0);
    const bad = scripts.filter((file) => NON_CHARACTERS.test(readFileSync(file, 'utf8')));
    expect(bad, 'write \\p{Script=Arabic} instead of a range that ends in one').toEqual([]);
  });

  test('names no file that is missing', () => {
    const { action, icons = {}, background, content_scripts } = manifest();
    const scripts = background.scripts ?? [background.service_worker];
    const icon = Object.values(action.default_icon ?? {});
    const named = [action.default_popup, ...Object.values(icons), ...icon, ...scripts];
    const present = files();
    for (const file of [...named, ...content_scripts[0].js] as string[]) {
      expect(present).toContain(join(outputFolder(name), file.replace(/^\//, '')));
    }
  });
});

test('Chrome and Edge: a version with everything we use', () => {
  expect(JSON.parse(read('chromium', 'manifest.json')).minimum_chrome_version).toBe('120');
});

test('Firefox: our own id, no data collected, versions that know both', () => {
  expect(JSON.parse(read('firefox', 'manifest.json')).browser_specific_settings).toEqual({
    gecko: {
      id: '{7a1d0c52-3c8e-4d0b-9b56-5f0d4e2a9c11}',
      strict_min_version: '140.0',
      data_collection_permissions: { required: ['none'] },
    },
    gecko_android: { strict_min_version: '142.0' },
  });
});
