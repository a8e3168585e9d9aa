import { expect, test } from 'vitest';
import { detect } from '../../../../src/core/detect.ts';
import { reports, voiceOf } from '../../../../src/core/model/voice.ts';

const silenced = (text: string) => voiceOf(detect(text).cues).silenced;

test.each([
  [
    'news',
    'Police arrested two men in Gujrat. According to officials, the victims paid 4 lakh each.',
  ],
  [
    'news in Urdu',
    'ایف آئی اے نے گجرات سے دو ملزمان کو گرفتار کر لیا، ترجمان نے بتایا کہ متاثرین سے رقم لی گئی۔',
  ],
  [
    'news in Roman Urdu',
    'FIA ne Gujrat se do mulzim giraftar kar liye, police ke mutabiq larkon ko Laos bhejte thay.',
  ],
  [
    'advice',
    'Beware of agents who offer computer jobs in Laos. Never hand over your passport before you see a contract.',
  ],
  [
    'advice in Urdu',
    'خبردار! کال سینٹر کی نوکری کے جھانسے میں نہ آئیں، پہلے لائسنس کی تصدیق کریں۔',
  ],
  ['a question', 'My agent asks for 12 lakh for Romania. Is this genuine? Please guide.'],
  ['a question in Urdu', 'کیا یہ نوکری اصلی ہے؟ کوئی بھائی بتا دے۔'],
  ['a question in Roman Urdu', 'Kya ye job asli hai ya fraud? koi bhai guide kar de'],
])('voiceOf, %s, is silenced', (_name, text) => {
  expect(silenced(text)).toBe(true);
});

test.each([
  [
    'an offer',
    'Call center jobs in Cambodia, 1000 dollars a month, free visa. Contact 0300-1234567 today.',
  ],
  [
    'an offer that warns of others',
    'Beware of scams! Data entry staff needed in Laos, 900 USD, ticket free. WhatsApp 0300-1234567',
  ],
  [
    'an offer that vouches for itself',
    'This is not a scam, 100% genuine. Jobs in Poipet, salary 1200 dollars. Inbox me.',
  ],
  [
    'an offer in Urdu',
    'کمبوڈیا میں نوکری، تنخواہ 1000 ڈالر، ٹکٹ فری، ابھی رابطہ کریں 0300-1234567',
  ],
])('voiceOf, %s, is not silenced', (_name, text) => {
  expect(silenced(text)).toBe(false);
});

test('reports, news told at length, is one, and a lure with a warning in it is none', () => {
  const told = (text: string) => reports(detect(text).cues);
  expect(
    told('Police arrested two men. According to officials, the victims were rescued in Poipet.'),
  ).toBe(true);
  expect(told('Beware of scams! Staff needed in Laos, 900 USD. WhatsApp 0300-1234567')).toBe(false);
});
