import { expect, test } from 'vitest';
import { phoneticKey } from '../../../../src/core/text/phonetic.ts';

test.each([
  [['zindagi', 'zindagee', 'zindagy']],
  [['nokri', 'naukri', 'noukri', 'nokree']],
  [['nahi', 'nahin', 'nahee']],
  [['paisay', 'paise', 'pesay']],
  [['bhejain', 'bhejein', 'bhejen']],
  [['kambodia', 'cambodia', 'kambodiya', 'cambodiya']],
  [['viza', 'veeza', 'wiza']],
])('phoneticKey, free spellings %s, meet', (spellings) => {
  expect(new Set(spellings.map(phoneticKey)).size).toBe(1);
});

test.each([
  ['job', 'jab'],
  ['fees', 'fish'],
  ['tankhwah', 'tank'],
  ['dubai', 'dabao'],
])('phoneticKey, %s and %s, stay apart', (one, other) => {
  expect(phoneticKey(one)).not.toBe(phoneticKey(other));
});
