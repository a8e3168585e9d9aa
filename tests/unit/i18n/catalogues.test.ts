import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CATALOGUES, type MessageKey } from '../../../src/i18n/catalogue.ts';
import { LANGUAGES } from '../../../src/i18n/language.ts';
import { message } from '../../../src/i18n/message.ts';

const keys = Object.keys(CATALOGUES.en) as MessageKey[];
/** `{date}` and `{count, plural, ...}`, but not the branches, which hold sentences. */
const names = (text: string) => [...text.matchAll(/\{(\w+)(?=[,}])/g)].map((m) => m[1]!);
/** Keys whose words are a language's own name, the same in every catalogue. */
const OWN_NAMES = ['language.en', 'language.ur'];

describe('catalogues', () => {
  it('hold the same keys in every language', () => {
    for (const lang of LANGUAGES) {
      expect(Object.keys(CATALOGUES[lang]).sort(), `locales/${lang}.json`).toEqual(
        [...keys].sort(),
      );
    }
  });

  it.each(LANGUAGES)('%s: the file is flat and sorted by key', (lang) => {
    const file = new URL(`../../../locales/${lang}.json`, import.meta.url);
    const written = readFileSync(file, 'utf8');
    const parsed: Record<string, unknown> = JSON.parse(written);
    const sorted = Object.fromEntries(
      Object.keys(parsed)
        .sort()
        .map((key) => [key, parsed[key]]),
    );
    expect(written, 'sort the keys, two spaces, a newline at the end').toBe(
      `${JSON.stringify(sorted, null, 2)}\n`,
    );
    expect(
      Object.values(parsed).every((value) => typeof value === 'string' && value.trim() !== ''),
    ).toBe(true);
  });

  it('name the same values, and can be formatted', () => {
    for (const key of keys) {
      const wanted = new Set(names(CATALOGUES.en[key]));
      for (const lang of LANGUAGES) {
        expect(new Set(names(CATALOGUES[lang][key])), `${lang} ${key}`).toEqual(wanted);
        const values = Object.fromEntries([...wanted].map((name) => [name, 7]));
        expect(message(key, lang, values), `${lang} ${key}`).not.toMatch(/[{}]/);
      }
    }
  });

  it('keep Latin letters out of Urdu', () => {
    for (const key of keys.filter((key) => !OWN_NAMES.includes(key))) {
      const bare = CATALOGUES.ur[key].replace(/\{\w+(, plural,|\})|(=\d+|one|other) \{/g, '');
      expect(bare, key).not.toMatch(/[A-Za-z]/);
    }
  });

  it('keep words out that accuse, promise or frighten', () => {
    for (const key of keys) {
      expect(CATALOGUES.en[key], key).not.toMatch(
        /\b(safe|scammers?|criminals?|fake|danger(ous)?)\b/i,
      );
      expect(CATALOGUES.ur[key], key).not.toMatch(/جعلی|محفوظ ہے|مجرم|دھوکے باز|دھوکہ باز|خطرناک/);
    }
  });

  it('use Urdu letters, not their Arabic twins, in Urdu', () => {
    for (const key of keys) expect(CATALOGUES.ur[key], key).not.toMatch(/[يكىةه]/);
  });
});
