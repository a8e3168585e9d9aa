import { below, pick, type Random } from '../measure/random.ts';
import type { Disguise } from './disguise.ts';
import { changePlaces } from './places.ts';

export const flagsForCountries: Disguise = {
  id: 'flags-for-countries',
  about: 'The flag in place of the name of a country.',
  // A flag for a town would not say which town.
  apply: (text) =>
    changePlaces(text, (name, { code, isCountry }) => (isCountry ? flag(code) : name)),
};

/** The flag of an ISO 3166 code: two regional indicator letters. */
const flag = (code: string): string =>
  [...code].map((letter) => String.fromCodePoint(0x1f1e6 + letter.charCodeAt(0) - 65)).join('');

const GAPS = [' ', '-', '.', ' - ', '/', '_'];

export const splitNames: Disguise = {
  id: 'split-names',
  about: 'Names of countries and hubs in two pieces: Cam bodia, Myan-mar.',
  apply: (text, random) =>
    // Short words (UAE, Mae Sot) are left: in two pieces nobody would read them.
    changePlaces(text, (name) =>
      name
        .split(/(\s+)/)
        .map((part) => (part.length < 4 ? part : cut(part, random)))
        .join(''),
    ),
};

function cut(part: string, random: Random): string {
  const at = 2 + below(random, part.length - 3);
  return part.slice(0, at) + pick(random, GAPS) + part.slice(at);
}

/** Ways to spell a sound, both ways round: Latin, then Urdu. */
const SOUNDS: readonly (readonly [string, string])[] = [
  ['c', 'k'],
  ['ph', 'f'],
  ['oo', 'u'],
  ['o', 'u'],
  ['ai', 'ay'],
  ['i', 'ee'],
  ['y', 'i'],
  ['a', 'aa'],
  ['w', 'v'],
  ['dd', 'd'],
  ['kk', 'k'],
  ['e', 'i'],
  ['ei', 'ee'],
  ['th', 't'],
  ['ڈ', 'د'],
  ['ٹ', 'ت'],
  ['ئی', 'ی'],
  ['ؤ', 'و'],
  ['ا', 'آ'],
  ['یا', 'یہ'],
  ['ن', 'ں'],
  ['ے', 'ی'],
  ['ک', 'ق'],
];

export const misspeltNames: Disguise = {
  id: 'misspelt-names',
  about: 'Names of countries and hubs spelt by ear, or with a letter lost, doubled or swapped.',
  apply: (text, random) =>
    changePlaces(text, (name) => {
      const once = misspell(name, random);
      const twice = name.length > 7 ? misspell(once, random) : once;
      // A second slip can undo the first.
      return twice === name ? once : twice;
    }),
};

/** One slip inside the name; the first letter stays, or nobody would know it again. */
function misspell(name: string, random: Random): string {
  const slips = [
    ...SOUNDS.flatMap(([a, b]) => [[a, b] as const, [b, a] as const]).flatMap(([from, to]) => {
      const at = name.toLowerCase().indexOf(from, 1);
      return at < 0 ? [] : [name.slice(0, at) + to + name.slice(at + from.length)];
    }),
    ...inner(name).flatMap((at) => [
      name.slice(0, at) + name.slice(at + 1),
      name.slice(0, at) + name[at] + name.slice(at),
      name.slice(0, at) + name[at + 1] + name[at] + name.slice(at + 2),
    ]),
  ].filter((slip) => slip !== name);
  return slips.length === 0 ? name : pick(random, slips);
}

/** Places of letters that a slip may hit: not the first, not the last, not beside a space. */
const inner = (name: string): number[] =>
  [...name].flatMap((_, at) =>
    /^\p{L}{3}$/u.test(name.slice(at - 1, at + 2)) && at > 0 ? [at] : [],
  );
