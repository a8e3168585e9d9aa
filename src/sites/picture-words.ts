/**
 * Sites describe pictures by machine and quote the writing that they see in them: "May be an image
 * of text that says 'HIRING NOW'". The words around the quotation follow the interface language
 * (English, French and Arabic seen, SITES.md section 1), the quotation marks do not mean more than
 * marks anywhere, so the marks alone are used.
 */

const OPENING = /(?:^|[\s:(\u200E\u200F])['"‘’‚“”„«‹]/u;
const CLOSING = /['"‘’“”»›](?=[\s.,،。؛!?)\u200E\u200F]|$)/gu;

/** Two letters are the least that can be words. */
const LETTERS = /\p{L}[\s\S]*\p{L}/u;

/**
 * The part of an alt text that quotes what is written in the picture, or undefined. From the first
 * opening mark to the last closing one, because the writing itself may hold marks and apostrophes.
 */
export function pictureWords(alt: string): string | undefined {
  const opening = OPENING.exec(alt);
  if (!opening) return undefined;
  const rest = alt.slice(opening.index + opening[0].length);
  const closing = [...rest.matchAll(CLOSING)].at(-1);
  const words = rest.slice(0, closing?.index ?? 0).trim();
  return LETTERS.test(words) ? words : undefined;
}
