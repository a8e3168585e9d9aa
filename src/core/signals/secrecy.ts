import type { Signal } from './signal.ts';

/** To be kept from family, officials or others. */
export const secrecy: Signal = {
  id: 'secrecy',
  family: 'concealment',
  hard: true,
  scheme: 'compound-lure',
  patterns: {
    en: `
      (dont|do not|never) (tell|inform|share|discuss|show|mention) ... (anyone|anybody|family|parents|people|others|immigration|airport|fia|officer|officers),
      keep (it|this) .. (secret|confidential|private|between us|to yourself),
      (no need|dont need|not necessary|no requirement) .. (protector|protectorate|registration|beoe|bureau|stamp),
      without (protector|protectorate|nec|beoe),
      (protector|beoe) .. (not required|not needed|no need)`,
    ur: `
      (کسی کو|گھر والوں کو|والدین کو|ایف آئی اے) ... (نہ بتائیں|مت بتائیں|نہ بتانا|مت بتانا|ذکر نہ),
      پروٹیکٹر .. (ضرورت نہیں|کی ضرورت نہیں|کے بغیر|نہیں چاہیے), (بغیر|بنا) پروٹیکٹر,
      راز (میں|رکھ*)`,
    roman: `
      (kisi ko|ghar walon ko|waldain ko|fia) ... (na batana|na batayen|mat batana|mat batao|na bataen),
      protector .. (zaroorat nahi|ki zaroorat nahi|ke baghair|k bagair|nahi chahiye),
      (baghair|bina|bagair) protector, raaz (me|rakh*)`,
  },
  unless: {
    en: 'otp, pin, password, account number, bank',
    ur: 'او ٹی پی, پن, پاس ورڈ, بینک',
    roman: 'otp, pin, password, bank',
  },
  source: {
    document: 'FBI PSA 2023 (hidden details); ILO indicator "isolation"',
    url: 'https://www.readkong.com/page/ilo-indicators-of-forced-labour-5101277',
  },
};
