import { describe, expect, it } from 'vitest';
import { textDirection, textLanguage } from '../../../src/i18n/bidi.ts';
import { directionOf, resolveLanguage } from '../../../src/i18n/language.ts';

describe('resolveLanguage', () => {
  it.each([
    ['auto', ['ur-PK', 'en'], 'ur'],
    ['auto', ['de', 'UR'], 'ur'],
    ['auto', ['en-GB', 'ur'], 'en'],
    ['auto', ['de', 'fr'], 'en'],
    ['auto', [], 'en'],
    ['en', ['ur'], 'en'],
    ['ur', ['en'], 'ur'],
  ] as const)('%s with %j gives %s', (choice, preferred, expected) => {
    expect(resolveLanguage(choice, preferred)).toBe(expected);
  });

  it('knows the direction', () => {
    expect(directionOf('ur')).toBe('rtl');
    expect(directionOf('en')).toBe('ltr');
  });
});

describe('direction of quoted words', () => {
  it.each([
    ['visit visa par kaam', 'ltr', 'en'],
    ['وزٹ ویزا', 'rtl', 'ur'],
    ['1200$ تنخواہ', 'rtl', 'ur'],
    ['Dubai میں نوکری', 'ltr', 'en'],
    ['0300 1234567', 'ltr', 'en'],
    ['', 'ltr', 'en'],
  ] as const)('%s is %s, %s', (text, direction, lang) => {
    expect(textDirection(text)).toBe(direction);
    expect(textLanguage(text)).toBe(lang);
  });
});
