import { mulberry32, pick, type Random } from '../../../../src/training/measure/random.ts';
import type { Row } from '../../../../src/training/peers/peer.ts';

const OFFERS = ['typing job', 'data entry', 'chat work', 'ڈیٹا انٹری', 'ghar bethay kaam'];
const BAIT = [
  'pay the fee first',
  'visa and ticket free',
  'fees advance bhejo',
  'فیس پہلے جمع کرائیں',
];
const PLAIN = [
  'interview at our office',
  'licence on the door',
  'daftar aa jayen',
  'دفتر تشریف لائیں',
];
const SMALL = [
  'thanks',
  'please share',
  'from Monday',
  'shukriya',
  'شکریہ',
  'in Lahore',
  'for 20 people',
];

function text(random: Random, marks: readonly string[]): string {
  const parts = [
    pick(random, OFFERS),
    pick(random, marks),
    pick(random, SMALL),
    pick(random, SMALL),
  ];
  return parts.join('. ');
}

/** Texts that differ by what they ask for, with some of each kind that give nothing away. */
export function sample(count: number, seed: number): Row[] {
  const random = mulberry32(seed);
  return Array.from({ length: count }, () => {
    const label = random() < 0.3 ? 'lure' : 'honest';
    const marks = random() < 0.05 ? SMALL : label === 'lure' ? BAIT : PLAIN;
    return { label, text: text(random, marks) };
  });
}
