import { expect, test } from 'vitest';
import { differing, generated, withGenerated } from '../../../../src/training/evaluate/card.ts';
import { readOptions } from '../../../../src/training/evaluate/options.ts';
import { pictures } from '../../../../src/training/evaluate/pictures.ts';
import { section } from '../../../../src/training/evaluate/section.ts';
import { judged } from './rows.ts';

const card = '# Card\n\n<!-- evaluate:start -->\nold\n<!-- evaluate:end -->\n\nProse.\n';
const sections = [section('One', ['1 | 2']), section('Two', ['three'], ['a set is missing'])];
const text = generated('Introduction.', sections);

test('withGenerated, a card, replaces what stands between the markers and nothing else', () => {
  const written = withGenerated(card, text);
  expect(written).toBe(
    '# Card\n\n<!-- evaluate:start -->\nIntroduction.\n\n### One\n\n1 | 2\n\n### Two\n\nthree\n\nNot measured: a set is missing\n<!-- evaluate:end -->\n\nProse.\n',
  );
  expect(withGenerated(written, text)).toBe(written);
});

test('withGenerated, a card without its markers or with two, refuses', () => {
  expect(() => withGenerated('no markers', text)).toThrow('evaluate:start');
  expect(() => withGenerated(card + card, text)).toThrow('once each');
});

test('differing, what the card holds, names the sections it does not', () => {
  const written = withGenerated(card, text);
  expect(differing(written, sections)).toEqual([]);
  expect(differing(written, [section('One', ['1 | 3']), sections[1]!])).toEqual(['One']);
  // Nor is a part of a section the section.
  expect(differing(written, [section('Two', ['thre'])])).toEqual(['Two']);
});

test('readOptions, the command line, wants a part that holds texts', () => {
  expect(readOptions([], ['train', 'test'])).toMatchObject({ part: 'test', quick: false });
  expect(readOptions(['--part', 'validation', '--quick'], ['validation'])).toMatchObject({
    part: 'validation',
    quick: true,
    sections: ['product', 'disguises', 'data'],
  });
  expect(readOptions(['--only', 'data,peers'], ['test']).sections).toEqual(['peers', 'data']);
  expect(() => readOptions(['--only', 'nothing'], ['test'])).toThrow('no section "nothing"');
  expect(() => readOptions([], ['train', 'validation'])).toThrow('holds no texts');
  expect(() => readOptions(['--part', 'train'], ['train'])).toThrow('no part "train"');
});

test('pictures, scores, draws a curve a system and the calibration', () => {
  const rows = [judged({ label: 'lure', odds: 1 }), judged({ odds: 0 })];
  const [curves, dots] = pictures('test', rows, []);
  expect(curves![0]).toBe('precision-recall.svg');
  expect(curves![1]).toContain('1.000 Parakh');
  expect(dots![1]).toContain('Brier 0.2500');
});
