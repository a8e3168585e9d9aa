import { Visitor } from 'vite';
import { at, type CodeFile } from './code.ts';

/** Identifiers and members that no code file may use, and what to do instead. */
const NETWORK = 'nothing leaves the browser: read what the extension ships, or ask the background';
const MARKUP = 'build elements with Preact or createElement; text goes in as text';
const CODE = 'no code is made from text';

const BANNED_NAMES: Readonly<Record<string, string>> = {
  XMLHttpRequest: NETWORK,
  WebSocket: NETWORK,
  EventSource: NETWORK,
  WebTransport: NETWORK,
  RTCPeerConnection: NETWORK,
  sendBeacon: NETWORK,
  importScripts: NETWORK,
  innerHTML: MARKUP,
  outerHTML: MARKUP,
  insertAdjacentHTML: MARKUP,
  dangerouslySetInnerHTML: MARKUP,
  createContextualFragment: MARKUP,
  setHTMLUnsafe: MARKUP,
  eval: CODE,
  Function: CODE,
};

const LOUD = 'return or throw it; only cli and training talk on a console';
const TALKS = /^src\/(cli|training)\//;

/** One use of `fetch` is allowed, for a file of the extension's own. */
const MAY_FETCH = /^src\/platform\//;

/** Types may be named Function or WebSocket; values may not. */
function bannedName(file: CodeFile, name: string): string | undefined {
  if (name === 'console') return TALKS.test(file.path) ? undefined : LOUD;
  if (name === 'fetch') return MAY_FETCH.test(file.path) ? undefined : NETWORK;
  return Object.hasOwn(BANNED_NAMES, name) ? BANNED_NAMES[name] : undefined;
}

/** What a file uses that no file may, with the fix. */
export function bannedUses(file: CodeFile): string[] {
  const found: string[] = [];
  const report = (start: number, what: string, fix: string) =>
    found.push(`${at(file, start)}: ${what}: ${fix}`);
  const named = ({ name, start }: { name: string; start: number }) => {
    const fix = bannedName(file, name);
    if (fix) report(start, name, fix);
  };
  new Visitor({
    Identifier: named,
    JSXIdentifier: named,
    TSEnumDeclaration: ({ start }) => report(start, 'enum', 'write a union of string literals'),
    ExportDefaultDeclaration({ start }) {
      if (file.path.startsWith('src/')) report(start, 'default export', 'export it by name');
    },
    ClassDeclaration({ start, superClass }) {
      const isError = superClass?.type === 'Identifier' && superClass.name === 'Error';
      if (superClass && !isError) report(start, 'inheritance', 'compose functions and values');
    },
  }).visit(file.ast.program);
  return found;
}

/** How often a file calls `fetch`. */
export function fetches(file: CodeFile): string[] {
  const found: string[] = [];
  new Visitor({
    Identifier({ name, start }) {
      if (name === 'fetch') found.push(at(file, start));
    },
  }).visit(file.ast.program);
  return found;
}
