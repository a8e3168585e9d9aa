import type { Signal } from './signal.ts';

/** The right to work is to come after arrival: a visa changed, a permit "later". */
export const visaConversion: Signal = {
  id: 'visa-conversion',
  family: 'visa',
  hard: true,
  scheme: 'visa-misuse',
  patterns: {
    en: `
      (changes|change|changed|convert|converts|converted) it (to|into) .. (<WORK_VISA>|card|work|
        permit),
      <WORK_VISA> .. (done|made|ready|get|given) .. (inside|there|in <NUM> days|within <NUM>),
      <VISIT_VISA> ... <CONVERT>,
      (visa|visit|visitor|tourist) ... <CONVERT> .. (<WORK_VISA>|work|employment),
      <CONVERT> .. (<WORK_VISA>|employment visa) ... (after|once|there|inside|within|in <NUM> days|
        guaranteed|guarantee|later),
      <CONVERT> .. (<VISIT_VISA>|your visa) .. <WORK_VISA>,
      <WORK_VISA> .. (after|once|upon|on|when) (you)? (arrival|arriving|arrive|reaching|reach|
        landing|land|get there|are there),
      <WORK_VISA> (is)? (on the way|comes later|later|will come later),
      (visitor|tourist|visit|visit visa|tourist visa) (to|into|se) (work|employment|job|care)
        (permit|visa|job),
      (permit|iqama|card|trc|residence|papers|work visa|article 18|work card|visa) .. (arranged|
        arrange|done|made|given|applied|converted|turned|regularised|regularized|fixed|comes) ..
        (later|inside|after|there|by company|afterwards|once|when|after you),
      (regularised|regularized|converted|changed) (afterwards|later|there|inside),
      (turn|convert|converts|change|changes) it into .. (article|work|permit|residence|employment|
        card|iqama),
      (company|co|boss|owner|employer|home|care home|textile owner|kafeel) .. (files|file|applies|
        converts|convert|arranges|arrange|turn|will itself convert) .. (permit|conversion|inside|it|
        for|work),
      (changed|change|changing|shifted|switched) (to|into) (employment|work|residence|company visa)`,
    ur: `
      (ویزا|ویزہ|سٹیٹس) .. (اندر|اندر سے|وہیں|وہاں) .. <CONVERT>,
      <VISIT_VISA> ... <CONVERT>,
      (وزٹ|ویزا|ویزہ) .. (ورک|ایمپلائمنٹ|اقامے|اقامہ|ورک پرمٹ) (ویزے|ویزا)? (میں|پر) <CONVERT>,
      (ورک|ایمپلائمنٹ|کمپنی) (ویزا|ویزہ|ویزے|پرمٹ)? (میں|پر) <CONVERT>,
      (وہاں|پہنچ کر|پہنچتے|پہنچنے|جا کر|بعد میں|اترنے) ... (<WORK_VISA>|کاغذات|کاغذ) ...
        (<CONVERT>|لگ*|بن*|کروا*|کرا*|مل*),
      <WORK_VISA> .. (پہنچ*|وہاں|جا کر|ماہ بعد|مہینے بعد|مہینوں بعد|بعد میں|ہفتے بعد|دن بعد),
      (کاغذات|کاغذ) .. (سال|ماہ|مہینے|وہاں|بعد) .. (بعد|بن*) .. (بن*|جائیں|مل*),
      وزٹ سے (ورک|کام|نوکری),
      (پرمٹ|اقامہ|ویزا|ویزہ|کارڈ|ورک پرمٹ|کاغذ|ٹی آر سی|trc) .. (بعد میں|اندر|وہاں|وہیں|پہنچ کر|
        پہنچنے|کمپنی اندر) .. (بن*|بنوا*|تبدیل*|بدل*|کروا*|کرا*|لگ*|مل*|سیٹ|چینج),
      (کمپنی|سیٹھ|مالک|باس|کفیل|کارخانے|ہوم والے) .. (پرمٹ|اقامہ|ورک ویزا|کارڈ|ویزا|trc) .. (بنوا*|
        بنا*|کروا*|کرا*|سیٹ|تبدیل*),
      (بعد میں|اندر جا کر|وہاں جا کر|وہاں کمپنی) .. (تبدیل*|بدل*|چینج),
      (وزٹ|visit) .. (work|ورک) .. (change|تبدیل*|چینج)`,
    roman: `
      (permit|iqama|work visa|kagzat|kaghzat) .. (malik|boss|company|kafeel) .. (bana|banwa|lagwa|
        lgwa|karwa|krwa|le) .. (dega|de ga|deta|deti|degi|dete),
      (malik|boss|company|kafeel) .. (permit|iqama|work visa|kagzat|kaghzat) .. (bana|banwa|lagwa|
        lgwa|karwa|krwa|le) .. (dega|de ga|deta|deti|degi|dete),
      <VISIT_VISA> ... <CONVERT>,
      <VISIT_VISA> ... (wahan|wahin) ... <CONVERT>,
      (visit|visitor|tourist) (visa)? (se|sy|ko) .. (<WORK_VISA>|<CONVERT>),
      (work|employment|company) (visa|permit)? (me|mein|main) <CONVERT>,
      (wahan|wahin|pohanch kar|pohnch kr|pohanch k|pohanch ke|ja kar|ja kr|ja k|ja ke|baad me|bad
        me|entry ke baad) ... (<WORK_VISA>|kagaz|kaghzat|kagzat) ... (<CONVERT>|lag|lagwa*|lgwa*|
        ban*|karwa*|krwa*|mil*|milega),
      (work visa|work permit|permit|iqama) .. (mahine|mahinay|hafte|din|saal) (baad|bad),
      (work visa|work permit|permit|iqama) .. (wahan|wahin|pohanch|baad me|bad me),
      (malik|boss|company|kafeel) .. (kaghaz|kagaz|papers|paper) .. (bana|banwa|lagwa|lgwa|karwa|
        krwa|le) .. (dega|de ga|deta|deti|degi|dete|denge),
      (permit|prmit|iqama|card|trc|work visa|kaghaz|kagz|kagaz) .. (andar|wahan|wahin|wahi|bad me|
        baad me|pohanch kar|pohanch k|landing|do maheenay|mahine) .. (ban*|bn*|arrange|karwa*|krwa*|
        mil*|lag*|dekh*|set),
      (company|compny|malik|boss|kafeel|agent) .. (permit|prmit|iqama|card|work visa|kaghaz|change|
        convert) .. (karwa*|krwa*|bana*|bna*|lagwa*|arrange|andar),
      (bad me|baad me) .. (change|convert|tabdeel|badal*) .. (karwa*|krwa*|ho*|kar*),
      (trc|kimlik|residence|kaghaz) .. (malik|boss|company|kafeel) .. (bana|banwa|lagwa|karwa|le)
        .. (dega|de ga|deta|deti|degi|dete)`,
  },
  unless: {
    en: `
      not allowed, illegal, cannot be, can not be, not possible, no law, does not, currency,
      not convert, never`,
    ur: 'غیر قانونی, نہیں ہو, ممکن نہیں, اجازت نہیں, نہیں ہوتا, تبدیل نہیں',
    roman: 'ghair qanooni, nahi ho, mumkin nahi, ijazat nahi, nahi hota, illegal',
  },
  source: {
    document: 'Consul general Dubai 2020',
    url: 'https://gulfnews.com/uae/visa-fraud-pakistan-consul-general-in-dubai-raises-alarm-against-illegal-recruitment-agents-1.69147423',
  },
};
