/** FNV-1a over UTF-16 units, 32 bits, unsigned. `seed` keeps kinds of features apart. */
export function hash(text: string, seed: number, start = 0, end = text.length): number {
  let code = (0x811c9dc5 ^ seed) >>> 0;
  for (let at = start; at < end; at++) {
    code ^= text.charCodeAt(at);
    code = Math.imul(code, 0x01000193);
  }
  // FNV's low bits are weak for short strings; one round of mixing spreads them over the table.
  code ^= code >>> 15;
  code = Math.imul(code, 0x2c1b3c6d);
  code ^= code >>> 13;
  return code >>> 0;
}
