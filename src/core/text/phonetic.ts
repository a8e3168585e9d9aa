/**
 * A key under which the free spellings of a Roman Urdu word meet: zindagi, zindagee, zindagy.
 * Vowel length, doubled letters, aspirated nasals and c/k, q/k, w/v, z/j-type choices are folded.
 * The published method for Roman Urdu is such a key (DOMAIN.md section 8). By hand, letter by
 * letter: as regular expressions, one after the other, it was half the time of reading a new word.
 */
const [A, C, E, F, H, I, K, N, O] = [97, 99, 101, 102, 104, 105, 107, 110, 111] as const;
const [P, Q, S, U, V, W, X, Y] = [112, 113, 115, 117, 118, 119, 120, 121] as const;

/** Letters on their way from one step to the next; kept, so that a key costs one string. */
let before: number[] = [];
let after: number[] = [];

/** Key of a folded lower-case Latin word; other words are returned as they are. */
export function phoneticKey(word: string): string {
  if (word.length < 3) return word;
  before.length = 0;
  for (let at = 0; at < word.length; at++) {
    const letter = word.charCodeAt(at);
    if (letter < 97 || letter > 122) return word;
    before.push(letter);
  }
  step(consonants);
  step(glides);
  step(vowels);
  step(breaths);
  const last = before.length - 1;
  // Not in short words: din is not "de", and English "pin" is not "pay".
  if (last >= 3 && before[last] === N && isVowel(before[last - 1])) before.length = last;
  const end = before.length - 1;
  if (before[end] === E) before[end] = I;
  return String.fromCharCode.apply(null, before);
}

function step(fold: (at: number) => number): void {
  after.length = 0;
  for (let at = 0; at < before.length; ) at = fold(at);
  [before, after] = [after, before];
}

/** Adds a letter once, however often it is doubled. */
function put(letter: number): void {
  if (after[after.length - 1] !== letter) after.push(letter);
}

/** Each step reads `before` at one place, adds to `after`, and returns where to go on. */
function consonants(at: number): number {
  const letter = before[at]!;
  const next = before[at + 1];
  if (letter === next && (letter === E || letter === O || letter === A)) {
    put(letter === E ? I : letter === O ? U : A);
    return at + 2;
  }
  if (letter === P && next === H) {
    put(F);
    return at + 2;
  }
  if (letter === X) {
    put(K);
    put(S);
  } else if (letter === Q || (letter === C && next !== H)) put(K);
  else put(letter === W ? V : letter);
  return at + 1;
}

/** ia, ya and iya are one. */
function glides(at: number): number {
  const letter = before[at]!;
  if (letter === I || letter === Y) {
    const size = before[at + 1] === Y ? 2 : 1;
    if (before[at + size] === A) {
      after.push(I);
      return at + size;
    }
  }
  after.push(letter);
  return at + 1;
}

/** ie, ei, ai and their like are e; ou and au are o; y at the end of a syllable is i. */
function vowels(at: number): number {
  const letter = before[at]!;
  const next = before[at + 1];
  const toE =
    (letter === E && (next === E || next === I || next === Y)) ||
    (letter === I && (next === E || next === Y)) ||
    (letter === A && (next === Y || next === I));
  const toO = (letter === O && (next === O || next === U)) || (letter === A && next === U);
  if (toE || toO || (letter === U && next === O)) {
    after.push(toE ? E : O);
    return at + 2;
  }
  after.push(letter === Y && !isVowel(next) ? I : letter);
  return at + 1;
}

/** h after a vowel is only breath, unless another vowel follows. */
function breaths(at: number): number {
  const letter = before[at]!;
  if (!(letter === H && isVowel(before[at - 1]) && !isVowel(before[at + 1]))) put(letter);
  return at + 1;
}

function isVowel(letter: number | undefined): boolean {
  return letter === A || letter === E || letter === I || letter === O || letter === U;
}
