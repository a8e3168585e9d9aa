import type { Signal } from './signal.ts';

/** Visa or flight within days. */
export const departureInDays: Signal = {
  id: 'departure-in-days',
  family: 'pressure',
  hard: false,
  scheme: 'compound-lure',
  patterns: {
    en: `
      (visa|flight|ticket|departure|joining|travel|fly|permit|approval|stamp|stamping|join|
        deployment) .. (in|within|after|only|in just|takes|ready in|in only) (1|2|3|4|5|6|7|8|9|10|
        12|14|15|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|few|a few) (to|or)?
        (2|3|4|5|7|8|10|12|15)? (working)? day,
      (visa|flight|ticket|departure|joining|travel|fly|permit|stamp|stamping|join) .. (in|within|
        after|in just|only) (a|1|2|one|two) week,
      (1|2|3|4|5|6|7|8|9|10|12|14|15|one|two|three|four|five|six|seven|ten) (working)? day (visa|
        flight|departure|joining|processing),
      (within|in|in just|only|after) (1|2|3|4|5|6|7|8|9|10|12|15|few|a few|two|three|four|five|six|
        seven|eight|ten|one) (to|or)? working? day .. (visa|flight|fly|departure|ticket|joining|
        abroad|depart|leave),
      (within|in|in just) (a|one|two|1|2) week .. (visa|flight|fly|departure|ticket|joining|abroad|
        depart|leave),
      (fly|departure|departing|depart|can travel|flying|joining) (is)? (on|by|in)? (this|next|
        coming|same) (week|friday|monday|sunday|tuesday|wednesday|thursday|saturday),
      (batch|group|team|boys) .. (departs|departing|flies|flying|leaves|leaving|departure) ..
        (next|this|tomorrow|tonight|on|week),
      (departure|departures|flight|flights) every (monday|tuesday|wednesday|thursday|friday|
        saturday|sunday|week),
      can (you)? fly (this|on|next|within|tomorrow|immediately|sunday|monday|friday|soon|any),
      (ready|available|availability) to (fly|travel|depart|leave) (immediately|now|soon|this|next|
        within|any time|anytime),
      departure (immediately|right after|soon after),
      (immediate|quick|fast|urgent) (departure|flight|travel|visa|processing|deployment)`,
    ur: `
      (1|2|3|4|5|6|7|8|9|10|12|14|15|چند|ایک|دو|تین|چار|پانچ|چھ|سات|آٹھ|نو|دس|بارہ|پندرہ) (دن|
        دنوں|روز) (میں|کے اندر|کے اندر اندر|بعد) .. (ویزا|ویزہ|ویزے|فلائٹ|روانگی|ٹکٹ|روانہ|پرواز|
        جوائننگ|جہاز),
      (ایک|دو|1|2|اسی|اگلے) (ہفتے|ہفتوں|ہفتہ) (میں|کے اندر|بعد)? .. (ویزا|ویزہ|ویزے|فلائٹ|flight|
        روانگی|ٹکٹ|روانہ|پرواز|جوائننگ),
      (ویزا|ویزہ|ویزے|فلائٹ|روانگی|ٹکٹ|پرواز|جوائننگ) .. (1|2|3|4|5|6|7|8|9|10|12|14|15|چند|ایک|
        دو|تین|چار|پانچ|چھ|سات|آٹھ|دس|پندرہ) (دن|دنوں|روز) (میں|کے اندر|بعد),
      (ویزا|ویزہ|ویزے|فلائٹ|روانگی|ٹکٹ|پرواز|جوائننگ) .. (ایک|دو|1|2|اسی|اگلے) (ہفتے|ہفتوں) (میں|
        کے اندر|بعد|کو)?,
      ہفتے کے اندر (اندر)? .. (ویزا|ویزہ|فلائٹ|روانگی|جہاز|روانہ|وہاں|ٹکٹ),
      فوری (روانگی|ویزا|ویزہ|فلائٹ|پرواز|سفر),
      (اگلا|پہلا|نیا|اگلے) (بیچ|گروپ) .. (روانہ|روانگی|فلائٹ|جا رہ*|جائے),
      (اگلے|اسی|اس) ہفتے .. (سفر کر سکت*|جا سکت*|جانا ہے|جانا ہوگا|نکلنا),
      (اتوار|پیر|منگل|بدھ|جمعرات|جمعہ|جمعے|کل|پرسوں) کی (فلائٹ|پرواز|روانگی) (ہے|پکی|کنفرم)`,
    roman: `
      (1|2|3|4|5|6|7|8|9|10|12|14|15|chand|aik|ek|do|teen|tin|char|chaar|panch|paanch|che|saat|sat|
        aath|das|dus|pandra) (din|dino|dinon|roz) (me|mein|main|ke andar|k andar|baad|bad) .. (visa|
        vize|flight|rawangi|ticket|departure|rawana|joining),
      (aik|ek|1|2|do|agle|isi) (hafte|haftay|hafton|hafta) (me|mein|ke andar|k andar)? .. (visa|
        flight|rawangi|ticket|departure|rawana),
      (visa|vize|flight|rawangi|ticket|joining) .. (1|2|3|4|5|6|7|8|9|10|12|14|15|chand|aik|do|
        teen|char|panch|che|saat|aath|das|pandra) (din|dino|dinon) (me|mein|main|ke andar|k andar|
        baad|bad),
      (visa|flight|rawangi|ticket|joining) .. (aik|ek|1|2|do|agle|isi) (hafte|haftay|hafton),
      (fori|foran) (rawangi|visa|flight),
      (agle|isi|is) hafte .. (nikal*|jana hai|jana hoga|flight|rawangi),
      (1|2|3|4|5|6|7|8|9|10|12|15|chand|teen|panch|das) din (me|mein|bad|baad) (pohanch*|wahan|
        nikal*|jana|ja rahe),
      (jane|rawangi) ki (tareekh|date) .. din,
      (agla|agle|pehla|pehle|naya) (batch|group) .. (rawana|rawangi|flight|ja raha|jaye ga|jayega|
        ja rha),
      (jumma|jumme|itwar|peer|mangal|budh|jumerat|sunday|friday|monday|kal) (ko|ki) .. (batch|
        rawangi|group .. ja raha|flight hai)`,
  },
  unless: {
    en: `
      (visit|tourist|umrah|family|study|student|schengen) (e)? visa,
      tour, tours, trip, holiday, umrah, hajj, refund, refunded, cancelled, delayed`,
    ur: '(وزٹ|سیاحتی|عمرہ|ٹورسٹ|فیملی|سٹڈی) (ویزا|ویزہ|ویزے), عمرہ, حج, ٹور, پی آئی اے, منسوخ, تاخیر',
    roman: '(visit|tourist|umrah|family|study) visa, umrah, umra, hajj, tour, trip, ghumne, cancel',
  },
  source: {
    document: 'MEA May 2024 (short screening, immediate joining)',
    url: 'https://pragativadi.com/mea-issues-advisory-for-indian-job-seekers-travelling-to-laos-cambodia/',
  },
};
