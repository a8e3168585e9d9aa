import { readPublic } from '../data/read.ts';
import { scoreCorpusOnly, scoreVariant, scoreWhole } from './ablation-runs.ts';
import { dataSection } from './data.ts';
import { scoreFold } from './emscad.ts';
import { judgeEveryday } from './everyday.ts';
import { judgePart } from './ours.ts';
import { scorePart } from './peer-scores.ts';

/** What a worker can be asked for. What they take and give must survive being sent between threads. */
export const TASKS = {
  judgePart,
  judgeEveryday: () => judgeEveryday(readPublic('measure')),
  scorePart,
  scoreFold,
  scoreVariant,
  scoreWhole,
  scoreCorpusOnly,
  dataSection: () => dataSection(),
};

export type Tasks = typeof TASKS;
