import { fakeLicence, fakeReassurance, paddingAfter, paddingBefore } from './additions.ts';
import { arabicLetters } from './arabic-letters.ts';
import {
  dottedLetters,
  emojiBetween,
  spacedLetters,
  urduMarks,
  zeroWidth,
} from './between-letters.ts';
import { currencySwap } from './currency.ts';
import type { Disguise } from './disguise.ts';
import { hashtags } from './hashtags.ts';
import { digitsInWords, elongation, leetspeak } from './leetspeak.ts';
import { lookAlikes } from './look-alikes.ts';
import { twoMessages } from './messages.ts';
import { numberWords } from './number-words.ts';
import { flagsForCountries, misspeltNames, splitNames } from './places-disguised.ts';
import { enclosedLetters, mathematicalLetters } from './styled-letters.ts';
import { transliteration } from './transliterate.ts';

/** Everything that the model must see through, in the order of the table of results. */
export const DISGUISES: readonly Disguise[] = [
  lookAlikes,
  mathematicalLetters,
  enclosedLetters,
  zeroWidth,
  spacedLetters,
  dottedLetters,
  leetspeak,
  emojiBetween,
  flagsForCountries,
  arabicLetters,
  urduMarks,
  transliteration,
  splitNames,
  misspeltNames,
  digitsInWords,
  numberWords,
  currencySwap,
  twoMessages,
  hashtags,
  paddingBefore,
  paddingAfter,
  fakeLicence,
  fakeReassurance,
  elongation,
];
