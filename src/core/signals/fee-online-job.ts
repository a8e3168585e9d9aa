import type { Signal } from './signal.ts';

/** A registration, training or security fee for online work. */
export const feeOnlineJob: Signal = {
  id: 'fee-online-job',
  family: 'payment',
  hard: true,
  scheme: 'task-scam',
  patterns: {
    en: `
      (registration|training|security|joining|activation|membership|account|id|verification) (fee|fees|charges|deposit) ... (<MONEY>|refundable|only|once|first|required),
      (online|home|remote|typing|assignment|data entry|work from home|part time) ... (registration|training|security|joining|activation) (fee|fees|charges|deposit),
      (registration|training|security|joining) (fee|fees|charges|deposit) ... (online|home|work|task|account|assignment|typing),
      (pay|deposit|send) .. (registration|training|joining|activation|security) ... (work|start|account|job|task|assignment)`,
    ur: `
      (رجسٹریشن|ٹریننگ|سیکیورٹی|جوائننگ|ایکٹیویشن|ممبرشپ|اکاؤنٹ) (فیس|چارجز|ڈپازٹ) ... (<MONEY>|صرف|قابل واپسی|پہلے|جمع|ادا),
      (آن لائن|گھر بیٹھے|ٹائپنگ|اسائنمنٹ) ... (رجسٹریشن|ٹریننگ|جوائننگ|سیکیورٹی) (فیس|چارجز)?`,
    roman: `
      (registration|training|security|joining|activation|membership|account) (fee|fees|fis|charges|deposit) ... (<MONEY>|sirf|refundable|pehle|jama|ada),
      (online|ghar bethe|ghar baithe|typing|assignment) ... (registration|training|joining|security) (fee|fees|fis|charges)`,
  },
  unless: {
    en: `
      course, class, bootcamp, school, admission, exam, university, workshop, certificate, never,
      do not, dont, oec, challan, seminar, society, matric, vehicle, ticket, conference,
      internship program, institute, academy, free registration`,
    ur: `
      کورس, کلاس, سکول, داخلہ, امتحان, یونیورسٹی, ورکشاپ, سرٹیفکیٹ, ہرگز, چالان, اکیڈمی,
      انسٹیٹیوٹ`,
    roman: `
      course, class, school, admission, imtihan, university, workshop, certificate, hargiz,
      challan, academy, institute, mat den`,
  },
  negatable: true,
  source: {
    document: 'NCCIA Multan 2025',
    url: 'https://csopakistan.com/nccia-uncovers-major-online-job-scam-network-operating-from-multan',
  },
};
