import { expect, test } from 'vitest';
import { calibration } from '../../../../src/training/measure/calibration.ts';
import {
  averagePrecision,
  precisionRecall,
} from '../../../../src/training/measure/precision-recall.ts';
import { mulberry32 } from '../../../../src/training/measure/random.ts';
import { rank } from '../../../../src/training/measure/ranking.ts';
import { calibrationSvg } from '../../../../src/training/measure/svg/calibration-svg.ts';
import { precisionRecallSvg } from '../../../../src/training/measure/svg/precision-recall-svg.ts';

/** Tags left open or closed twice; an SVG file with any is refused whole by a browser. */
function unbalanced(svg: string): string[] {
  const open: string[] = [];
  for (const [, slash, name, rest] of svg.matchAll(/<(\/?)(\w+)([^>]*)>/g)) {
    if (rest?.endsWith('/')) continue;
    if (slash === '') open.push(name!);
    else if (open.pop() !== name) return [name!];
  }
  return open;
}

function sample(shift: number) {
  const random = mulberry32(9);
  const truth = Array.from({ length: 5000 }, () => random() < 0.2);
  return rank(
    truth.map((is) => random() + (is ? shift : 0)),
    truth,
  );
}

const series = ['Parakh', 'word list <b> & "co"'].map((name, n) => {
  const ranking = sample(0.6 - n * 0.4);
  return { name, points: precisionRecall(ranking), area: averagePrecision(ranking) };
});

test('draws every series with its own line and name, well formed', () => {
  const svg = precisionRecallSvg('Test part', series, 0.2);
  expect(unbalanced(svg)).toEqual([]);
  expect(svg).toContain('class="line s0"');
  expect(svg).toContain('class="line s1"');
  expect(svg).toContain(`${series[0]!.area.toFixed(3)} Parakh`);
  expect(svg).toContain('word list &#60;b&#62; &#38; &#34;co&#34;');
  expect(svg).toContain('prefers-color-scheme:dark');
  expect(svg).not.toContain('NaN');
});

test('thins thousands of points to what can be seen', () => {
  expect(precisionRecallSvg('Test part', series, 0.2).length).toBeLessThan(30_000);
});

test('refuses more series than can be told apart', () => {
  const seven = Array.from({ length: 7 }, () => series[0]!);
  expect(() => precisionRecallSvg('Too many', seven, 0.2)).toThrow('7 series');
});

test('draws a dot per bin that holds rows', () => {
  const picture = calibration([0.1, 0.12, 0.7, 0.95], [false, false, true, true]);
  const svg = calibrationSvg('Validation part', picture);
  expect(unbalanced(svg)).toEqual([]);
  expect(svg.match(/<circle/g)).toHaveLength(3);
  expect(svg).toContain(`Brier ${picture.brier.toFixed(4)}`);
  expect(svg).not.toContain('NaN');
});
