import { expect, test } from 'vitest';
import { mulberry32 } from '../../../../src/training/measure/random.ts';
import { fitLogistic, freshState } from '../../../../src/training/peers/logistic.ts';
import { COLUMNS, fitTfIdf, type Sparse } from '../../../../src/training/peers/tf-idf.ts';

const ROWS = 200;
/** Nearly as many columns as rows, as texts have: narrow tables make this method slow. */
const WIDTH = 150;

/** Full rows of random values, and labels that follow the first column with some noise. */
function problem(): { rows: Sparse; positive: boolean[] } {
  const random = mulberry32(6);
  const values = Float32Array.from({ length: ROWS * WIDTH }, () => random() * 2 - 1);
  return {
    rows: {
      starts: Uint32Array.from({ length: ROWS + 1 }, (_, row) => row * WIDTH),
      columns: Uint32Array.from(values, (_, at) => at % WIDTH),
      values,
    },
    positive: Array.from({ length: ROWS }, (_, row) => values[row * WIDTH]! + random() - 0.5 > 0.3),
  };
}

/** Length of the primal gradient w - sum C y sigmoid(-y w.x) x, which is 0 at the optimum. */
function gradient({ rows, positive }: ReturnType<typeof problem>, w: Float32Array, cost: number) {
  const slope = Float64Array.from(w);
  positive.forEach((is, row) => {
    const sign = is ? 1 : -1;
    const x = rows.values.subarray(row * WIDTH, (row + 1) * WIDTH);
    const product = x.reduce((sum, value, at) => sum + value * w[at]!, 0);
    const pull = (cost * sign) / (1 + Math.exp(sign * product));
    x.forEach((value, at) => {
      slope[at]! -= pull * value;
    });
  });
  return Math.hypot(...slope);
}

test.each([0.1, 1, 30])('reaches the optimum at cost %d', (cost) => {
  const data = problem();
  const costs = new Float64Array(ROWS).fill(cost);
  const weights = fitLogistic(data.rows, data.positive, costs, WIDTH, freshState(ROWS));
  const start = gradient(data, new Float32Array(WIDTH), cost);
  expect(gradient(data, weights, cost)).toBeLessThan(0.01 * start);
});

test('a start from another cost ends at the same place', () => {
  const data = problem();
  const state = freshState(ROWS);
  fitLogistic(data.rows, data.positive, new Float64Array(ROWS).fill(0.1), WIDTH, state);
  const costs = new Float64Array(ROWS).fill(10);
  const warm = fitLogistic(data.rows, data.positive, costs, WIDTH, state);
  const cold = fitLogistic(data.rows, data.positive, costs, WIDTH, freshState(ROWS));
  warm.forEach((weight, at) => {
    expect(weight).toBeCloseTo(cold[at]!, 1);
  });
});

test('rows of TF-IDF are two parts of length 1 and the intercept', () => {
  const { rows, vectorise } = fitTfIdf(['free visa free ticket', 'a licence']);
  const last = rows.starts[1]! - 1;
  const squares = rows.values.subarray(0, last).reduce((sum, value) => sum + value ** 2, 0);
  expect(squares).toBeCloseTo(2, 5);
  expect(rows.columns[last]).toBe(COLUMNS - 1);
  expect(rows.values[last]).toBe(1);
  expect(vectorise(['free visa free ticket']).values).toEqual(
    rows.values.subarray(0, rows.starts[1]!),
  );
});

test('a rarer word weighs more, and a repeated one more than one said once', () => {
  const { vectorise } = fitTfIdf(['visa ticket', 'visa fee', 'visa form']);
  const [visa, , ticket] = vectorise(['visa ticket']).values;
  expect(ticket!).toBeGreaterThan(visa!);
  const [repeated] = vectorise(['visa visa ticket']).values;
  expect(repeated!).toBeGreaterThan(visa!);
});
