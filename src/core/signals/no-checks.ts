import type { Signal } from './signal.ts';

/** No interview, no IELTS, no bank statement, no degree: what a way abroad usually asks for. */
export const noChecks: Signal = {
  id: 'no-checks',
  family: 'visa',
  hard: false,
  scheme: 'overseas-fee',
  patterns: {
    en: `
      (no|without|zero|not any|w o) (any|need of|need for|written|formal|big|long|language|eng|
        english|prior|work|special|formalities of)? <HURDLE>,
      (no|without|neither) <HURDLE> .. (no|or|nor|and|not) <HURDLE>,
      <HURDLE> (is|are|was)? (not|nt|isnt|never) (at all)? (required|needed|necessary|asked|must|
        mandatory|compulsory|important|an issue|checked|taken|reqd),
      <HURDLE> (is|are)? (optional|skipped|no issue|no problem|no matter|zero|free|does not matter|
        doesnt matter|dosent matter|not possible|closed),
      (no|zero) (issue|problem|tension|worry|need) (of|about|for|with) (any|the)? <HURDLE>,
      (regardless of|whatever) <HURDLE>,
      (nobody|no one|they dont|we dont|they do not|never) (asks|ask|asked|check|checks|checked|see|
        look) .. <HURDLE>,
      (dont|do not|you dont) (need|have to|require) .. <HURDLE>,
      selected without,
      (skip|bypass|leave) the? <HURDLE>,
      (only|just) (a|your)? passport (is)? (needed|required|enough|only),
      only passport,
      just passport`,
    ur: `
      (نہ|بغیر|بنا|بلا|کوئی) (کسی)? <HURDLE> .. (نہ|نہیں|یا|اور) (کوئی)? <HURDLE>,
      (بغیر|بنا|بلا) (کسی)? <HURDLE>,
      <HURDLE> (کے|کی) (بغیر|بنا),
      <HURDLE> (کی|کا|کے)? (کوئی|بھی|ہی)? (ضرورت|شرط|ٹینشن|ٹنشن|حاجت|پابندی|قید|جھنجھٹ|چکر|فکر|
        مسئلہ|سوال) (ہی|بھی)? (نہیں|نہی|نی|ختم|نہ|مت),
      <HURDLE> (نہیں|نہی|نی|نہ) (چاہ*|مانگ*|پوچھ*|لیتے|ہوتا|ہوتی|ہوگا|ہوگی|ہو گا|ضروری|لازمی|لگتا|
        لگتی|دینا|بھی ہو),
      <HURDLE> (ضروری|لازمی|لازم|درکار) (نہیں|نہی),
      <HURDLE> (نہیں|صفر|زیرو),
      (نہ|کوئی) <HURDLE> (نہیں|نہ),
      کسی نے <HURDLE> .. (نہیں|نہ) پوچھ*,
      صرف پاسپورٹ (چاہ*|کافی|درکار|ہو),
      بس پاسپورٹ`,
    roman: `
      (na|no|bina|baghair|bagair|bghair|bgair|koi|koe) (kisi)? <HURDLE> .. (na|no|nahi|ya|aur)
        (koi)? <HURDLE>,
      (bina|baghair|bagair|bghair|bgair|without) (kisi)? <HURDLE>,
      <HURDLE> (k|ke|kay|ki) (bina|baghair|bagair|bghair|bgair),
      <HURDLE> (ki|ka|k|ke|wagera|wagaira|waghera)? ki? (koi|bhi|b|hi|e)? (zaroorat|zarurat|zrurt|
        zarorat|zrorat|need|shart|tension|qaid|jhanjhat|chakkar|chakar|fikar|masla|masala|scene|
        sawal|pabandi) (hi|e|bhi|b|ka)? (nahi|nahin|nai|nhi|ni|khatam|na|mat),
      <HURDLE> (nahi|nahin|nai|nhi|ni|na) (chahiye|chahye|chahie|mang*|puch*|pooch*|poch*|lete|
        hota|hoti|hoga|hogi|hga|zaroori|lagta|dena|diya|bhi ho),
      <HURDLE> (zaroori|zaruri|zarori|lazmi) (nahi|nai|nhi|ni),
      <HURDLE> (nahi|nai|nhi|ni|zero),
      (na|koi) <HURDLE> (nahi|nai|nhi|ni|na),
      (kisi|ksi) ne <HURDLE> .. (nahi|ni|nhi|na) (puch*|pooch*|mang*),
      <HURDLE> (chorro|choro|chhoro),
      (sirf|bas|bs|jst) (passport|pasport)`,
  },
  unless: {
    en: `
      no interview (has|have) been,
      (without|no) (a)? (licence|license) (is|to|you|driving),
      test match, no english (medium|lesson)`,
    ur: 'بجلی, ڈرائیونگ, ٹیسٹ میچ, کرفیو',
    roman: 'test match, driving licence, bijli',
  },
  source: {
    document: 'MEA advisory May 2024 (simple interview, typing test); BE&OE advisory 2025-12-04',
    url: 'https://pragativadi.com/mea-issues-advisory-for-indian-job-seekers-travelling-to-laos-cambodia/',
  },
};
