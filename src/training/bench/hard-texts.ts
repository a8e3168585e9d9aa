import { RULES } from '../../core/rules.ts';
import { below, mulberry32, pick } from '../measure/random.ts';

/** What a text is made of, over and over: signs, numbers, links, scripts, words of patterns. */
const REPEATED =
  `1 2 3 4 5 |a b c d |v i s a |1 a 2 b |0x|11 xx |1x1x|@|a@|a@b.cc |www.|a.|a-|http://|0300-1234567 |
+855 12 345 678 |(0|1234/lhr |oepl mpd lic |5,000 |1,11,|us$5 |rs 5 |lakh |5 lakh |1.5|? |! |.|a\n|• |
$a|a$b|a'|+|& |/-|//|visa |no no |nahi fee |fee nahi |cam bodia |0perator |visaaaa |aaa|whatsapp |
😀|🇰🇭|🇰 |\u200b|a\u0301|\ud800|\u0000|½|①|𝗮 |中 |कि |ﷺ|ی |۱۲۳ |ویزا |فیس نہیں |5 روپے `
    .replace(/\n\+/g, '+')
    .split('|');

/** Draws of each random kind. */
const DRAWS = 150;
const ALPHABETS = ['abcdefghij0123456789 ', '0123456789x-() +.', 'abc@.-_/: ', 'av1$ .!?\n'];

/** Texts of `size` characters made to be slow, by what they are made of. The same ones each time. */
export function hardTexts(size: number): Map<string, string> {
  const texts = new Map<string, string>();
  const fill = (piece: string) => {
    if (piece.length > 0)
      texts.set(piece, piece.repeat(Math.ceil(size / piece.length)).slice(0, size));
  };
  const patterns = RULES.signals
    .flatMap(({ patterns }) => Object.values(patterns))
    .join()
    .split(',');
  const words = patterns.join(' ').match(/[\p{L}\d]+/gu) ?? [];
  const random = mulberry32(7);
  const one = <T>(list: readonly T[]): T => pick(random, list);
  const draw = (from: () => string) => {
    let text = '';
    while (text.length < size) text += from();
    return text.slice(0, size);
  };
  REPEATED.forEach(fill);
  for (let i = 0; i < DRAWS; i++) {
    fill(`${one(words)} ${one(words)} ${one(words)} `);
    fill(`${phraseOf(one(patterns))} `);
    fill(`${phraseOf(one(patterns))} ${phraseOf(one(patterns))} `);
  }
  for (let i = 0; i < DRAWS / 10; i++) {
    texts.set(
      `words ${i}`,
      draw(() => `${one(words)} `),
    );
    texts.set(
      `phrases ${i}`,
      draw(() => `${phraseOf(one(patterns))} `),
    );
    texts.set(
      `spelt ${i}`,
      draw(() => `${one([...'abcdeghiklmnoprstuvyz0134'])} `),
    );
    for (const alphabet of ALPHABETS)
      texts.set(
        `${alphabet} ${i}`,
        draw(() => one([...alphabet])),
      );
    texts.set(
      `units ${i}`,
      draw(() => String.fromCharCode(below(random, 0x10000))),
    );
  }
  return texts;
}

/** Words that a pattern may match: the first of each choice, and a word for a class. */
function phraseOf(pattern: string): string {
  return pattern
    .replace(/<MONEY>|<PAY_BAND>|<USD>/g, '900 usd')
    .replace(/<[A-Z_]+>/g, 'visa')
    .replace(/\(([^()|]*)[^()]*\)/g, '$1')
    .replace(/[()|?*.]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
