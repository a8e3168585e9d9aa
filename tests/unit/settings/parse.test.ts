import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type Document, STEPS, type Step, walk } from '../../../src/settings/migrations/index.ts';
import { parseSettings } from '../../../src/settings/parse.ts';
import { DEFAULTS } from '../../../src/settings/settings.ts';

const examples = new URL('./examples/', import.meta.url);
const example = (version: number): Document =>
  JSON.parse(readFileSync(new URL(`v${version}.json`, examples), 'utf8'));
const versions = Array.from({ length: DEFAULTS.version }, (_, index) => index + 1);

test('every version of the settings has an example document and a step that leaves it', () => {
  expect(readdirSync(examples).sort()).toEqual(
    versions.map((version) => `v${version}.json`).sort(),
  );
  expect(STEPS.map(({ from }) => from)).toEqual(versions.slice(0, -1));
});

test.each(versions)('the example of version %i keeps what the user chose', (version) => {
  expect(parseSettings(example(version))).toEqual({
    version: 1,
    enabled: true,
    sitesOff: ['whatsapp'],
    language: 'ur',
    sensitivity: 'fewer',
  });
});

test('a walk goes step by step to the last version and leaves the document as it was', () => {
  const steps: Step[] = [
    { from: 1, migrate: ({ on, ...rest }) => ({ ...rest, enabled: on }) },
    { from: 2, migrate: (document) => ({ ...document, enabled: !document.enabled }) },
  ];
  const document = Object.freeze({ version: 1, on: true, language: 'ur' });
  expect(walk(document, steps)).toEqual({ version: 3, enabled: false, language: 'ur' });
  expect(document).toEqual({ version: 1, on: true, language: 'ur' });
});

test.each([undefined, null, 'text', 7, [], [1], {}, { version: 99 }, { version: 'x' }])(
  'a document that says nothing gives the defaults: %j',
  (stored) => expect(parseSettings(stored)).toEqual(DEFAULTS),
);

test('a damaged field falls back alone', () => {
  const stored = { version: 1, enabled: false, language: 'fr', sensitivity: 3, sitesOff: 'all' };
  expect(parseSettings(stored)).toEqual({ ...DEFAULTS, enabled: false });
});

test('sites that do not exist, and repeats, are dropped from those switched off', () => {
  const stored = { version: 1, sitesOff: ['whatsapp', 'orkut', 4, 'whatsapp'] };
  expect(parseSettings(stored).sitesOff).toEqual(['whatsapp']);
});

test('keys that nobody knows are not kept', () => {
  expect(parseSettings({ version: 1, history: ['x'] })).toEqual(DEFAULTS);
});

test('the defaults are frozen and never handed out', () => {
  expect(Object.isFrozen(DEFAULTS) && Object.isFrozen(DEFAULTS.sitesOff)).toBe(true);
  const settings = parseSettings(undefined);
  expect(settings).not.toBe(DEFAULTS);
  expect(settings.sitesOff).not.toBe(DEFAULTS.sitesOff);
  expect(parseSettings(undefined).sitesOff).not.toBe(settings.sitesOff);
});
