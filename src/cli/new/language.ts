import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../root.ts';
import { change, create, insertSorted } from './edit.ts';

/** A catalogue with every key and no words. */
export function emptyCatalogue(english: string): string {
  const keys = Object.keys(JSON.parse(english)).map((key) => [key, '']);
  return `${JSON.stringify(Object.fromEntries(keys), null, 2)}\n`;
}

/** The list of languages with one more. */
export function spoken(language: string, code: string): string {
  return language.replace(/(LANGUAGES = \[.*)\]/, `$1, '${code}']`);
}

/** The catalogues with one more. */
export function catalogued(catalogue: string, code: string): string {
  const line = `import ${code} from '../../locales/${code}.json' with { type: 'json' };`;
  const imported = insertSorted(catalogue, line, /^import \w+ from '.*\.json'/);
  return imported.replace(/(CATALOGUES: .* = \{ .*) \}/, `$1, ${code} }`);
}

export function newLanguage(code: string): string[] {
  if (!/^[a-z]{2,3}$/.test(code)) throw new Error('A language is its ISO 639 code: ps, sd, pa.');
  const english = readFileSync(join(ROOT, 'locales', 'en.json'), 'utf8');
  const names = { name: { message: '' }, description: { message: '' } };
  create(`locales/${code}.json`, emptyCatalogue(english));
  create(`assets/public/_locales/${code}/messages.json`, `${JSON.stringify(names, null, 2)}\n`);
  change('src/i18n/language.ts', (text) => spoken(text, code));
  change('src/i18n/catalogue.ts', (text) => catalogued(text, code));
  return [
    `locales/${code}.json: every sentence, written as if it were the first language`,
    `assets/public/_locales/${code}/messages.json: what the store and the browser show`,
    'src/i18n/language.ts: directionOf, when it is written from right to left',
    'src/settings/settings.ts and its migrations: the choice itself',
    `locales/*.json: language.${code}, its own name for itself`,
    'Until then `npm run lint` fails at each channel without a name in it, and `npm test -- i18n`',
    'at each sentence.',
  ];
}
