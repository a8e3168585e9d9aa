import type { Signal } from './signal.ts';

/** The visa is to be changed into a work visa after arrival. */
export const visaConversion: Signal = {
  id: 'visa-conversion',
  family: 'visa',
  hard: true,
  scheme: 'visa-misuse',
  patterns: {
    en: `
      (visa|visit) ... (convert|converted|conversion|converting) ... (work|employment|permit|residence|iqama|after|there),
      (convert|converted|change|changed|transfer) (to|into|in) (a)? (work|employment|job|working|residence|permanent) (visa|permit|status),
      (convert|converted|conversion) .. (after|once|upon|on) (arrival|arriving|reaching|landing|there),
      (work|employment) (visa|permit|iqama) ... (after|once|upon|on) (you)? (arrival|arriving|arrive|reaching|reach|landing|land|there),
      (there|later|after reaching|after arrival) .. (we|company|they) .. (convert|change|make|arrange) .. (visa|permit|iqama|status)`,
    ur: `
      (وہاں|پہنچ کر|پہنچنے|جا کر|بعد میں) ... (ورک پرمٹ|ورک ویزا|ورک ویزہ|اقامہ|ویزا|ویزہ) ... (تبدیل|کنورٹ|لگ*|بن*|کروا*|چینج|مل*),
      (ورک|ایمپلائمنٹ) (ویزا|ویزہ|ویزے|پرمٹ) .. (میں)? (تبدیل|کنورٹ|چینج),
      (ویزا|ویزہ) .. (تبدیل|کنورٹ|چینج) (ہو|کر|کرا*|کروا*)`,
    roman: `
      (wahan|pohanch kar|pohnch kr|ja kar|ja kr|baad me|bad me|baad mein) ... (work permit|work visa|iqama|visa) ... (convert|tabdeel|lag*|ban*|karwa*|change|mil*),
      work (visa|permit) .. (me|mein|main) (convert|tabdeel|change),
      visa .. (convert|tabdeel|change) (ho|kar|kr|karwa*)`,
  },
  unless: {
    en: 'not allowed, illegal, cannot be, can not be, not possible, no law, does not',
    ur: 'غیر قانونی, نہیں ہو, ممکن نہیں, اجازت نہیں, نہیں ہوتا',
    roman: 'ghair qanooni, nahi ho, mumkin nahi, ijazat nahi, nahi hota',
  },
  source: {
    document: 'Consul general Dubai 2020',
    url: 'https://gulfnews.com/uae/visa-fraud-pakistan-consul-general-in-dubai-raises-alarm-against-illegal-recruitment-agents-1.69147423',
  },
};
