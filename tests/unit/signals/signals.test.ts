import { describe, expect, test } from 'vitest';
import en from '../../../locales/en.json' with { type: 'json' };
import ur from '../../../locales/ur.json' with { type: 'json' };
import { detect } from '../../../src/core/detect.ts';
import { SIGNALS } from '../../../src/core/signals/index.ts';
import type { SignalCases, Texts } from './cases.ts';

const FILES = import.meta.glob<SignalCases>(['./*.ts', '!./cases.ts', '!./*.test.ts'], {
  eager: true,
  import: 'cases',
});
const TABLES = Object.values(FILES);
const IDS = SIGNALS.map((signal) => signal.id);
const LANGUAGES = ['en', 'ur', 'roman'] as const;
const LEAST = 5;

const rows = (texts: Texts) =>
  LANGUAGES.flatMap((lang) => texts[lang].map((text) => [lang, text] as const));

test('signals, each has one table of cases', () => {
  expect(TABLES.map((table) => table.id).sort()).toEqual([...IDS].sort());
});

test('signals, a table is named as its signal', () => {
  expect(Object.keys(FILES).sort()).toEqual(TABLES.map(({ id }) => `./${id}.ts`).sort());
});

test.each(IDS)('signal %s, says what it saw, why, and what is genuine, in both languages', (id) => {
  const keys = ['saw', 'why', 'genuine'].map((part) => `signal.${id}.${part}`);
  expect(keys.filter((key) => !(key in en && key in ur))).toEqual([]);
});

describe.each(TABLES.map((table) => [table.id, table] as const))('signal %s', (id, table) => {
  const spanOf = (text: string) => detect(text).hits.find((each) => each.signal === id);

  test.each(LANGUAGES)('has enough different cases in %s', (lang) => {
    expect(new Set(table.fires[lang]).size).toBeGreaterThanOrEqual(LEAST);
    expect(new Set(table.silent[lang]).size).toBeGreaterThanOrEqual(LEAST);
  });

  test.each(rows(table.fires))('%s, fires on: %s', (_lang, text) => {
    expect(spanOf(text)).toBeDefined();
  });

  test.each(rows(table.silent))('%s, is silent on: %s', (_lang, text) => {
    expect(spanOf(text)).toBeUndefined();
  });
});
