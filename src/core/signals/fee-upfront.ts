import type { Signal } from './signal.ts';

/** Money asked before anything is delivered. */
export const feeUpfront: Signal = {
  id: 'fee-upfront',
  family: 'payment',
  hard: false,
  scheme: 'overseas-fee',
  patterns: {
    en: `
      (registration|processing|service|security|visa|training|file|application|medical|booking|token|advance|enrollment|enrolment|joining|activation|insurance|verification|documentation|form|agent) (fee|fees|charges|deposit|amount|payment|money|cost),
      (pay|deposit|send|submit|transfer) ... (advance|first|before|half|50 %|fee|fees|security|token|registration|<MONEY>),
      (advance|half|50 %|token|down payment|security) ... (<MONEY>|before|first|rest|remaining|balance|payment|deposit|then|required),
      <MONEY> ... (advance|registration|fee|fees|charges|deposit|token|security|in advance|upfront|before|processing|refundable),
      (fee|fees|charges|total cost|total|package) ... <MONEY>,
      (rest|remaining|balance|baqi) ... (after|visa|on|when) .. (visa|arrival|stamp|salary|approval|protector|flight),
      refundable`,
    ur: `
      (رجسٹریشن|پروسیسنگ|سروس|سیکیورٹی|سکیورٹی|ویزا|ویزہ|ٹریننگ|فائل|فارم|ٹوکن|ایڈوانس|ایکٹیویشن|میڈیکل|انشورنس) (فیس|چارجز|رقم|ادائیگی|منی|ڈپازٹ),
      (ایڈوانس|پیشگی|ٹوکن|بیعانہ|آدھی رقم|آدھے پیسے|پہلے) ... (<MONEY>|رقم|پیسے|فیس|ادا|جمع|دینا|دینے|دیں|ادائیگی),
      <MONEY> ... (ایڈوانس|پیشگی|فیس|رجسٹریشن|جمع|پہلے|ٹوکن|سیکیورٹی|بطور|چارجز|ادا|ادائیگی|خرچہ|بھیج*|دینے|دینا),
      (فیس|خرچہ|چارجز|کل خرچہ|ٹوٹل) ... <MONEY>, (باقی|بقیہ) ... (ویزا|ویزہ|ویزے|پہنچ|بعد|ٹکٹ),
      قابل واپسی`,
    roman: `
      (registration|processing|service|security|visa|training|file|form|token|advance|medical|activation|insurance) (fee|fees|fis|charges|raqam|deposit|payment|money),
      (advance|adwans|peshgi|token|bayana|adhi raqam|adhe paise|pehle|pehlay) ... (<MONEY>|raqam|paise|paisay|fees|ada|jama|dena|dene|den|payment),
      <MONEY> ... (advance|peshgi|fees|fee|registration|jama|pehle|pehlay|token|security|charges|ada|kharcha|bhej*|dene|dena|dein|den),
      (fees|fee|kharcha|charges|total) ... <MONEY>,
      (baqi|baki|remaining) ... (visa|vize|pohanch|baad|bad|ticket), refundable`,
  },
  unless: {
    en: `
      never, do not pay, dont pay, course, class, tuition, school, admission, semester,
      university fee, exam, delivery charges, no hidden, scholarship, hostel fee, free of cost,
      discount, monthly rent, per marla, petrol, minimum, saving, monthly fee`,
    ur: `
      سکول, اسکول, داخلہ, سمسٹر, کورس, امتحان, ڈیلیوری, کرایہ, ٹیوشن, کلاس, ہرگز, بجلی, پٹرول`,
    roman: `
      school, dakhla, admission, semester, course, imtihan, delivery, kiraya, tuition, class,
      hargiz, bijli, petrol, mat den`,
  },
  negatable: true,
  source: {
    document: 'FIA Multan 2025-06-28',
    url: 'https://www.pakistantoday.com.pk/2025/06/28/multan-fia-arrests-two-for-involvement-in-human-trafficking-visa-fraud/',
  },
};
