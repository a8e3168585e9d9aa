import type { Signal } from './signal.ts';

/** A visa or a job letter promised for certain. */
export const visaGuaranteed: Signal = {
  id: 'visa-guaranteed',
  family: 'visa',
  hard: false,
  scheme: 'overseas-fee',
  patterns: {
    en: `
      sure (selection|visa|job|approval),
      <COUNTRY> (visa|card|permit)? (100 %|100 percent) (done|confirm|sure|guaranteed),
      (card|visa|permit) (100 %|100 percent),
      (100 %|200 %|100 percent|guaranteed|guarantee|sure shot) .. (<VISA>|work permit|job letter|
        stamping|schengen|visa approval),
      (100 %|200 %|guaranteed|sure shot|confirm|confirmed) (job|work) .. (abroad|<COUNTRY>|visa|or
        money back),
      <VISA> .. (100 %|100 percent|guaranteed|guarantee|sure shot|confirmed|pakka|confirm),
      (visa|permit) (approval|success)? (ratio|rate)? is? of? (100|99) %,
      approval (is)? (100|200) %,
      (<NUM> %) (approval|visa|visa approval|success ratio|visa success|job confirm|job guarantee|
        confirm job),
      (no|zero|without|without any) (rejection|refusal|chance of refusal|chance of rejection),
      (refusal|rejection) .. (zero|impossible|not possible|never),
      (visa|permit|rejected|refused|rejection|refusal) ... (money back|full refund|refund
        everything|return everything),
      money back ... (visa|permit|rejected|refused),
      selected without .. (visa interview|embassy interview)`,
    ur: `
      رد .. نہیں ہوتا .. ویزا,
      (نہ لگا|نہ لگے|نہ ہوا) تو .. (پوری)? (رقم|پیسے) واپس,
      (رقم|پیسے) واپس .. لکھ کر,
      <COUNTRY> .. (سو فیصد|100 %),
      (گارنٹی|گارنٹیڈ|ضمانت|سو فیصد|<NUM> فیصد|<NUM> %|یقینی|کنفرم|پکا|پکی) (کے ساتھ)? .. (<VISA>|
        جاب لیٹر),
      <VISA> .. (گارنٹی|گارنٹیڈ|سو فیصد|100 %|<NUM> فیصد|یقینی|کنفرم|پکا|کی ضمانت),
      (باہر|<COUNTRY>) ... (نوکری|جاب) (سو فیصد|100 %|یقینی|کنفرم|گارنٹی|پکی),
      ریجیکشن .. (نہیں|صفر|سوال|ناممکن|زیرو|نہ),
      (انکار|مسترد) .. (نہیں|سوال|ناممکن) ... <VISA>,
      (<VISA>|کام) .. (نہ لگا|نہ لگے|نہ ہوا|نہ آیا|ریجیکٹ|مسترد) .. (پیسے|رقم) واپس,
      (انکار|ریجیکٹ) .. پیسے واپس`,
    roman: `
      (100 %|100 percent) (lagta|lage|lagega|lagwa|laga),
      (poori|puri|sari) (raqam|paise) (wapas|wapis),
      (na laga|nai laga|na lage|na hua) to .. (raqam|paise|paisay) (wapas|wapis),
      (raqam|paise|paisay) (wapas|wapis) .. likh,
      (schengen|shengen|visa|sticker) .. (ki|ka)? (guarantee|garanti),
      (100 %|so fisad|sau feesad|guarantee|garanti|guaranteed|zamanat|yaqeeni|confirm|pakka|paka|
        pakki) (ke sath|k sath)? (<VISA>|job letter|stamping|approval),
      (100 %|200 %|guarantee|guaranteed) (<VISA>|job|nokri),
      <VISA> .. (100 %|so fisad|guarantee|garanti|confirm|pakka|paka|pakki|yaqeeni),
      (rejection|refusal) .. (nahi|nai|zero|sawal|na mumkin),
      (rejection|refusal) ka chance (nahi|nai|zero),
      (inkar|inkaar) ka sawal,
      <VISA> ... (inkar|inkaar) .. (nahi|nai|sawal),
      visa .. (na laga|nai laga|na lage|reject) .. (paise|paisay|raqam) (wapas|wapis),
      (inkar|inkaar|reject) .. (paise|paisay|raqam) (wapas|wapis)`,
  },
  unless: {
    en: `
      (cannot|can not|dont|do not|does not|doesnt|not|never|no) (be)? (a)? (guarantee|guaranteed),
      no guarantee, (anyone|whoever|who|if) .. (promises|promise|claims|guarantees), depends on`,
    ur: '(گارنٹی|ضمانت) نہیں, (گارنٹی|ضمانت) .. (نہیں دے*|نہیں دیت*), جو .. (کہے|دعویٰ)',
    roman: `
      (guarantee|garanti|zamanat) (nahi|nai|nhi),
      (guarantee|garanti|zamanat) .. (nahi|nai) (dete|deta|hai|hoti), jo .. (kahe|kahay|bole)`,
  },
  source: {
    document: 'BE&OE warning as reported 2025-12',
    url: 'https://azaadurdu.pk/101839',
  },
};
