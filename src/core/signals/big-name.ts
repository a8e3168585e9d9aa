import type { Signal } from './signal.ts';

/** A body or firm that everybody knows, named as who hires or stands behind the offer. */
export const bigName: Signal = {
  id: 'big-name',
  family: 'impersonation',
  hard: false,
  scheme: 'impersonation',
  patterns: {
    en: `
      <BIG_NAME> .. <TAKEN_ON>, <TAKEN_ON> .. (in|at|of|with|for|from|by) (the|us|uk|our|an|a)?
      <BIG_NAME>, new <BIG_NAME>, <STATE_JOB>, <GOVT_BODY> .. <INTAKE>, <BIG_NAME> (type|store|app|
      platform|scheme|worker scheme|project|uniform|board|side|franchise|workshop|post|chief|
      region)`,
    ur: `
      <BIG_NAME> .. <TAKEN_ON>, <TAKEN_ON> .. <BIG_NAME>, <GOVT_BODY> .. <INTAKE>,
      <STATE_JOB>, <BIG_NAME> (میں|والوں|کے|کا|کی|کو) .. (میری|اپنا|ہمارا|چاہ*|درکار|جانے کا|لگ*|بندہ),
      <BIG_NAME> (پروگرام|اسکیم|سکیم|جیسی|ٹاور|پروجیکٹ|پراجیکٹ|فیکٹری)`,
    roman: `
      <BIG_NAME> .. <TAKEN_ON>, <TAKEN_ON> .. <BIG_NAME>, <GOVT_BODY> .. <INTAKE>,
      <STATE_JOB>, <BIG_NAME> (me|mein|main|k|ke|ka|ki|ko|walon) .. (hamara|mera|apna|chahiye|darkar|banda|
        bnda|lag*|andar|store|order),
      <BIG_NAME> (jesi|jaisi|type|wali|project|factory|plant|side|scheme|skeem)`,
  },
  unless: {
    en: `
      police (clearance|station|verification|report|certificate|officer said),
      bank account, challan,
      fia (warn*|arrest*|said|report*|helpline),
      army (chief|operation), arrest*, said, complain*, helpline, retired, election*,
      martial law, seo, marketing`,
    ur: `
      پولیس (کلیئرنس|تھانے|تصدیق|رپورٹ|کیریکٹر),
      بینک اکاؤنٹ, چالان, ایف آئی اے (نے|کو|کی), گرفتار*, ہیلپ لائن, ریٹائرڈ, الیکشن, انتخابات,
      مارشل لا, سیاست*, آپریشن, سکیورٹی فورسز, شہید`,
    roman: `
      police (clearance|station|thane|report|verification),
      bank account, challan, fia (ne|ko|ki), giraftar*, helpline, retired, election, siyasat,
      operation, shaheed, warning`,
  },
  source: {
    document: 'Emigration Ordinance 1979 s.19 (false claim of government authority)',
    url: 'https://documents.pub/document/emigration-ordinance-1979-beoegovpk-emigration-ordinance-1979-5-2-in-case.html',
  },
};
