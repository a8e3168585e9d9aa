import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../../fixtures');

/** What a fixture's `expected.json` says; `lure` marks what any risk model must warn about. */
interface ExpectedPost {
  readonly text: string;
  readonly key?: string;
  readonly own?: boolean;
  readonly truncated?: boolean;
  readonly links?: readonly string[];
  readonly lure?: boolean;
}

export interface Fixture {
  readonly site: string;
  readonly name: string;
  readonly html: string;
  readonly url: string;
  /** Whether posts should show, where that is not just whether there are some: unknown structure. */
  readonly container?: boolean;
  readonly posts: readonly ExpectedPost[];
}

/** Every page of `tests/fixtures/<site>/`, one folder each. */
export function fixturesOf(site: string): Fixture[] {
  return readdirSync(join(ROOT, site)).map((name) => {
    const read = (file: string): string => readFileSync(join(ROOT, site, name, file), 'utf8');
    return { site, name, html: read('page.html'), ...JSON.parse(read('expected.json')) };
  });
}
