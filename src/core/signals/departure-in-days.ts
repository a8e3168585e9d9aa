import type { Signal } from './signal.ts';

/** Visa or flight within days. */
export const departureInDays: Signal = {
  id: 'departure-in-days',
  family: 'pressure',
  hard: false,
  scheme: 'compound-lure',
  patterns: {
    en: `
      (visa|flight|ticket|departure|joining|travel|fly|process|processing|permit|approval|stamp) ... (in|within|after|just|only)? (1|2|3|4|5|6|7|8|10|12|15|20|one|two|three|five|seven|ten) (to|-)? (2|3|4|5|7|10|15)? (day|days|week|weeks|working days),
      (within|in|only|just) (a)? (1|2|3|4|5|6|7|8|10|15|20|few|two|three|five|seven|ten|one) (day|days|week) ... (visa|flight|fly|departure|ticket|joining|abroad|travel|there),
      (fly|flight|departure|leaving|travel) (this|next|in next) (week|month|friday|monday|sunday),
      (immediate|quick|fast|urgent) (departure|flight|travel|visa|processing),
      (next|this) (batch|group|flight) .. (leaves|leaving|departs|fly|flying|going|on|this)`,
    ur: `
      (<NUM>|چند|ایک|دو|تین|پانچ|سات|دس) (دن|دنوں|ہفتے|ہفتوں|ہفتہ) (میں|کے اندر|بعد) ... (ویزا|ویزہ|ویزے|فلائٹ|روانگی|ٹکٹ|روانہ|پرواز),
      (ویزا|ویزہ|ویزے|فلائٹ|روانگی|ٹکٹ) ... (<NUM>|چند|ایک|دو|تین|پانچ|سات|دس) (دن|دنوں|ہفتے|ہفتوں|ہفتہ),
      فوری (روانگی|ویزا|ویزہ|فلائٹ), (اگلا|اگلے) (بیچ|گروپ|ہفتے) ... (روانہ|روانگی|فلائٹ|جا)`,
    roman: `
      (<NUM>|chand|aik|do|teen|panch|saat|das) (din|dino|dinon|hafte|hafton|hafta) (me|mein|main|ke andar|k andar|baad) ... (visa|vize|flight|rawangi|ticket|departure|rawana),
      (visa|vize|flight|rawangi|ticket) ... (<NUM>|chand|aik|do|teen|panch) (din|dino|dinon|hafte|hafton|hafta),
      (fori|foran) (rawangi|visa|flight),
      (agla|agle) (batch|group|hafte) ... (rawana|rawangi|flight|ja)`,
  },
  source: {
    document: 'MEA May 2024 (short screening, quick departure)',
    url: 'https://pragativadi.com/mea-issues-advisory-for-indian-job-seekers-travelling-to-laos-cambodia/',
  },
};
