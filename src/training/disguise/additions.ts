import { below, pick, type Random, shuffled } from '../measure/random.ts';
import type { Disguise } from './disguise.ts';
import { languageOf } from './language-of.ts';
import { ENGLISH } from './lines/english.ts';
import { REASSURANCE } from './lines/reassurance.ts';
import { ROMAN } from './lines/roman.ts';
import { URDU } from './lines/urdu.ts';

const HONEST = { en: ENGLISH, ur: URDU, roman: ROMAN };
const MIN_LINES = 4;
const MORE_LINES = 4;

/** Four to seven honest lines in the text's own language. */
function padding(text: string, random: Random): string {
  const lines = shuffled(random, HONEST[languageOf(text)]);
  return lines.slice(0, MIN_LINES + below(random, MORE_LINES)).join('\n');
}

export const paddingBefore: Disguise = {
  id: 'padding-before',
  about: 'Lines of honest adverts and small talk before the offer.',
  apply: (text, random) => `${padding(text, random)}\n\n${text}`,
};

export const paddingAfter: Disguise = {
  id: 'padding-after',
  about: 'Lines of honest adverts and small talk after the offer.',
  apply: (text, random) => `${text}\n\n${padding(text, random)}`,
};

const CITIES = ['LHR', 'RWP', 'KAR', 'PWR', 'MLK', 'SKT'];

/** Licence strings in the shapes of DOMAIN.md 3.1, with plausible numbers. */
function licence(language: 'en' | 'ur' | 'roman', random: Random): string {
  const number = `${1000 + below(random, 4200)}/${pick(random, CITIES)}`;
  const lines = {
    en: [
      `Govt. approved. OEP Lic. No. MPD/${number}`,
      `Overseas Employment Promoter, Licence No. OP&HRD/${number}/2024`,
      `License # ${number} (registered with Bureau of Emigration)`,
    ],
    roman: [
      `Hukumat se manzoor shuda, licence no MPD/${number}`,
      `OEP Lic ${number}, Bureau of Emigration se registered`,
    ],
    ur: [
      `حکومتِ پاکستان سے منظور شدہ، لائسنس نمبر MPD/${number}`,
      `اوورسیز ایمپلائمنٹ پروموٹر، لائسنس نمبر ${number}، بیورو آف امیگریشن سے رجسٹرڈ`,
    ],
  };
  return pick(random, lines[language]);
}

const beside = (text: string, line: string, random: Random): string =>
  random() < 0.5 ? `${line}\n${text}` : `${text}\n${line}`;

export const fakeLicence: Disguise = {
  id: 'fake-licence',
  about: 'An invented licence number of a recruiting agency.',
  apply: (text, random) => beside(text, licence(languageOf(text), random), random),
};

export const fakeReassurance: Disguise = {
  id: 'fake-reassurance',
  about: 'A line that warns of fraud or says that no fee is ever taken.',
  apply: (text, random) => beside(text, pick(random, REASSURANCE[languageOf(text)]), random),
};
