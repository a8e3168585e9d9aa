import type { Signal } from './signal.ts';

/** A government body, the forces, an airline or a big brand named as employer. */
export const governmentNamed: Signal = {
  id: 'government-named',
  family: 'impersonation',
  hard: false,
  scheme: 'impersonation',
  patterns: {
    en: `
      <GOVT_BODY> ... (per month|monthly salary|salary),
      <GOVT_BODY> .. (clerk|naib qasid|constable|loader|cabin crew|ground staff|peon|meter reader|
        lineman|ticket checker|data entry),
      <GOVT_BODY> ... <INTAKE>,
      <INTAKE> .. (at|in|of|for|with|from|by) (the|us|uk|our)? <GOVT_BODY>,
      new <GOVT_BODY> <INTAKE>,
      <STATE_JOB>,
      <BRAND> (hiring|job|jobs|recruitment|vacancies|data entry|packing|part time|work from home|
        online job|online work|task|tasks|hr|recruiter|recruiting|hiring team),
      (job|jobs|hiring|vacancies|part time|part time work|part time job|online work|packing|packing
        work|hr|hr department|hr team|recruiter|hiring team|hiring manager|representative|agent) (of|
        from|for|at|in|with|by) <BRAND>`,
    ur: `
      <GOVT_BODY> .. (نوکری|ملازمت) (پکی|کنفرم),
      <GOVT_BODY> (میں|کے لیے|کو) .. (کلرک|نائب قاصد|چپڑاسی|کانسٹیبل|سپاہی|لوڈر|ہیلپر|ڈرائیور|گارڈ|
        میٹر ریڈر|لائن مین|کیبن کریو|گراؤنڈ اسٹاف|باورچی) .. (درکار|چاہ*|بھرتی|اور|کی|فیس|نوکری|فارم|
        آسامی*|میٹرک),
      <GOVT_BODY> ... <INTAKE>,
      <INTAKE> (برائے|میں) <GOVT_BODY>,
      <STATE_JOB>,
      <BRAND> (پاکستان|کمپنی)? (میں|کی|کے|کا|سے) .. (<INTAKE>|پارٹ ٹائم|آن لائن کام|پیکنگ|ٹاسک|
        نمائندہ|ایچ آر),
      <BRAND> (<INTAKE>|پارٹ ٹائم|پیکنگ|ٹاسک)`,
    roman: `
      <GOVT_BODY> (me|mein|main|ke liye|k liye) .. (clerk|naib qasid|chaprasi|constable|sipahi|
      loader|helper|driver|guard|meter reader|lineman|ticket checker|cabin crew|ground staff|
      cook) .. (chahiye|bharti|ki|nokri|job|fees|form|seat|vacancy|aur|or),
      <GOVT_BODY> ... <INTAKE>, <STATE_JOB>,
      <BRAND> (pakistan|company)? (me|mein|main|ki|ke|k|ka|se|walon) .. (<INTAKE>|part time|
      online kaam|packing|task|numainda|hr),
      <BRAND> (<INTAKE>|part time|packing|task)`,
  },
  unless: {
    en: `
      no fee, free of cost, army chief, ads manager, advertising, marketing campaign, seo,
      retired, election*, martial law`,
    ur: 'کوئی فیس, آرمی چیف, چیف, ریٹائرڈ, الیکشن, انتخابات, مارشل لا, سیاست*',
    roman: 'koi fee, koi fees, army chief, retired, election*, siyasat, martial law',
  },
  source: {
    document: 'Emigration Ordinance 1979 s.19 (false claim of government authority)',
    url: 'https://documents.pub/document/emigration-ordinance-1979-beoegovpk-emigration-ordinance-1979-5-2-in-case.html',
  },
};
