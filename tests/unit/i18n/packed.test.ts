import { IntlMessageFormat } from 'intl-messageformat';
import { expect, test } from 'vitest';
import { packCatalogues } from '../../../src/cli/build/plugins.ts';
import { CATALOGUES } from '../../../src/i18n/catalogue.ts';
import { isLate, lateStrings, pick } from '../../../src/i18n/late.ts';
import { packStrings, unpackLater, unpackStrings } from '../../../src/i18n/packed.ts';
import { readMessages } from '../../../src/i18n/read-messages.ts';

test('unpackStrings, what packStrings wrote, are the same strings', () => {
  expect(unpackStrings(packStrings(CATALOGUES))).toEqual(CATALOGUES);
});

test('packed strings take less than half the room', () => {
  expect(packStrings(CATALOGUES).length).toBeLessThan(JSON.stringify(CATALOGUES).length / 2);
});

test('the build, in place of the catalogue, hands over a module that reads them when first asked', () => {
  const plugin = packCatalogues();
  const load = plugin.load as (id: string) => string | undefined;
  expect(load('/x/src/i18n/message.ts')).toBeUndefined();
  const code = load('/x/src/i18n/catalogue.ts')!;
  const packed = /unpackLater\("([^"]+)"\)/.exec(code)![1]!;
  expect(unpackStrings(packed)).toEqual(readMessages(CATALOGUES));
  expect(code).toMatch(/get en\(\).*get ur\(\)/s);
});

test('messages read by the build say the same without the parser', () => {
  const values = {
    count: 3,
    posts: 12,
    found: 1,
    phone: '<b>',
    date: 'x',
    checked: 'y',
    site: 'z',
  };
  const read = unpackStrings(packStrings(readMessages(CATALOGUES)));
  const trees = Object.entries(read).flatMap(([lang, strings]) =>
    Object.entries(strings).flatMap(([key, tree]) =>
      typeof tree === 'string' ? [] : [{ lang, key, tree }],
    ),
  );
  expect(trees.length).toBeGreaterThan(10);
  for (const { lang, key, tree } of trees) {
    const written = new IntlMessageFormat(
      CATALOGUES[lang as 'en' | 'ur'][key as 'popup.found'],
      lang,
    );
    const made = new IntlMessageFormat(tree as ReturnType<typeof written.getAst>, lang);
    expect(made.format(values), `${lang} ${key}`).toBe(written.format(values));
  }
});

test('the build leaves the words about signals out of what runs in web pages, and only there', () => {
  const keysFor = (entry: string) => {
    const plugin = packCatalogues();
    const resolved = plugin.configResolved as (config: object) => void;
    resolved({ build: { lib: { entry } } });
    const load = plugin.load as (id: string) => string;
    const packed = /unpackLater\("([^"]+)"\)/.exec(load('/x/src/i18n/catalogue.ts'))![1]!;
    return Object.keys(unpackStrings(packed).ur!);
  };
  const all = Object.keys(CATALOGUES.ur);
  expect(keysFor('virtual:wxt-background-entrypoint?/x/background.ts')).toEqual(all);
  const inPage = keysFor('virtual:wxt-content-script-isolated-world-entrypoint?/x/scan.content');
  expect(inPage).toEqual(all.filter((key) => !isLate(key)));
  expect(inPage).toContain('signal.any.why');
  expect(keysFor('virtual:wxt-unlisted-script-entrypoint?/x/page-check.ts')).toEqual(inPage);
});

test('unpackLater, given what was left out, holds all strings', () => {
  const strings = unpackLater(packStrings(pick(CATALOGUES, (key) => !isLate(key))));
  expect(strings.all().en).not.toHaveProperty(['signal.azad-visa.why']);
  strings.add(lateStrings());
  expect(strings.all()).toEqual(CATALOGUES);
});
