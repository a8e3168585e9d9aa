import { expect, test } from 'vitest';
import { type Line, lines } from '../../../src/cli/check/lines.ts';

async function split(chunks: string[], limit?: number): Promise<Line[]> {
  async function* feed() {
    yield* chunks;
  }
  const all: Line[] = [];
  for await (const line of lines(feed(), limit)) all.push(line);
  return all;
}
const texts = async (chunks: string[]) => (await split(chunks)).map((line) => line.text);

test('a line may lie in several chunks, and a chunk may hold several lines', async () => {
  expect(await texts(['ab', 'c\nd', '\n', 'e\nf\ng'])).toEqual(['abc', 'd', 'e', 'f', 'g']);
});

test('a last line feed ends a line and starts none', async () => {
  expect(await texts(['a\n'])).toEqual(['a']);
  expect(await texts([''])).toEqual([]);
});

test('an empty line in the middle is a line', async () => {
  expect(await texts(['a\n\nb\n'])).toEqual(['a', '', 'b']);
});

test('only a line feed ends a line: separators that JSON allows in a string stay in it', async () => {
  expect(await texts(['a\u2028b\u2029c\u0085d\r\ne'])).toEqual(['a\u2028b\u2029c\u0085d', 'e']);
});

test('a line over the limit is dropped wherever its chunks break, and the next one is whole', async () => {
  const dropped = { text: '', tooLong: true };
  const kept = { text: 'ok', tooLong: false };
  expect(await split(['12345678\nok\n'], 5)).toEqual([dropped, kept]);
  expect(await split(['1234', '5678', '9\nok'], 5)).toEqual([dropped, kept]);
  expect(await split(['ok\n1234', '5678', '90'], 5)).toEqual([kept, dropped]);
});
