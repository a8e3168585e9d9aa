import { IntlMessageFormat } from 'intl-messageformat';
import { expect, test } from 'vitest';
import { packCatalogues } from '../../../src/cli/build/plugins.ts';
import { CATALOGUES } from '../../../src/i18n/catalogue.ts';
import { packStrings, unpackStrings } from '../../../src/i18n/packed.ts';
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
  const packed = /unpackStrings\("([^"]+)"\)/.exec(code)![1]!;
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
