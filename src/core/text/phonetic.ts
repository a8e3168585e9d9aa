/**
 * A key under which the free spellings of a Roman Urdu word meet: zindagi, zindagee, zindagy.
 * Vowel length, doubled letters, aspirated nasals and c/k, q/k, w/v, z/j-type choices are folded.
 * The published method for Roman Urdu is such a key (DOMAIN.md section 8).
 */
const RULES: readonly (readonly [RegExp, string])[] = [
  [/ph/g, 'f'],
  [/[kq]h/g, 'kh'],
  [/ck/g, 'k'],
  [/c(?!h)/g, 'k'],
  [/q/g, 'k'],
  [/w/g, 'v'],
  [/x/g, 'ks'],
  [/(.)\1+/g, '$1'],
  [/[iy]y?(?=a)/g, 'i'],
  [/(?:ee|ie|iy|ei|ey|ay|ai)/g, 'e'],
  [/(?:oo|ou|au|aw|uo)/g, 'o'],
  [/y(?![aeiou])/g, 'i'],
  [/([aeiou])h(?![aeiou])/g, '$1'],
  [/(.)\1+/g, '$1'],
  // Not in short words: din is not "de", and English "pin" is not "pay".
  [/([a-z]{2}[aeiou])n$/, '$1'],
  [/[ei]$/, 'i'],
];

/** Key of a folded lower-case Latin word; other words are returned as they are. */
export function phoneticKey(word: string): string {
  if (!/^[a-z]{3,}$/.test(word)) return word;
  let key = word.replace(/ee/g, 'i').replace(/oo/g, 'u').replace(/aa/g, 'a');
  for (const [pattern, to] of RULES) key = key.replace(pattern, to);
  return key;
}
