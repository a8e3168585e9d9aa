import { camelCase, change, create, insertSorted } from './edit.ts';

/** A signal that already compiles: its only pattern is its own name. */
export function signalFile(id: string): string {
  return `import type { Signal } from './signal.ts';

/** Say here what it notices, and why that matters. */
export const ${camelCase(id)}: Signal = {
  id: '${id}',
  family: 'offer',
  hard: false,
  scheme: null,
  patterns: {
    en: '${id.replaceAll('-', ' ')}',
    ur: '',
    roman: '',
  },
  source: { document: '', url: '' },
};
`;
}

/** Its two columns, empty: the tests say how many texts are missing. */
export function casesFile(id: string): string {
  return `import type { SignalCases } from './cases.ts';

export const cases: SignalCases = {
  id: '${id}',
  fires: { en: [], ur: [], roman: [] },
  silent: { en: [], ur: [], roman: [] },
};
`;
}

/** The registry with one signal more. */
export function registered(index: string, id: string): string {
  const line = `import { ${camelCase(id)} } from './${id}.ts';`;
  const imported = insertSorted(index, line, /^import \{ \w+ \} from '\.\/[a-z-]+\.ts';$/);
  return insertSorted(imported, `  ${camelCase(id)},`, /^ {2}\w+,$/);
}

export function newSignal(id: string): string[] {
  create(`src/core/signals/${id}.ts`, signalFile(id));
  create(`tests/unit/signals/${id}.ts`, casesFile(id));
  change('src/core/signals/index.ts', (text) => registered(text, id));
  return [
    `src/core/signals/${id}.ts: family, hardness, patterns in three columns, and the source`,
    `tests/unit/signals/${id}.ts: at least five texts of your own in each column and language`,
    'npm run train, which gives it its weight',
    `locales/en.json, locales/ur.json: signal.${id}.saw, .why and .genuine`,
    'Until then `npm test -- signals` fails and says what is missing.',
  ];
}
