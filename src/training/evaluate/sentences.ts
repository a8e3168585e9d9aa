/** Shorter ones ("inbox me") are speech, not a template. */
const MIN_WORDS = 4;

/** Sentences of a text, in lower case with single spaces: between full stops of any script and line ends. */
export function sentencesOf(text: string): string[] {
  return text
    .split(/[.!?۔؟\n]+/u)
    .map((sentence) => sentence.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [])
    .filter((words) => words.length >= MIN_WORDS)
    .map((words) => words.join(' '));
}

/** Sentences of all texts, and how many of them stand more than once. */
export function repeated(texts: readonly string[]): { sentences: number; twice: number } {
  const counts = new Map<string, number>();
  const all = texts.flatMap(sentencesOf);
  for (const sentence of all) counts.set(sentence, (counts.get(sentence) ?? 0) + 1);
  return { sentences: all.length, twice: all.filter((each) => counts.get(each)! > 1).length };
}
