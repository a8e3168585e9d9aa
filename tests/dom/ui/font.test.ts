import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

const inRoot = (file: string) => readFileSync(join(import.meta.dirname, '../../..', file));
const made: { family: string; bytes: unknown }[] = [];
let fails = false;

class FakeFace {
  readonly family: string;
  constructor(family: string, bytes: unknown) {
    this.family = family;
    made.push({ family, bytes });
  }
  load(): Promise<this> {
    return fails ? Promise.reject(new Error('bad font')) : Promise.resolve(this);
  }
}

/** A fresh module each time: "once" is once per page. */
async function fresh() {
  vi.resetModules();
  return (await import('../../../src/ui/font.ts')).loadNastaliq;
}

describe('loadNastaliq', () => {
  const add = vi.fn();
  beforeEach(() => {
    made.length = 0;
    fails = false;
    add.mockClear();
    vi.stubGlobal('FontFace', FakeFace);
    Object.defineProperty(document, 'fonts', { value: { add }, configurable: true });
  });
  afterEach(() => vi.unstubAllGlobals());

  it('loads once, under a name that says nothing and differs from page to page', async () => {
    const bytes = new Uint8Array([1]);
    const load = await fresh();
    const [first, second] = await Promise.all([load(bytes), load(bytes)]);
    const other = await (await fresh())(bytes);
    expect(first).toBe(second);
    expect(first).toMatch(/^[a-z]{8}$/);
    expect(other).not.toBe(first);
    expect(made).toHaveLength(2);
    expect(add).toHaveBeenCalledTimes(2);
  });

  it('can be tried again after a failure', async () => {
    const load = await fresh();
    fails = true;
    await expect(load(new Uint8Array([1]))).rejects.toThrow('bad font');
    fails = false;
    await expect(load(new Uint8Array([1]))).resolves.toMatch(/^[a-z]{8}$/);
  });
});

describe('font file', () => {
  it('is the one of the package, with its licence', () => {
    const ours = inRoot('assets/public/fonts/noto-nastaliq-urdu.woff2');
    const theirs = inRoot(
      'node_modules/@fontsource/noto-nastaliq-urdu/files/noto-nastaliq-urdu-arabic-400-normal.woff2',
    );
    expect(ours.equals(theirs), 'copy it again from the package').toBe(true);
    expect(inRoot('assets/public/fonts/OFL.txt').toString()).toContain(
      'SIL OPEN FONT LICENSE Version 1.1',
    );
  });
});
