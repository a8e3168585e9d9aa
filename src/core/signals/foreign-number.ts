import type { Signal } from './signal.ts';

/** The recruiter writes from a number abroad. */
export const foreignNumber: Signal = {
  id: 'foreign-number',
  family: 'contact',
  hard: false,
  scheme: 'compound-lure',
  patterns: {
    en: `
      <PHONE_COMPOUND>,
      <PHONE_TRANSIT>,
      <PHONE_ABROAD>,
      (my|our|company|boss|hr|office) (<COMPOUND_COUNTRY>|<SEA_COUNTRY>|<TRANSIT_CITY>|foreign|
        international) (whatsapp|telegram)? (number|no|sim|whatsapp)`,
    ur: `
      (<COMPOUND_COUNTRY>|<SEA_COUNTRY>|<TRANSIT_CITY>|باہر|بیرون ملک|غیر ملکی|انٹرنیشنل) (کا|کے|
        والے|والا|کی)? (نمبر|سم|واٹس ایپ) (پر|سے|ہے|نوٹ|لکھ*|دے*|محفوظ)`,
    roman: `
      (<COMPOUND_COUNTRY>|<SEA_COUNTRY>|<TRANSIT_CITY>|bahar|foreign|international) (ka|ke|k|wala|
        wale|ki)? (number|nmbr|no|sim|whatsapp) (pe|par|per|se|hai|save|likh*)`,
  },
  unless: {
    en: 'helpline, embassy, consulate, emergency, roaming, airline, flight no, flight number',
    ur: 'سفارت خانہ, سفارتخانہ, ہیلپ لائن, رومنگ, فلائٹ نمبر, قونصل*',
    roman: 'embassy, helpline, roaming, flight number',
  },
  source: {
    document: 'FIA Karachi 2025-03-15; MEA May 2024 (agents in the Gulf, Bangkok, Singapore)',
    url: 'https://javedch.com/latest-urdu-news/2025/03/15/1080250',
  },
};
