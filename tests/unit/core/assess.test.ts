import { fc, test as property } from '@fast-check/vitest';
import { expect, test } from 'vitest';
import { assess } from '../../../src/core/assess.ts';

const LURE = `URGENT! Call center agents needed in Cambodia. Salary $800-1200 per month.
Visa, ticket and accommodation by company. WhatsApp 0300-1234567`;

test('assess, a compound lure, warns and quotes the words', () => {
  const verdict = assess(LURE);
  expect(verdict.level).toBe('warn');
  expect(verdict.scheme).toBe('compound-lure');
  const quotes = verdict.evidence.map((each) => each.quote);
  expect(quotes).toContain('Call center agents needed in Cambodia');
  for (const each of verdict.evidence) expect(LURE.slice(each.start, each.end)).toBe(each.quote);
});

test.each([
  [
    'Urdu',
    'کمبوڈیا میں کال سینٹر کی نوکری، تنخواہ 1000 ڈالر، ویزا ٹکٹ کمپنی کی طرف سے، واٹس ایپ کریں',
  ],
  [
    'Roman Urdu',
    'Kambodia mein computer operator ki job, tankhwah 3 lakh, visa aur ticket company degi. Abhi rabta karen',
  ],
  [
    'letters apart',
    'Jobs in C A M B O D I A for d@ta entry, sal@ry 1000 dollars per month, free v1sa and ticket',
  ],
  [
    'a flag for the country',
    'Call centre staff required 🇰🇭 salary 900 USD monthly, visa and ticket free, inbox me',
  ],
  [
    'mathematical letters',
    '𝗖𝗮𝗹𝗹 𝗰𝗲𝗻𝘁𝗲𝗿 𝗷𝗼𝗯𝘀 𝗶𝗻 𝗖𝗮𝗺𝗯𝗼𝗱𝗶𝗮, salary 1000 USD a month, ticket by company',
  ],
])('assess, a lure in %s, is above quiet', (_name, text) => {
  expect(assess(text).level).not.toBe('quiet');
});

test.each([
  [
    'an honest Gulf advert',
    'Electricians required for Saudi Arabia. Salary 1800 SAR, free accommodation and ticket, 2 years contract, duty 8 hours. Licence No. OP&HRD/4325/LHR/2018. Interview on Monday. WhatsApp 0300-1234567',
  ],
  [
    'news',
    'FIA arrested four men who lured young Pakistanis with call center jobs in Cambodia. Victims were promised $1000 a month, police said, and their passports were confiscated.',
  ],
  [
    'a question',
    'Someone offered me a call center job in Cambodia, salary 1000 dollars, free ticket. Is this job real or fake? Please guide.',
  ],
])('assess, %s, stays quiet', (_name, text) => {
  expect(assess(text)).toMatchObject({ level: 'quiet', evidence: [] });
});

test('assess, a fragment, is short', () => {
  expect(assess('job in Cambodia')).toMatchObject({ level: 'quiet', short: true });
});

property.prop([fc.string({ unit: 'binary', maxLength: 400 })])(
  'assess, any string, is total and repeatable',
  (text) => {
    const verdict = assess(text);
    expect(assess(text)).toEqual(verdict);
    for (const each of verdict.evidence) expect(text.slice(each.start, each.end)).toBe(each.quote);
    if (verdict.level !== 'quiet') expect(verdict.evidence.length).toBeGreaterThan(1);
  },
);

test('assess, a lure in words set together, is above quiet', () => {
  const text = `#CallCenterJobs in #Cambodia, SalaryThousandDollars a month.
#VisaAndTicketByCompany, no experience, InboxMeToday brothers`;
  expect(assess(text).level).not.toBe('quiet');
});
