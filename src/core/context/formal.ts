import type { Context } from './context.ts';

/**
 * What a genuine overseas advert shows: licence and permission number, a bank challan, an office
 * interview with a date, a contract. It lowers the score a little; it never clears a post,
 * because about half of all licence numbers ever issued are not valid now (DOMAIN.md 3).
 */
export const formal: Context = {
  id: 'formal',
  patterns: {
    en: `
      <LICENCE>, (licence|license|lic) (no|number|#), permission (no|number|#), <OFFICIAL_LINK>,
      overseas employment promoter, overseas employment corporation, bank challan, challan,
      (trade )?test (and|&)? interview, interview (date|venue|on|will be|at|in),
      walk in interview, client interview, contract (period|of|duration),
      (2|two|3|three) years? (contract|agreement), duty (hours|timing|8|10|12),
      (8|10|12) hours duty,
      as per (saudi|uae|qatar|company|labour|labor|omani|kuwait|malaysian) (labour|labor)? law,
      labour law, labor law, official (website|portal), newspaper,
      protector (fee|of emigrants|registration), foreign service agreement, demand letter`,
    ur: `
      لائسنس نمبر, پرمیشن نمبر, اجازت نامہ نمبر, اوورسیز ایمپلائمنٹ پروموٹر,
      اوورسیز ایمپلائمنٹ کارپوریشن, بینک چالان, چالان, انٹرویو (مورخہ|کی تاریخ|بمقام|بتاریخ),
      ٹیسٹ (اور|و) انٹرویو, معاہدہ, کنٹریکٹ, ڈیوٹی (8|10|12) گھنٹے, (8|10|12) گھنٹے (ڈیوٹی|کام),
      لیبر لا, لیبر قوانین, سرکاری ویب سائٹ, پروٹیکٹر (فیس|آفس), دفتر تشریف`,
    roman: `
      license number, licence no, permission number, bank challan, chalan,
      interview (date|ki tareekh|bamuqam|office), test aur interview, contract, muahida,
      duty (8|10|12) (ghante|hours|hrs), (8|10|12) (ghante|ghantay|hours) (duty|kaam),
      labour law, protector (fee|office), office tashreef, daftar tashreef`,
  },
};
