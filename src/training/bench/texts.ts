import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';

/** Public sets laid out beside the repository; a fresh clone has none. */
const FOLDER = fileURLToPath(new URL('../../../../shared/data/', import.meta.url));
/** Written by us, and always here. */
const OWN = fileURLToPath(new URL('../../../tests/fixtures/acceptance/', import.meta.url));

/** As many of each set, so that the mix is of all kinds of text: adverts, chat, news, tweets. */
const OF_EACH = 100;

/** A mix of everyday posts: from the public sets, else our own, with a name for the report. */
export function mixOfPosts(): { readonly name: string; readonly texts: readonly string[] } {
  const texts = existsSync(FOLDER)
    ? readdirSync(FOLDER)
        .filter((file) => file.endsWith('.jsonl.gz'))
        .flatMap((file) => some(rows(gunzipSync(readFileSync(FOLDER + file)).toString())))
    : readdirSync(OWN).flatMap((file) => rows(readFileSync(OWN + file, 'utf8')));
  return { name: existsSync(FOLDER) ? 'shared/data' : 'tests/fixtures/acceptance', texts };
}

function rows(lines: string): string[] {
  return lines
    .trim()
    .split('\n')
    .map((line) => String(JSON.parse(line).text));
}

function some(texts: readonly string[]): string[] {
  const step = Math.ceil(texts.length / OF_EACH);
  return texts.filter((_, at) => at % step === 0);
}

/** The texts one after the other, in pieces of `size` characters. */
export function pieces(texts: readonly string[], size: number): string[] {
  const found: string[] = [];
  let piece = '';
  for (const text of texts) {
    piece += `${text}\n`;
    if (piece.length < size) continue;
    found.push(piece.slice(0, size));
    piece = '';
  }
  return found;
}
