/** What a reader does without thinking must bring the offer back. */
import { expect, test } from 'vitest';
import { DISGUISES } from '../../../../src/training/disguise/index.ts';
import { mulberry32 } from '../../../../src/training/measure/random.ts';
import { OFFERS } from './texts.ts';

const SEEDS = [1, 2, 3, 4, 5, 6, 7, 8];
const squeezed = (text: string) => text.replace(/\s+/g, '');

/** By disguise, what the eye does with the result. */
const READ: Readonly<Record<string, (text: string) => string>> = {
  'mathematical-letters': (text) => text.normalize('NFKC'),
  'zero-width': (text) => text.replace(/\p{Cf}/gu, ''),
  'spaced-letters': squeezed,
  'dotted-letters': (text) => text.replace(/(?<=\p{L})[.\-_*/·](?=\p{L})/gu, ''),
  'emoji-between': (text) => text.replace(/\p{Extended_Pictographic}\ufe0f?/gu, ''),
  'arabic-letters': (text) =>
    text.normalize('NFKC').replaceAll('ي', 'ی').replaceAll('ك', 'ک').replaceAll('ه', 'ہ'),
  'urdu-marks': (text) => text.replace(/[\u0640\u064e-\u0652]/g, ''),
};

test.each(Object.entries(READ))('%s hides nothing from a reader', (id, read) => {
  const { apply } = DISGUISES.find((disguise) => disguise.id === id)!;
  for (const offer of [OFFERS.en, OFFERS.ur, OFFERS.mixed])
    for (const seed of SEEDS) expect(read(apply(offer, mulberry32(seed)))).toBe(read(offer));
});

test.each(['padding-before', 'padding-after', 'fake-licence', 'fake-reassurance'])(
  '%s keeps the whole offer',
  (id) => {
    const { apply } = DISGUISES.find((disguise) => disguise.id === id)!;
    for (const offer of Object.values(OFFERS))
      for (const seed of SEEDS) expect(apply(offer, mulberry32(seed))).toContain(offer);
  },
);

test('two messages keep every word, in order, around one line of time', () => {
  const { apply } = DISGUISES.find(({ id }) => id === 'two-messages')!;
  const lines = apply(OFFERS.en, mulberry32(2)).split('\n');
  expect(lines).toHaveLength(3);
  expect(squeezed(lines[0]! + lines[2]!)).toBe(squeezed(OFFERS.en));
  expect(lines[1]).toMatch(/\d:\d\d ?[ap]m/i);
});

test('most letters of a misspelt name stay', () => {
  const { apply } = DISGUISES.find(({ id }) => id === 'misspelt-names')!;
  for (const seed of SEEDS) {
    const name = apply('Jobs in Cambodia', mulberry32(seed)).slice('Jobs in '.length);
    expect(name).not.toBe('Cambodia');
    expect(name[0]).toBe('C');
    expect(Math.abs(name.length - 'Cambodia'.length)).toBeLessThanOrEqual(3);
  }
});
