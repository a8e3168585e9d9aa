import type { Signal } from './signal.ts';

/** A job title or trade named as what is offered, of any kind. */
export const anyRole: Signal = {
  id: 'any-role',
  family: 'role',
  hard: false,
  scheme: null,
  patterns: {
    en: `
      <JOB_TITLE>,
      <TRADE> .. (job|jobs|work|needed|required|wanted|vacancy|vacancies|visa|visas|seat|seats|
        post|posts|position|positions|duty|hiring|chahiye),
      (need|needs|hiring|hire|required|wanted|job of|work of|jobs for|vacancy for|vacancies for|
        seats for|post of|posts of|looking for|jobs as|job as|work as|working as) .. <TRADE>,
      <TRADE> (and|or) <TRADE>, <TRADE> <TRADE>,
      (office|computer|chat|chatting|typing|translation|hotel|gaming|marketing|farm|factory|
        packing|warehouse|cleaning|delivery|kitchen|data|desk|call|call center|sitting) (job|
        jobs|work|works|wrk|position|role|staff|team|wala|wali),
      staff (wanted|needed|required|reqd),
      (job|wrk|work) (is|type is|nature is)? (of)? (chat|chatting|typing|packing|cleaning|
        translation|data|marketing|hr|hiring),
      seat (of|for) <TRADE>, post (of|for) <TRADE>`,
    ur: `
      <JOB_TITLE>,
      <TRADE> .. (درکار|چاہ*|مطلوب|ضرورت|بھرتی|نوکری|جاب|آسامی*|اسامی*|ویزا|ویزے|سیٹ*|ڈیوٹی|کا
        کام|کی جاب|کی نوکری),
      (نوکری|جاب|کام|سیٹ|سیٹیں|آسامی|آسامیاں|بھرتی|ویزا|ویزے) .. <TRADE>,
      <TRADE> (اور|یا|و) <TRADE>,
      (کمپیوٹر|چیٹ|چیٹنگ|ٹائپنگ|پیکنگ|صفائی|ترجمے|ترجمہ|ہوٹل|گودام|فیکٹری|مارکیٹنگ|ڈیٹا|گیمنگ|
        آفس|دفتری|کال سینٹر|کھیت|باغ) (کا|کی|کے|والا|والی)? (کام|نوکری|جاب|ملازمت|آسامی|سیٹ|ورک|
        عملہ|ٹیم|افراد),
      کام (ٹائپنگ|چیٹ|پیکنگ|صفائی|ڈیٹا|مارکیٹنگ|بھرتی|ریسپشن|ترجمہ)`,
    roman: `
      <JOB_TITLE>,
      <TRADE> .. (chahiye|chahye|chahiyen|darkar|zaroorat|bharti|nokri|naukri|job|asami|visa|vize|
        visay|seat|seats|duty|ka kaam|ka kam|ki job),
      (nokri|naukri|job|kaam|kam|seat|seaten|bharti|visa|visay) .. <TRADE>,
      <TRADE> (aur|or|ya) <TRADE>,
      (computer|kampyutar|chat|chatting|typing|packing|safai|tarjuma|hotel|godam|factory|factry|
        faktri|marketing|data|gaming|office|ofice|afis|khet|farm|bagh|resort|warehouse) (ka|ki|ke|
        wala|wali|me|mein|par|pe)? (kaam|kam|job|nokri|naukri|seat|staff|team|ke larke),
      (kaam|kam) (typing|chat|packing|safai|data|marketing|hiring|hr|reception|translation|
        computer)`,
  },
  unless: {
    en: `
      (doctor|teacher|driver|nurse|guard|rider|cook|maid) (said|says|told|was|had|did),
      (my|our|the) (doctor|teacher|maid|tailor|driver|plumber|electrician|barber|gardener) (is|
        was|said|told|came|did|has|never|only|always),
      teachers day,
      labour (pain|room|court|day|party|laws),
      home delivery,
      cleaning (day|drive|products|cloth),
      homework`,
    ur: `
      (ڈاکٹر|ڈرائیور|استاد|مستری|درزی|گارڈ|پلمبر|نرس|باورچی|مزدور|رائیڈر) نے,
      ہوم ڈلیوری, یوم مزدور, یوم مئی, مزدوروں کا عالمی, ہوم ورک`,
    roman: `
      (doctor|driver|draiver|ustad|teacher|mistri|darzi|guard|plumber|nurse|bawarchi|mazdoor|
        rider) ne,
      home delivery, labour day, home work, yom e mazdoor`,
  },
  source: {
    document: 'BE&OE permission page (an advert names categories and numbers of jobs)',
    url: 'https://beoe.gov.pk/permission-for-processing-foreign-demand',
  },
};
