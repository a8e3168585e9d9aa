import { expect, test } from 'vitest';
import { bareRules } from '../../../src/cli/build/plugins.ts';
import { makeDetector } from '../../../src/core/detect.ts';
import { pack } from '../../../src/core/packed/pack.ts';
import { makeProgram } from '../../../src/core/packed/program.ts';
import { makeLookUp } from '../../../src/core/packed/words.ts';
import { compile } from '../../../src/core/pattern/compile.ts';
import { PARTS, SCRIPTS } from '../../../src/core/pattern/tables.ts';
import { RULES } from '../../../src/core/rules.ts';

const TABLES = compile(RULES);
const OURS = pack(TABLES);
/** As the bundle has them: through JSON, and the rules without their patterns. */
const PACKED = JSON.parse(JSON.stringify(OURS));

test('pack, the groups opened in turn, are the patterns as they were', () => {
  const { code, starts, owners, open } = makeProgram(PACKED);
  for (let group = 0; group < PARTS * SCRIPTS; group++)
    open(Math.floor(group / SCRIPTS), group % SCRIPTS);
  const unpacked = Array.from(owners, (owner, at) => ({
    owner,
    code: [...code.subarray(starts[at], starts[at + 1])],
  }));
  expect(unpacked).toEqual(TABLES.groups.flat());
});

test('pack, the words, are found by their hashes', () => {
  const lookUp = makeLookUp(PACKED.words);
  expect(TABLES.hashes.map(lookUp)).toEqual(TABLES.hashes.map((_, at) => at));
  expect([1, 2 ** 31, 2 ** 32 - 1].map(lookUp)).toEqual([-1, -1, -1]);
});

test('pack, the texts, stand in a string of code as they are', () => {
  for (const text of [PACKED.words.entries, PACKED.pairs, ...PACKED.groups.slice(3, 6)]) {
    expect(text.length).toBeGreaterThan(1_000);
    expect(text).toMatch(/^[ !#%&(-[\]^_a-~]+$/);
  }
});

test.each([
  'Urgent hiring in Cambodia 🇰🇭, data entry, 900 USD, visa and ticket free. WhatsApp 03001234567',
  'کمبوڈیا میں کال سینٹر کی نوکری، تنخواہ 1000 ڈالر، ویزا اور ٹکٹ کمپنی دے گی۔ فیس نہیں',
  'Kambodia mein data entry ki nokri, koi fee nahi, v i s a free. Yeh fraud hai ya asli?',
])('both ways, the text %s, gives the same hits and cues', (text) => {
  const [ours, theirs] = [
    makeDetector(RULES, OURS)(text),
    makeDetector(JSON.parse(bareRules(RULES)), PACKED)(text),
  ];
  expect(theirs.hits.length).toBeGreaterThan(0);
  expect(theirs.hits).toEqual(ours.hits);
  expect(theirs.cues).toEqual(ours.cues);
});
