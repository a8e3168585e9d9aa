import { camelCase, change, create, insertSorted } from './edit.ts';

/** An adapter that compiles and finds nothing. */
export function siteFile(id: string): string {
  return `import { atTopOf } from './anchor.ts';
import type { FoundPost, Site } from './site.ts';

/** One post. Say what it matches, when and where it was seen, and which fixture holds it. */
const POST = '[data-unknown="post"]';

/** Its own words. */
const TEXT = '[data-unknown="text"]';

/** What holds the posts. */
const COLUMN = '[data-unknown="column"]';

function read(element: Element): FoundPost | undefined {
  const textRoots = [...element.querySelectorAll(TEXT)];
  if (textRoots.length === 0) return undefined;
  return { key: '', textRoots, altTexts: [], links: [], own: false, truncated: false };
}

/** Say here which pages of the site it reads. */
export const ${camelCase(id)}: Site = {
  id: '${id}',
  posts: (root) => root.querySelectorAll(POST),
  closest(node) {
    const element = node instanceof Element ? node : node.parentElement;
    return element?.closest(POST) ?? undefined;
  },
  read,
  place: atTopOf,
  expectsPosts: () => true,
  container: (doc) => doc.querySelector(COLUMN) ?? undefined,
};
`;
}

/** A page with one post, in markup that the adapter does not know yet. */
const PAGE = `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>A page of our own</title></head>
<body>
<main>
<article><p>The library opens again on Saturday at ten, and everyone is welcome.</p></article>
</main>
</body>
</html>
`;

function expectation(host: string): string {
  const text = 'The library opens again on Saturday at ten, and everyone is welcome.';
  return `${JSON.stringify({ url: `https://${host}/`, posts: [{ text }] }, null, 2)}\n`;
}

/** The table of sites with one more. */
export function hosted(hosts: string, id: string, host: string): string {
  const key = /^\w+$/.test(id) ? id : `'${id}'`;
  return insertSorted(hosts, `  ${key}: ['${host}'],`, /^ {2}['\w-]+: \[.*\],$/);
}

/** The registry with one site more. */
export function registered(index: string, id: string): string {
  const line = `import { ${camelCase(id)} } from './${id}.ts';`;
  const imported = insertSorted(
    index,
    line,
    /^import \{ [a-z]\w+ \} from '\.\/(?!hosts)[a-z-]+\.ts';$/,
  );
  return imported.replace(/(SITES: readonly Site\[\] = \[.*)\]/, `$1, ${camelCase(id)}]`);
}

export function newSite(id: string): string[] {
  const host = `www.${id}.example`;
  create(`src/sites/${id}.ts`, siteFile(id));
  create(`tests/fixtures/${id}/first/page.html`, PAGE);
  create(`tests/fixtures/${id}/first/expected.json`, expectation(host));
  change('src/sites/index.ts', (text) => registered(text, id));
  change('src/sites/hosts.ts', (text) => hosted(text, id, host));
  return [
    `src/sites/hosts.ts: the site's hosts instead of ${host}; tests/manifest.test.ts lists them too`,
    `src/sites/${id}.ts: its selectors, each with what it matches, when and where it was seen`,
    `tests/fixtures/${id}/: one folder a case, pages of your own with the site's structure`,
    `locales/en.json, locales/ur.json: site.${id}, its name`,
    'Until then `npm test -- sites` fails and says what is missing.',
  ];
}
