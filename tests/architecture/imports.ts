import { posix } from 'node:path';
import { at, type CodeFile } from './code.ts';

/**
 * What each area of `src` may import: areas, single modules, packages. Written down in
 * CONTRIBUTING.md in words; this table is what holds.
 */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  core: [],
  sites: ['core/post', 'dompurify'],
  i18n: ['locales', 'intl-messageformat', 'fflate'],
  channels: ['core/post', 'i18n'],
  platform: ['core/post', 'sites/hosts', 'wxt/browser'],
  settings: ['platform', 'sites/hosts', 'valibot'],
  ui: ['core/post', 'i18n', 'channels', 'settings/settings', 'sites/hosts', 'preact'],
  page: ['core', 'sites', 'ui/warning', 'ui/panel', 'ui/font', 'i18n', 'settings', 'platform'],
  training: ['core', 'node:'],
  cli: [
    'core',
    'i18n',
    'channels',
    'sites',
    'platform/messages',
    'settings/settings',
    'node:',
    'vite',
    'puppeteer-core',
    '@puppeteer/browsers',
  ],
};

const FIX: Readonly<Record<string, string>> = {
  core: 'core is pure: take the value as a parameter, or move the code to the area that owns it',
  platform: 'platform only wraps the browser: let the caller pass what it knows',
  entrypoints: 'entrypoints are wiring: move what you need into src and import it from both',
};

interface Import {
  readonly offset: number;
  readonly specifier: string;
}

function importsOf({ ast, text }: CodeFile): Import[] {
  const { staticImports, staticExports, dynamicImports } = ast.module;
  const requests = [
    ...staticImports.map((one) => one.moduleRequest),
    ...staticExports.flatMap((one) => one.entries.map((entry) => entry.moduleRequest)),
    ...dynamicImports.map((one) => one.moduleRequest),
  ].filter((request) => request !== null);
  return requests.map(({ start, end }) => ({
    offset: start,
    specifier: text.slice(start + 1, end - 1).replace(/\?\w+$/, ''),
  }));
}

/** `core/text/tokens` for a file in src, `locales/en.json` for one beside it, else the package. */
function target(file: CodeFile, specifier: string): string {
  if (!specifier.startsWith('.')) return specifier;
  const path = posix.join(posix.dirname(file.path), specifier);
  return path.replace(/^src\//, '').replace(/\.(ts|tsx)$/, '');
}

function isAllowed(wanted: string, area: string): boolean {
  const rules = [area, ...(ALLOWED[area] ?? [])];
  return rules.some((rule) =>
    rule.endsWith(':') ? wanted.startsWith(rule) : wanted === rule || wanted.startsWith(`${rule}/`),
  );
}

/** Every import in `src` that the table does not allow, with what to do about it. */
export function forbiddenImports(file: CodeFile): string[] {
  const area = file.path.split('/')[1] ?? '';
  if (!file.path.startsWith('src/')) return [];
  if (!ALLOWED[area]) return [`${file.path}: src/${area} is no area; see CONTRIBUTING.md`];
  return importsOf(file)
    .map(({ offset, specifier }) => ({ offset, wanted: target(file, specifier) }))
    .filter(({ wanted }) => !isAllowed(wanted, area))
    .map(({ offset, wanted }) => {
      const fix = FIX[wanted.split('/')[0] ?? ''] ?? FIX[area];
      const allowed = ALLOWED[area]?.join(', ') || 'nothing';
      return `${at(file, offset)}: ${area} may not import ${wanted} (it may import ${allowed})${fix ? `. ${fix}` : ''}`;
    });
}
