import { expect, test } from 'vitest';
import { packCatalogues } from '../../../src/cli/build/plugins.ts';
import { CATALOGUES } from '../../../src/i18n/catalogue.ts';
import { packStrings, unpackStrings } from '../../../src/i18n/packed.ts';

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
  expect(unpackStrings(packed)).toEqual(CATALOGUES);
  expect(code).toMatch(/get en\(\).*get ur\(\)/s);
});
