/**
 * The cleaning that a careful user of these methods would do: compatibility forms (so full-width and
 * mathematical letters read as letters), no invisible signs, lower case. No table of look-alikes and
 * no phonetic key: those are Parakh's own.
 */
export function clean(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\p{Cf}\u0640]/gu, '')
    .toLowerCase();
}

/** Words of cleaned text: letters with their marks, and figures, in any script; signs and emoji out. */
export function words(cleaned: string): string[] {
  return cleaned.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}
