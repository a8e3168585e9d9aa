import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../root.ts';

/** One thing said in the demo. All of them were written for it; nobody ever posted them. */
export interface DemoPost {
  readonly id: string;
  readonly place: 'facebook' | 'whatsapp';
  /** What its writer meant it to be; never shown to the extension. */
  readonly kind: 'lure' | 'honest';
  readonly lang: 'english' | 'urdu' | 'roman-urdu';
  readonly author: string;
  readonly text: string;
}

const FOLDER = join(ROOT, 'tests', 'fixtures', 'demo');

export function demoFile(name: string): string {
  return readFileSync(join(FOLDER, name), 'utf8');
}

export const DEMO_POSTS: readonly DemoPost[] = JSON.parse(demoFile('posts.json'));

/** BCP 47 tag of a post's language, as its page should mark it up. */
export function languageTag(post: DemoPost): string {
  return { english: 'en', urdu: 'ur', 'roman-urdu': 'ur-Latn' }[post.lang];
}
