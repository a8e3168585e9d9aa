import type { SignalCases } from './cases.ts';

export const cases: SignalCases = {
  id: 'counter-story',
  fires: {
    en: [
      'At the counter say you are visiting a cousin.',
      'If the officer asks, tell him it is for a wedding.',
      "Don't mention the work at immigration.",
      'Say you are sightseeing, nothing about the factory.',
      'At the a i r p o r t just show the hotel booking and say holiday.',
      'Keep the return ticket to show at the counter.',
    ],
    ur: [
      'امیگریشن پوچھے تو کہنا سیر کو جا رہا ہوں۔',
      'ایئرپورٹ پر کام کا نام نہ لینا۔',
      'کاؤنٹر پر بولنا دوست سے ملنے جا رہا ہوں۔',
      'کوئی پوچھے تو کہیں گھومنے آئے ہیں۔',
      'ا م ی گ ر ی ش ن کو مت بتانا، کام کی بات نہ کرنا۔',
      'واپسی کا ٹکٹ دکھا دینا اور بولنا گھومنے آیا ہوں۔',
    ],
    roman: [
      'airport pe kehna ghoomne ja raha hun',
      'immigration puche to bolna cousin ki shadi hai',
      'counter pe kaam ka naam na lena',
      'wo permit airport pe mat dikhana',
      'im migration wale puchen to bolna sair pe aye hain',
      'hotel booking dikhana, bolna tourist hun',
    ],
  },
  silent: {
    en: [
      'Tell the officer the truth and show your papers.',
      'At the counter, ask for window seats.',
      'We visited the airport museum with the school.',
      'Never lie to immigration about your work.',
      'The officer asked for my passport and smiled.',
      'I work at the airport at night.',
    ],
    ur: [
      'امیگریشن افسر کو سچ بتائیں۔',
      'ایئرپورٹ پر رش بہت تھا۔',
      'کاؤنٹر سے ٹوکن لے لیں۔',
      'پولیس کا کہنا ہے کہ راستہ کھلا ہے۔',
      'ہم سیر کو گئے تھے، بہت مزا آیا۔',
      'کام کی جگہ صاف رکھیں۔',
    ],
    roman: [
      'immigration officer ko sach batayen',
      'airport pe rush bohat tha',
      'counter se token le lein',
      'hum sair ko gaye thay maza aya',
      'kaam ki jagah saaf rakhen',
      'police ne kaha rasta band hai',
    ],
  },
};
