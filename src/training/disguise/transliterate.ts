import { changeWords } from './change-words.ts';
import type { Disguise } from './disguise.ts';

/** The same word in Latin letters and in Urdu; several Latin spellings before the bar. */
const PAIRS = `
  visa|ویزا, passport|پاسپورٹ, ticket|ٹکٹ, tickets|ٹکٹس, salary|سیلری, job|جاب, jobs|جابز, office|آفس,
  company|کمپنی, agent|ایجنٹ, typing|ٹائپنگ, data|ڈیٹا, entry|انٹری, operator|آپریٹر, customer|کسٹمر,
  service|سروس, support|سپورٹ, chat|چیٹ, chatting|چیٹنگ, call|کال, center centre|سینٹر, online|آن لائن,
  computer|کمپیوٹر, marketing|مارکیٹنگ, gaming|گیمنگ, casino|کیسینو, crypto|کرپٹو, hotel|ہوٹل,
  free|فری, bonus|بونس, commission|کمیشن, interview|انٹرویو, experience|ایکسپیرینس, urgent|ارجنٹ,
  whatsapp|واٹس ایپ, telegram|ٹیلیگرام, inbox|انباکس, fee|فی, fees|فیس, registration|رجسٹریشن,
  advance|ایڈوانس, deposit|ڈپازٹ, security|سیکیورٹی, training|ٹریننگ, task|ٹاسک, tasks|ٹاسکس, like|لائک,
  review|ریویو, rating|ریٹنگ, account|اکاؤنٹ, bank|بینک, cash|کیش, dollar|ڈالر, dollars|ڈالرز,
  easypaisa|ایزی پیسہ, jazzcash|جاز کیش, army|آرمی, police|پولیس, airport|ایئرپورٹ, visit|وزٹ,
  work|ورک, worker|ورکر, staff|سٹاف, manager|مینیجر, group|گروپ, apply|اپلائی, contact|کانٹیکٹ,
  cambodia|کمبوڈیا, myanmar|میانمار, laos|لاؤس, thailand|تھائی لینڈ, bangkok|بنکاک, dubai|دبئی,
  malaysia|ملائیشیا, vietnam|ویتنام, qatar|قطر, saudi saudia|سعودیہ, pakistan|پاکستان, lahore|لاہور,
  karachi|کراچی, monthly|منتھلی, daily|ڈیلی, food|فوڈ, accommodation|اکاموڈیشن, air|ایئر,
  naukri nokri|نوکری, naukriyan nokriyan|نوکریاں, kaam kam|کام, tankhwa tankhwah tankha|تنخواہ,
  paise paisay|پیسے, paisa|پیسہ, rupay rupees rupaye|روپے, hazar|ہزار, lakh lac|لاکھ, rozana|روزانہ,
  ghar|گھر, bethay baithay|بیٹھے, bahar|باہر, mulk|ملک, bharti|بھرتی, khana|کھانا, rihaish|رہائش,
  muft|مفت, raqam|رقم, kamai|کمائی, kamayen|کمائیں, azad|آزاد, fori foran|فوری, tajurba|تجربہ,
  larkay|لڑکے, larkiyan|لڑکیاں, mulazmat|ملازمت, darkar|درکار, rabta|رابطہ, karein karen|کریں`;

const TO_URDU = new Map<string, string>();
const TO_LATIN = new Map<string, string>();
for (const pair of PAIRS.trim().split(/,\s*/)) {
  const [latin, urdu] = pair.split('|');
  for (const spelling of latin!.trim().split(' ')) TO_URDU.set(spelling, urdu!);
  if (!TO_LATIN.has(urdu!)) TO_LATIN.set(urdu!, latin!.trim().split(' ')[0]!);
}

export const transliteration: Disguise = {
  id: 'transliteration',
  about:
    'Key words of an English or Roman text in Urdu letters, and of an Urdu text in Latin ones.',
  apply: (text, random) =>
    changeWords(
      text,
      random,
      (word) => TO_URDU.get(word.toLowerCase()) ?? TO_LATIN.get(word) ?? word,
      0.5,
    ),
};
