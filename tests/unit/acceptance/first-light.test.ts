import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { assess } from '../../../src/core/assess.ts';

/**
 * 60 lures and 60 honest look-alikes, written from DOMAIN.md without sight of the signals and
 * committed before the first of them. Nobody tunes on them: when this fails, look for the gap in
 * texts of your own, not in these. The first model saw 50 of the 60 lures and raised 2 of the 60
 * honest texts; the trained one sees all 60 and raises 7, three of them as `warn`. The limits hold
 * both where they are: fewer lures or more false alarms than that fail.
 */
interface Row {
  readonly id: string;
  readonly label: 'lure' | 'honest';
  readonly lang: 'en' | 'ur' | 'roman';
  readonly text: string;
}

const FILE = new URL('../../fixtures/acceptance/first-light.jsonl', import.meta.url);
const rows = readFileSync(FILE, 'utf8')
  .trim()
  .split('\n')
  .map((line): Row => JSON.parse(line));
const judged = rows.map((row) => ({ ...row, level: assess(row.text).level }));

test.each(['en', 'ur', 'roman'])('first light, lures in %s, at least 95 %% are seen', (lang) => {
  const lures = judged.filter((row) => row.label === 'lure' && row.lang === lang);
  const missed = lures.filter((row) => row.level === 'quiet').map((row) => row.id);
  console.info(
    `${lang}: ${lures.length - missed.length} of ${lures.length} seen; missed: ${missed.join(' ') || 'none'}`,
  );
  expect(lures).toHaveLength(20);
  expect(missed.length).toBeLessThanOrEqual(1);
});

test('first light, honest look-alikes, at most 3 warn and 7 raised', () => {
  const honest = judged.filter((row) => row.label === 'honest');
  const raised = honest.filter((row) => row.level !== 'quiet');
  console.info(
    `honest raised: ${raised.map((row) => `${row.id} ${row.level}`).join(', ') || 'none'}`,
  );
  expect(honest).toHaveLength(60);
  expect(raised.filter((row) => row.level === 'warn').length).toBeLessThanOrEqual(3);
  expect(raised.length).toBeLessThanOrEqual(7);
});
