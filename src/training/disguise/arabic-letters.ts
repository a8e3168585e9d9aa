import type { Disguise } from './disguise.ts';

/** What an Arabic keyboard types for these Urdu letters. */
const KEYS: Readonly<Record<string, string>> = { ی: 'ي', ک: 'ك', ہ: 'ه', ھ: 'ه', ۃ: 'ة' };

/** Shapes of a letter as the old encodings had them: alone, at the end, at the start, in the middle. */
type Shapes = readonly [string, string, string?, string?];

/**
 * Unicode's presentation forms, in the order in which the blocks list them; letters of Arabic begin
 * at FE80, the ones that Persian and Urdu add stand in FB50 to FBFF.
 */
const SHAPES: ReadonlyMap<string, Shapes> = new Map(
  [
    ...list('آ', 0xfe81, 2),
    ...list('ا', 0xfe8d, 2),
    ...list('ب', 0xfe8f, 4),
    ...list('ت', 0xfe95, 4),
    ...list('ثجحخ', 0xfe99, 4),
    ...list('دذرز', 0xfea9, 2),
    ...list('سشصضطظعغ', 0xfeb1, 4),
    ...list('فقكلمن', 0xfed1, 4),
    ...list('و', 0xfeed, 2),
    ...list('پ', 0xfb56, 4),
    ...list('ٹ', 0xfb66, 4),
    ...list('چ', 0xfb7a, 4),
    ...list('ڈ', 0xfb88, 2),
    ...list('ژڑ', 0xfb8a, 2),
    ...list('کگ', 0xfb8e, 4),
    ...list('ں', 0xfb9e, 2),
    ...list('ہھ', 0xfba6, 4),
    ...list('ے', 0xfbae, 2),
    ...list('ی', 0xfbfc, 4),
    ...list('ئ', 0xfe89, 4),
  ].map(([letter, code, count]) => [
    letter,
    Array.from({ length: count }, (_, at) => String.fromCodePoint(code + at)) as unknown as Shapes,
  ]),
);

/** Letters whose shapes follow each other, from `start`, `count` each. */
function list(letters: string, start: number, count: 2 | 4) {
  return [...letters].map((letter, at) => [letter, start + at * count, count] as const);
}

function shaped(word: string): string {
  const all = [...word];
  return all
    .map((letter, at) => {
      const shapes = SHAPES.get(letter);
      if (!shapes) return letter;
      const joined = (SHAPES.get(all[at - 1] ?? '')?.length ?? 0) === 4;
      const joins = shapes.length === 4 && SHAPES.has(all[at + 1] ?? '');
      return shapes[(joined ? 1 : 0) + (joins ? 2 : 0)] ?? letter;
    })
    .join('');
}

export const arabicLetters: Disguise = {
  id: 'arabic-letters',
  about: 'Letters of an Arabic keyboard in Urdu, or the ready-joined forms of old encodings.',
  languages: ['ur', 'mixed'],
  apply(text, random) {
    if (random() < 0.5) return text.replace(/[یکہھۃ]/gu, (letter) => KEYS[letter] ?? letter);
    return text.replace(/\p{Script=Arabic}+/gu, shaped);
  },
};
