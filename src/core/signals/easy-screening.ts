import type { Signal } from './signal.ts';

/** Almost no selection: a typing test, no interview, no experience, no papers asked. */
export const easyScreening: Signal = {
  id: 'easy-screening',
  family: 'screening',
  hard: false,
  scheme: 'compound-lure',
  patterns: {
    en: `
      no (experience|interview|education|qualification|degree|skill|skills|ielts|test|language|documents|requirement|requirements|age limit) ... (required|needed|necessary|must)?,
      (without|no need of|not need|dont need|not required) ... (experience|interview|ielts|education|degree|qualification|test),
      (experience|education|ielts|degree|qualification|interview|english) .. (not (required|necessary|needed|must|compulsory)|no need|optional),
      (simple|short|easy|quick|basic|small) .. (interview|test|typing test|video call|call),
      typing (test|speed), (typing|type) ... wpm,
      (5|10|15|20|five|ten) minute* .. (interview|call|test),
      (online|whatsapp|phone|zoom|video|telegram) .. interview,
      (fresh|freshers|freshers|anyone) .. (can apply|welcome|also|apply),
      (same day|instant|direct|immediate|on the spot|on spot) (selection|joining|offer|hiring|job),
      (basic|simple|little|normal) (english|computer|typing),
      training (will be)? (provided|given|free)`,
    ur: `
      (تجربہ|تجربے|تعلیم|انٹرویو|ڈگری|آئیلٹس|تعلیم اور تجربے) .. (ضروری نہیں|لازمی نہیں|کی ضرورت نہیں|کی کوئی ضرورت|کے بغیر|شرط نہیں|کی شرط نہیں),
      (بغیر|بنا) .. (تجربہ|تجربے|انٹرویو|آئیلٹس|ٹیسٹ|تعلیم),
      (آسان|سادہ|مختصر|چھوٹا سا|معمولی) .. (انٹرویو|ٹیسٹ), ٹائپنگ (ٹیسٹ|سپیڈ|اسپیڈ),
      (واٹس ایپ|آن لائن|ویڈیو|فون|ٹیلیگرام) .. انٹرویو,
      (فوری|فوراً|موقع پر) (سلیکشن|جوائننگ|بھرتی),
      (تھوڑی|بنیادی|معمولی) .. (انگلش|انگریزی|کمپیوٹر),
      (ٹریننگ|تربیت) .. (کمپنی|مفت|فری|دی جائے|دیں گے), فریش .. (بھی|اپلائی)`,
    roman: `
      (tajurba|tajarba|tajurbe|taleem|talim|experience|interview|degree|ielts) .. (zaroori nahi|zaruri nahi|lazmi nahi|ki zaroorat nahi|nahi chahiye|ke baghair|k bagair|ki koi zaroorat),
      (bina|baghair|bagair|without) .. (tajurba|tajurbe|experience|interview|ielts|test|taleem),
      (asan|aasan|sada|chota|chhota|mukhtasar) .. (interview|test), typing (test|speed),
      (whatsapp|online|video|phone|telegram) .. interview,
      (fori|foran|mauqe par) (selection|joining|bharti),
      (thori|thodi|basic|bunyadi) .. (english|inglish|computer),
      training .. (company|free|muft|di jaye|denge), fresh .. (bhi|apply)`,
  },
  source: {
    document: 'MEA May 2024',
    url: 'https://pragativadi.com/mea-issues-advisory-for-indian-job-seekers-travelling-to-laos-cambodia/',
  },
};
