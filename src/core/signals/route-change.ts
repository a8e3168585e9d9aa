import type { Signal } from './signal.ts';

/** Fly to one place, then be moved on; or the place is told later. */
export const routeChange: Signal = {
  id: 'route-change',
  family: 'destination',
  hard: true,
  scheme: 'compound-lure',
  patterns: {
    en: `
      (via|through) <TRANSIT_CITY> .. (to|then|into|and) ... (<COMPOUND_COUNTRY>|<HUB>|border|final|destination|transfer),
      (fly|flight|travel|ticket|land|go|reach|arrive) (to|at|in)? <TRANSIT_CITY> .. (first|then|and then) ... (transfer|car|bus|driver|border|pick|picked|pickup|shift|shifted|company|road|onward),
      <TRANSIT_CITY> (to|se) (<COMPOUND_COUNTRY>|<HUB>),
      (from|after) <TRANSIT_CITY> ... (by road|by car|by bus|cross|crossing|border|transfer|shifted|pick you|picked up|take you|onward),
      (cross|crossing) .. border, (then|and) .. border ... (driver|car|team|company|agent),
      (driver|team|agent|man|person|company car|company) .. (will)? (pick|receive|take|collect|bring) you ... border,
      (location|country|destination|city|place) (will be|to be|is) (told|shared|disclosed|confirmed|given|announced|decided) (later|after|at|on|once|when|in),
      (final|exact|job|work|duty) (location|country|destination|place) .. (later|after (selection|interview|arrival|reaching|landing))`,
    ur: `
      <TRANSIT_CITY> ... (پھر|وہاں سے|وہاں پہنچ کر|اس کے بعد) ... (<COMPOUND_COUNTRY>|<HUB>|بارڈر|سرحد|گاڑی|ڈرائیور|روانہ|منتقل|ٹرانسفر|کمپنی),
      <TRANSIT_CITY> (سے|کے راستے|سے ہو کر) ... (<COMPOUND_COUNTRY>|<HUB>|بارڈر|سرحد),
      (بارڈر|سرحد) (پار|کراس|عبور), (بارڈر|سرحد) ... (گاڑی|ڈرائیور|بندہ|نمائندہ|ٹیم),
      (ملک|جگہ|لوکیشن|شہر|منزل) .. (بعد میں|سلیکشن کے بعد|انٹرویو کے بعد|پہنچنے پر|پہنچ کر) (بتا*)?`,
    roman: `
      <TRANSIT_CITY> ... (phir|wahan se|us ke baad|uske bad|fir) ... (<COMPOUND_COUNTRY>|<HUB>|border|gari|driver|transfer|agay|aage|company|rawana),
      <TRANSIT_CITY> (se|ke raste|k raste|ke zariye) ... (<COMPOUND_COUNTRY>|<HUB>|border),
      border (paar|par|cross|kras), border ... (gari|driver|banda|team|agent),
      (location|mulk|country|jagah|shehar) .. (baad me|bad me|baad mein|selection ke baad|interview ke baad|pohanch) (bata*)?`,
  },
  unless: {
    en: 'tour, honeymoon, connecting flight, layover, stopover, itinerary, package tour',
    ur: 'ٹور, سیر',
    roman: 'tour, ghumne',
  },
  source: {
    document: 'FBI PSA 2023, MEA 2024',
    url: 'https://solanadailybrief.com/fbi-warning-us-citizens-from-traveling-abroad-to-seek-jobs-that-end-up-being-crypto-scam-businesses/',
  },
};
