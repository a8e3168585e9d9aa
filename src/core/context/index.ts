import { advice } from './advice.ts';
import { asking } from './asking.ts';
import { assurance } from './assurance.ts';
import type { Context } from './context.ts';
import { course } from './course.ts';
import { direct } from './direct.ts';
import { formal } from './formal.ts';
import { question } from './question.ts';
import { receipt } from './receipt.ts';
import { report } from './report.ts';
import { seeker } from './seeker.ts';
import { trip } from './trip.ts';

/** Every context, in the order in which their cues are counted. */
export const CONTEXTS: readonly Context[] = [
  report,
  advice,
  question,
  asking,
  seeker,
  formal,
  direct,
  assurance,
  trip,
  course,
  receipt,
];
