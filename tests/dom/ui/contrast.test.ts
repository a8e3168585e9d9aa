import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

/** WCAG 2.2: text 4.5 to 1, the shapes and borders that carry meaning 3 to 1. */
const read = (file: string) =>
  readFileSync(join(import.meta.dirname, '../../../src/ui', file), 'utf8');
const CSS = (read('base.css') + read('warning/note.css')).replaceAll('"', '');

function block(selector: string): Record<string, string> {
  const at = CSS.indexOf(`${selector} {`);
  expect(at, `no rule for ${selector}`).toBeGreaterThanOrEqual(0);
  const body = CSS.slice(at, CSS.indexOf('}', at));
  return Object.fromEntries(
    [...body.matchAll(/--(\w+): (#[0-9a-f]{6});/g)].map((m) => [m[1]!, m[2]!]),
  );
}

const light = block('.ui');
const dark = { ...light, ...block('.ui[data-theme=dark]') };
const PALETTES: Record<string, Record<string, string>> = {
  light,
  dark,
  'check, light': { ...light, ...block('.note.check') },
  'warn, light': { ...light, ...block('.note.warn') },
  'check, dark': { ...dark, ...block('.note.check'), ...block('.note.check[data-theme=dark]') },
  'warn, dark': { ...dark, ...block('.note.warn'), ...block('.note.warn[data-theme=dark]') },
};

function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}

function contrast(a: string, b: string): number {
  const [high, low] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (high! + 0.05) / (low! + 0.05);
}

const PAIRS = [
  ['ink', 'paper', 4.5],
  ['soft', 'paper', 4.5],
  ['ink', 'raised', 4.5],
  ['soft', 'raised', 4.5],
  ['link', 'raised', 4.5],
  ['link', 'paper', 4.5],
  ['edge', 'paper', 3],
  ['edge', 'raised', 3],
  ['focus', 'paper', 3],
] as const;

describe.each(Object.entries(PALETTES))('contrast, %s', (_, colours) => {
  it.each(PAIRS)('%s on %s is at least %f', (front, back, least) => {
    expect(contrast(colours[front]!, colours[back]!)).toBeGreaterThanOrEqual(least);
  });
});
