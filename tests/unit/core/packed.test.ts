import { expect, test } from 'vitest';
import { pack } from '../../../src/core/packed/pack.ts';
import { unpack } from '../../../src/core/packed/unpack.ts';
import { compile } from '../../../src/core/pattern/compile.ts';
import { RULES } from '../../../src/core/rules.ts';

/** White space inside a pattern means nothing, so rules are compared without the difference. */
const bare = (value: unknown) =>
  JSON.parse(JSON.stringify(value), (key, inner) => {
    if (key === 'source') return undefined;
    return typeof inner === 'string' ? inner.replace(/\s+/g, ' ').trim() : inner;
  });

test('pack and unpack, the rules, come back as they were but for sources and white space', () => {
  expect(unpack(pack(RULES))).toEqual(bare(RULES));
});

test('pack and unpack, the patterns, compile to the same tables', () => {
  expect(compile(unpack(pack(RULES)))).toEqual(compile(RULES));
});

test('unpack, anything else, throws', () => {
  expect(() => unpack('bm90IHBhY2tlZA==')).toThrow();
});
