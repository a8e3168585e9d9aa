import type { Signal } from './signal.ts';

/** Work promised on a visit or tourist visa, or on arrival. */
export const visitVisaForWork: Signal = {
  id: 'visit-visa-for-work',
  family: 'visa',
  hard: true,
  scheme: 'visa-misuse',
  patterns: {
    en: `
      (<JOB>|work|working|employment|duty|joining) ... (on|with|by|through) (a|your|the)? <VISIT_VISA>,
      <VISIT_VISA> ... (<JOB>|work there|start work|working|work permit|joining|salary|employment|convert|converted|conversion|change|changed|changing|iqama|permanent|residence|status),
      (go|travel|enter|come|fly|send|sending|reach|land) ... (on|with|by) (a|your|the)? <VISIT_VISA> ... (<JOB>|work|convert|permit|later|then|company|salary|employment|change),
      (visit|tourist|visiter) (to|into|se) (work|job|employment|working|permit),
      (say|tell|show|mention) ... (tourist|visiting|visit|tourism|holiday|vacation),
      (dont|do not|never) (say|tell|mention|show) ... (job|work|working|company|immigration|airport),
      <VISIT_VISA> .. (first|initially|pe|par) ... (later|then|after)`,
    ur: `
      <VISIT_VISA> ... (<JOB>|کام شروع|ورک پرمٹ|اقامہ|تبدیل|کنورٹ|کنورژن|چینج|پکا|مستقل|تنخواہ|جوائن*|ملازمت),
      (<JOB>|کام) ... <VISIT_VISA>, (وزٹ|سیاح|سیر) ... (کہنا|بتانا|کہیں|بولنا|کہہ دیں|ظاہر),
      (ایئرپورٹ|امیگریشن|ائیرپورٹ) ... (کہنا|بتانا|بولنا|نہ بتائیں|مت بتائیں|کہیں|ذکر نہ)`,
    roman: `
      <VISIT_VISA> ... (<JOB>|kaam shuru|work permit|iqama|convert|tabdeel|change|pakka|permanent|salary|tankhwah|join*|mulazmat),
      (<JOB>|kaam) ... <VISIT_VISA>,
      (visit|ghumne|tourist|sair) ... (kehna|batana|bolna|kaho|boldena|keh dena),
      (airport|immigration) ... (kehna|batana|bolna|na batayen|mat batana|zikar na)`,
  },
  unless: {
    en: `
      not allowed, no right, illegal, is not, not a work, not valid for, cannot, can not,
      does not, not permitted, tour, hotel booking, sightseeing, without, itinerary`,
    ur: 'اجازت نہیں, غیر قانونی, نہیں کر, نہیں ہوتا, ممنوع, جرم, ٹور, سیر و تفریح',
    roman: `
      ijazat nahi, ghair qanooni, gher qanuni, nahi kar, nahi hota, jurm, allowed nahi`,
  },
  source: {
    document: 'Consul general Dubai 2020; MEA 2023',
    url: 'https://gulfnews.com/uae/visa-fraud-pakistan-consul-general-in-dubai-raises-alarm-against-illegal-recruitment-agents-1.69147423',
  },
};
