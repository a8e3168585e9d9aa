/** The house rules themselves: each must refuse a planted fault, and leave what is allowed alone. */
import { describe, expect, test } from 'vitest';
import { bannedUses, fetches } from '../../architecture/bans.ts';
import { codeFile } from '../../architecture/code.ts';
import { forbiddenImports } from '../../architecture/imports.ts';

const refuses = (path: string, text: string) => bannedUses(codeFile(path, text));
const imports = (path: string, text: string) => forbiddenImports(codeFile(path, text));

describe('bannedUses refuses', () => {
  test.each([
    ['a network call', 'src/page/x.ts', 'export const a = () => fetch("/");'],
    ['a socket', 'src/ui/x.ts', 'export const a = new WebSocket("wss://x");'],
    ['a beacon', 'src/page/x.ts', 'navigator.sendBeacon("/", "");'],
    ['markup from text', 'entrypoints/x.ts', 'document.body.innerHTML = "";'],
    ['markup in JSX', 'src/ui/x.tsx', 'export const a = <p dangerouslySetInnerHTML={{}} />;'],
    ['eval', 'src/core/x.ts', 'export const a = eval("1");'],
    ['Function', 'src/core/x.ts', 'export const a = new Function("return 1");'],
    ['the console', 'src/sites/x.ts', 'console.log(1);'],
    ['a default export', 'src/ui/x.ts', 'export default 1;'],
    ['an enum', 'src/core/x.ts', 'enum A { B }'],
    ['inheritance', 'src/sites/x.ts', 'class A extends Base {}'],
  ])('%s', (_, path, text) => {
    expect(refuses(path, text)).toHaveLength(1);
  });
});

test('bannedUses leaves alone what only looks alike', () => {
  expect(refuses('src/cli/x/main.ts', 'console.log(1);')).toEqual([]);
  expect(refuses('entrypoints/background.ts', 'export default 1;')).toEqual([]);
  expect(refuses('src/core/x.ts', '// eval, innerHTML\nexport const a = "fetch";')).toEqual([]);
  expect(refuses('src/core/x.ts', 'class Bad extends Error {}')).toEqual([]);
});

test('a fetch in platform is counted, however often', () => {
  const twice = 'export const a = () => fetch("a"), b = () => fetch("b");';
  expect(fetches(codeFile('src/platform/x.ts', twice))).toHaveLength(2);
});

describe('forbiddenImports refuses', () => {
  test.each([
    ['a package in core', 'src/core/x.ts', "import { x } from 'preact';"],
    ['another area in core', 'src/core/text/x.ts', "import { x } from '../../i18n/message.ts';"],
    ['the browser outside platform', 'src/page/x.ts', "import { browser } from 'wxt/browser';"],
    ['an entrypoint', 'src/ui/x.ts', "import { x } from '../../entrypoints/popup/main.tsx';"],
    ['a type of a forbidden area', 'src/core/x.ts', "import type { X } from '../page/x.ts';"],
    ['a re-export', 'src/core/x.ts', "export { x } from '../page/x.ts';"],
    ['a late import', 'src/core/x.ts', "export const a = () => import('../page/x.ts');"],
    ['more of an area than one module', 'src/sites/x.ts', "import { x } from '../core/assess.ts';"],
    ['an area nobody knows', 'src/shared/x.ts', ''],
  ])('%s', (_, path, text) => {
    expect(imports(path, text)).toHaveLength(1);
  });
});

test('forbiddenImports allows the area itself and what the table grants', () => {
  const text = "import { x } from './y.ts'; import type { Post } from '../core/post.ts';";
  expect(imports('src/sites/x.ts', text)).toEqual([]);
  expect(imports('src/ui/warning/x.tsx', "import css from './x.css?inline';")).toEqual([]);
});
