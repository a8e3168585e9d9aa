import type { Lexicon } from './lexicon.ts';

/** What the work is said to be. */
export const roles = {
  /** Low-skill desk work, as in the compound lures (FIA 2025-12-04, MEA May 2024). */
  DESK_ROLE: {
    en: `
      call (center|centre|centr|sentre) (agent|job|operator|executive|representative|work)?,
      callcenter, call centers, contact (center|centre), bpo, csr,
      data entry (operator|job|work)?, dataentry, data typing, computer operator, computer job,
      computer work, computer operating,
      (customer|client) (service|support|care|handling|relation|dealing) (agent|representative|executive|officer|job)?,
      chat (support|operator|agent|executive|moderator), live chat, chat process, chatting job,
      typist, typing (job|work), tele (sales|marketing|caller), telesales, telemarketing,
      telecaller, back office, office (job|work|staff|assistant),
      it (support|job|company|office|staff|executive), technical support,
      digital (marketing|sales) (executive|agent|staff|job|operator)?,
      social media (executive|operator|handler|marketing|agent|manager),
      online (marketing|promotion|sales) (agent|executive|staff|job)?,
      marketing (executive|staff|agent|team), sales (executive|agent|team|representative),
      email (support|processing), content moderator, virtual assistant, keyboard,
      computer (room|based), translator, interpreter`,
    ur: `
      کال سینٹر, کال سنٹر, کالسینٹر, ڈیٹا انٹری, ڈاٹا انٹری, کمپیوٹر آپریٹر, کمپیوٹر اپریٹر,
      کمپیوٹر کا کام, کمپیوٹر کی (نوکری|جاب|ملازمت), کمپیوٹر جاب, کمپیوٹر پر (کام|ٹائپنگ),
      کسٹمر (سروس|سپورٹ|کیئر|سروسز), چیٹ (سپورٹ|آپریٹر|ایجنٹ), چیٹنگ, لائیو چیٹ, ٹائپسٹ,
      ٹائپنگ (جاب|کا کام), ٹیلی (مارکیٹنگ|سیلز), آفس (جاب|ورک|کا کام|اسٹاف|سٹاف),
      دفتری (کام|نوکری|ملازمت), دفتر کا کام, آئی ٹی (جاب|کمپنی|سپورٹ|کی نوکری), ڈیجیٹل مارکیٹنگ,
      آن لائن مارکیٹنگ, سوشل میڈیا (مارکیٹنگ|ہینڈلر|آپریٹر), مترجم`,
    roman: `
      kal center, call center, call centre, call senter, kaal center, data entry, deta entry,
      data entri, computer operator, kampyutar, computer ka kaam, computer ka kam,
      computer ki job, computer wali job, computer wala kaam, kompyuter, computer par kaam,
      computer per kaam, customer service, customer support, kastmar, chat support,
      chatting ka kaam, chat ka kaam, typing, typing ka kaam, office ka kaam, office job,
      office ki job, daftari kaam, daftar ka kaam, it ki job, laptop par kaam, laptop ka kaam`,
  },
  /** Trades that the compounds themselves run (UNODC 2023, FBI 2023; DOMAIN.md row 16). */
  SCAM_ROLE: {
    en: `
      casino, online (gaming|casino|gambling|betting),
      gaming (company|platform|support|operator|job|industry|office),
      betting (company|platform|site|app), gambling, igaming, pogo,
      crypto (trading|support|company|sales|platform|currency|investment),
      cryptocurrency (trading|support|company|sales|platform|investment)?,
      forex (trading|sales|company|platform),
      investment (platform|company|advisor|app|consultant), trading (platform|company|support),
      dating (app|site|support|platform|chat), love chat, romance,
      chat (with|to) (foreign|foreigner|usa|us|uk|european|american|international) (client|customer|people|user|lady)?,
      foreign client, video call model, model for video call, ai model, real face model, killer,
      developer and killer`,
    ur: `
      کیسینو, کسینو, کازینو, آن لائن (گیمنگ|گیم|جوا|بیٹنگ), گیمنگ کمپنی, گیمنگ (پلیٹ فارم|سپورٹ),
      کرپٹو (کمپنی|ٹریڈنگ|سپورٹ|پلیٹ فارم|کرنسی|کسٹمر)?, کرپٹو, فاریکس,
      انویسٹمنٹ (پلیٹ فارم|کمپنی), سرمایہ کاری پلیٹ فارم, ڈیٹنگ,
      غیر ملکی (کلائنٹ|کلائنٹس|گاہک|گاہکوں|کسٹمر|لوگوں) سے (چیٹ|بات), گوروں سے (چیٹ|بات)`,
    roman: `
      casino, kesino, gaming company, online gaming, crypto, kripto, forex, dating,
      goron se chat, goro se baat, foreign client, foreigners se chat, gore clients,
      investment platform, trading platform, gora client`,
  },
  /** Manual, care and technical trades: the ordinary business of labour migration. */
  TRADE: {
    en: `
      mason, plumber, electrician, welder, carpenter, steel fixer, pipe fitter, pipefitter,
      scaffolder, labour, labor, labourer, helper, driver, rigger, crane operator, nurse, nurses,
      nursing, doctor, security guard, guard, cleaner, cook, chef, waiter, barista, tailor,
      mechanic, technician, foreman, painter, engineer, surveyor, teacher, housekeeping,
      room attendant, farm worker, factory worker, packing, warehouse, picker, butcher, baker,
      gardener, rider, delivery, housemaid, caregiver, fabricator, hvac, shuttering, tile fixer,
      operator`,
    ur: `
      مستری, پلمبر, الیکٹریشن, ویلڈر, بڑھئی, کارپینٹر, مزدور, لیبر, ہیلپر, ڈرائیور, نرس, نرسیں,
      نرسز, ڈاکٹر, سیکیورٹی گارڈ, سکیورٹی گارڈ, گارڈ, باورچی, شیف, ویٹر, درزی, مکینک, ٹیکنیشن,
      فورمین, پینٹر, انجینئر, استاد, ٹیچر, صفائی, کلینر, پیکنگ, رائیڈر, سٹیل فکسر, اسٹیل فکسر`,
    roman: `
      mistri, plumber, electrician, welder, carpenter, mazdoor, labour, helper, driver, draiver,
      nurse, guard, cook, shef, waiter, mechanic, technician, engineer, teacher, rider, packing,
      safai`,
  },
} as const satisfies Lexicon;
