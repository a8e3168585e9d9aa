import { below, type Random } from '../measure/random.ts';
import type { Disguise } from './disguise.ts';
import { isKeyWord } from './key-words.ts';
import { outsideLinks } from './links.ts';
import { isPlaceWord } from './places.ts';

const RUN = /[\p{L}\p{M}]+(?: [\p{L}\p{M}]+)*/gu;
const MAX_WORDS = 3;
const MIN_LETTERS = 3;

const hidden = (word: string): boolean =>
  word.length >= MIN_LETTERS && (isKeyWord(word) || isPlaceWord(word));

/** `#DataEntryJob`; Urdu, which has no capitals, as `#ڈیٹا_انٹری`. Now and then without the sign. */
function tag(words: readonly string[], random: Random): string {
  const arabic = words.some((word) => /\p{Script=Arabic}/u.test(word));
  if (arabic) return `#${words.join('_')}`;
  const camel = words.map((word) => word[0]!.toUpperCase() + word.slice(1)).join('');
  return words.length > 1 && random() < 0.4 ? camel : `#${camel}`;
}

export const hashtags: Disguise = {
  id: 'hashtags',
  about: 'Key words and their neighbours run together in camel case or as hashtags.',
  apply: (text, random) =>
    outsideLinks(text, (part) => part.replace(RUN, (run) => tagged(run.split(' '), random))),
};

/** Groups of one to three words; those that hold a key word become tags. */
function tagged(words: readonly string[], random: Random): string {
  const out: string[] = [];
  for (let at = 0; at < words.length; ) {
    const group = words.slice(at, at + 1 + below(random, MAX_WORDS));
    out.push(group.some(hidden) ? tag(group, random) : group.join(' '));
    at += group.length;
  }
  return out.join(' ');
}
