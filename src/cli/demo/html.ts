import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../root.ts';

/** Urdu must be readable on machines without an Urdu font, so the page brings the one we ship. */
function fontFace(): string {
  const file = join(ROOT, 'assets', 'public', 'fonts', 'noto-nastaliq-urdu.woff2');
  const bytes = readFileSync(file).toString('base64');
  return `@font-face { font-family: 'Demo Nastaliq'; src: url(data:font/woff2;base64,${bytes}); }`;
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text made fit to stand in HTML, between tags or inside a quoted attribute. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
}

/** A whole document around a body. */
export function document(title: string, css: string, body: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<style>${fontFace()}
${css}</style>
</head>
<body>
${body}
</body>
</html>
`;
}
