import type { Random } from '../measure/random.ts';

/** Language of a text, as in the corpus; `roman` is Urdu in Latin letters. */
type Language = 'en' | 'ur' | 'roman' | 'mixed';

/**
 * One thing an evader does to a text so that software does not see what a person still reads.
 * Written from what evaders do, without sight of what the model undoes.
 */
export interface Disguise {
  readonly id: string;
  /** One sentence for the table of results. */
  readonly about: string;
  /** Where it makes sense; everywhere when absent. It may still find nothing to change there. */
  readonly languages?: readonly Language[];
  /** The disguised text; the same text where it does not apply, which is then not counted. */
  apply(text: string, random: Random): string;
}
