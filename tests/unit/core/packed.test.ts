import { expect, test } from 'vitest';
import { bareRules } from '../../../src/cli/build/plugins.ts';
import { makeDetector } from '../../../src/core/detect.ts';
import { pack } from '../../../src/core/packed/pack.ts';
import { unpack } from '../../../src/core/packed/unpack.ts';
import { compile } from '../../../src/core/pattern/compile.ts';
import { RULES } from '../../../src/core/rules.ts';

const TABLES = compile(RULES);
/** As the bundle has them: through JSON, and the rules without their patterns. */
const PACKED = JSON.parse(JSON.stringify(pack(TABLES)));

test('pack and unpack, the tables, come back as they were', () => {
  expect(unpack(PACKED)).toEqual(TABLES);
});

test('pack, the texts, stand in a string of code as they are', () => {
  for (const text of [PACKED.hashes, PACKED.pairs, PACKED.code]) {
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
    makeDetector(RULES, TABLES)(text),
    makeDetector(JSON.parse(bareRules(RULES)), unpack(PACKED))(text),
  ];
  expect(theirs.hits.length).toBeGreaterThan(0);
  expect(theirs.hits).toEqual(ours.hits);
  expect(theirs.cues).toEqual(ours.cues);
});
