import type { Signal } from './signal.ts';

/** A visa or job letter promised for certain. */
export const visaGuaranteed: Signal = {
  id: 'visa-guaranteed',
  family: 'visa',
  hard: false,
  scheme: 'overseas-fee',
  patterns: {
    en: `
      <GUARANTEE> .. (<VISA>|job|letter|approval|result|work permit|selection|stamping),
      (<VISA>|job|letter|approval|work permit|selection) .. <GUARANTEE>,
      (no|zero|without any) (rejection|refusal),
      (visa|approval) (success)? (ratio|rate) .. (100|99|98) %, (visa|job) .. in .. (hand|hands)`,
    ur: `
      <GUARANTEE> ... (<VISA>|نوکری|جاب|لیٹر|سلیکشن|منظوری),
      (<VISA>|نوکری|جاب|لیٹر|منظوری) .. <GUARANTEE>, (ریجیکشن|ریفیوزل|انکار) .. (نہیں|صفر)`,
    roman: `
      <GUARANTEE> ... (<VISA>|job|nokri|letter|selection),
      (<VISA>|job|nokri|letter) .. <GUARANTEE>, (rejection|refusal|inkar) .. (nahi|zero)`,
  },
  source: {
    document: 'BE&OE warning as reported 2025-12',
    url: 'https://azaadurdu.pk/101839',
  },
};
