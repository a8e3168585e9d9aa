/** Calling codes (ITU E.164) that matter for telling where a recruiter's number lives. */
const CODES: readonly (readonly [string, string])[] = [
  ['855', 'KH'],
  ['856', 'LA'],
  ['971', 'AE'],
  ['966', 'SA'],
  ['974', 'QA'],
  ['968', 'OM'],
  ['965', 'KW'],
  ['973', 'BH'],
  ['852', 'HK'],
  ['880', 'BD'],
  ['92', 'PK'],
  ['95', 'MM'],
  ['66', 'TH'],
  ['84', 'VN'],
  ['60', 'MY'],
  ['63', 'PH'],
  ['65', 'SG'],
  ['62', 'ID'],
  ['86', 'CN'],
  ['44', 'GB'],
  ['91', 'IN'],
  ['90', 'TR'],
  ['49', 'DE'],
  ['39', 'IT'],
  ['1', 'US'],
];

/**
 * ISO country of a phone number as written (digits, spaces, brackets, dashes; masked digits as x),
 * 'PK' for Pakistani national forms, or undefined when the digits are no phone number.
 */
export function phoneCountry(raw: string): string | undefined {
  const digits = raw.replace(/[^\dx+]/g, '');
  const bare = digits.replace(/^\+|^00/, '');
  const international = digits !== bare;
  if (international && bare.length >= 9 && bare.length <= 15)
    return (
      CODES.find(([code]) => bare.startsWith(code))?.[1] ?? (raw.startsWith('+') ? 'ZZ' : undefined)
    );
  if (/^03[\dx]{9}$/.test(bare)) return 'PK';
  if (/^0[2-9][\dx]{7,9}$/.test(bare)) return 'PK';
  if (/^923[\dx]{9}$/.test(bare)) return 'PK';
  if (/^(?:855|856|971|966)[\dx]{8,9}$/.test(bare))
    return CODES.find(([code]) => bare.startsWith(code))?.[1];
  return undefined;
}
