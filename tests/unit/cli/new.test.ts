import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { camelCase, insertSorted } from '../../../src/cli/new/edit.ts';
import { catalogued, emptyCatalogue, spoken } from '../../../src/cli/new/language.ts';
import * as signal from '../../../src/cli/new/signal.ts';
import * as site from '../../../src/cli/new/site.ts';
import { ROOT } from '../../../src/cli/root.ts';
import { codeFile } from '../../architecture/code.ts';

const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');
const errors = (path: string, text: string) => codeFile(path, text).ast.errors;

/** Lines that stand in `after` and not in `before`. */
const added = (before: string, after: string) => {
  const old = new Set(before.split('\n'));
  return after.split('\n').filter((line) => !old.has(line));
};

test('a line goes where the alphabet puts it, first and last too', () => {
  const list = 'x\n  b,\n  d,\ny';
  const put = (line: string) =>
    insertSorted(list, line, /^ {2}\w,$/)
      .split('\n')
      .join('|');
  expect(put('  a,')).toBe('x|  a,|  b,|  d,|y');
  expect(put('  c,')).toBe('x|  b,|  c,|  d,|y');
  expect(put('  e,')).toBe('x|  b,|  d,|  e,|y');
  expect(() => insertSorted('nothing', '  a,', /^ {2}\w,$/)).toThrow('No line');
});

test('an id becomes a name', () => {
  expect(camelCase('no-such-sign')).toBe('noSuchSign');
});

describe('a new signal', () => {
  const id = 'no-such-sign';

  test('parses, and so does its table of cases', () => {
    expect(errors('a.ts', signal.signalFile(id))).toEqual([]);
    expect(errors('a.ts', signal.casesFile(id))).toEqual([]);
  });

  test('is added to the registry as it stands, once imported and once listed', () => {
    const before = read('src/core/signals/index.ts');
    const after = signal.registered(before, id);
    expect(added(before, after)).toEqual([
      "import { noSuchSign } from './no-such-sign.ts';",
      '  noSuchSign,',
    ]);
    expect(errors('a.ts', after)).toEqual([]);
  });
});

describe('a new site', () => {
  test('parses, and is added to the table and to the registry as they stand', () => {
    expect(errors('a.ts', site.siteFile('no-such-site'))).toEqual([]);
    const hosts = read('src/sites/hosts.ts');
    expect(added(hosts, site.hosted(hosts, 'no-such-site', 'www.x.example'))).toEqual([
      "  'no-such-site': ['www.x.example'],",
    ]);
    const index = read('src/sites/index.ts');
    const after = site.registered(index, 'no-such-site');
    expect(after).toContain("import { noSuchSite } from './no-such-site.ts';");
    expect(after).toMatch(/SITES.*noSuchSite\]/);
    expect(errors('a.ts', after)).toEqual([]);
  });
});

describe('a new language', () => {
  test('has every key, and no words', () => {
    const english = read('locales/en.json');
    const empty = JSON.parse(emptyCatalogue(english));
    expect(Object.keys(empty)).toEqual(Object.keys(JSON.parse(english)));
    expect(new Set(Object.values(empty))).toEqual(new Set(['']));
  });

  test('is added to the languages and the catalogues as they stand', () => {
    expect(spoken(read('src/i18n/language.ts'), 'ps')).toMatch(/LANGUAGES = \[.*'ps'\]/);
    const after = catalogued(read('src/i18n/catalogue.ts'), 'ps');
    expect(after).toMatch(/CATALOGUES.*, ps \}/);
    expect(after).toContain("import ps from '../../locales/ps.json'");
    expect(errors('a.ts', after)).toEqual([]);
  });
});
