import type { Signal } from './signal.ts';

/** Room, food, ticket, transport, insurance or the like, whoever gives it. */
export const perkNamed: Signal = {
  id: 'perk-named',
  family: 'perks',
  hard: false,
  scheme: null,
  patterns: {
    en: `
      <PERK> .. <GIVEN>, (free|fre|muft|فری|مفت|complimentary|company|shared|furnished|provided)
      (and|of|single|bachelor|ac|clean|cost|ki|ka|کا)? <PERK>, (with|plus|+|&) (free|shared|a|
      single|bachelor|furnished)? (room|bed|bedspace|accommodation|hostel|kamra|kmra|rihaish|
      rehaish|rihaysh|rhaish|rehna|کمرہ|کمرا|روم|رہائش|رہاش|ہوسٹل|ہاسٹل|رہنا|بستر), (with|plus|+|&)
      (free)? (food|meals|lunch|medical|transport|insurance|petrol|mess|airfare|air ticket|
      overtime), (room|bed|bedspace|accommodation|hostel|kamra|kmra|rihaish|rehaish|rihaysh|rhaish|
      rehna|کمرہ|کمرا|روم|رہائش|رہاش|ہوسٹل|ہاسٹل|رہنا|بستر) (and|&|+|aur|or|اور|plus|n|with|o)?
      (food|meals|meal|lunch|rice|canteen|mess|khana|khna|roti|wifi|peena|کھانا|کھانے|روٹی|طعام|
      پینا|میس), (food|meals|meal|lunch|rice|canteen|mess|khana|khna|roti|wifi|peena|کھانا|کھانے|
      روٹی|طعام|پینا|میس) (and|&|+|aur|or|اور|plus|n|with)? (room|bed|bedspace|accommodation|
      hostel|kamra|kmra|rihaish|rehaish|rihaysh|rhaish|rehna|کمرہ|کمرا|روم|رہائش|رہاش|ہوسٹل|ہاسٹل|
      رہنا|بستر), food (bed|room|wifi), (ticket|tickt|tiket|tikcet|tikat|tkt|tickets|air ticket|
      airfare|flight|ٹکٹ) (and|&|+|aur|or|اور|plus|n)? (room|food|accommodation|hotel|bed|stay|
      کمرہ|khana|rehna|کھانا|رہائش), <MONEY> (plus|+|with|and|aur|اور|ساتھ|&) <PERK>,
      accommodation, accomodation, acommodation, accomodations, pick (and|&|n) drop, bachelor
      (room|accommodation|flat), family (status|accommodation), leave salary, air ticket (every|
      after|once), (return|yearly|annual) (ticket|air ticket|tickets), company (car|bike|laptop|
      sim|mobile|flat|room|transport|accommodation|hostel|ticket|house|van|uniform|phone), (three|
      two|3|2) (times)? (meals|food|time food), lunch (and|n|&)? (tea|uniform|free|provided|given|
      from), medical (for|of|cover|covered|allowance|facility|included|free|insurance|family|
      facilities), health (insurance|cover|card), life insurance, laptop (provided|given|from|and|
      free), petrol (card|allowance|and|included), uniform (free|provided|given|is provided|and),
      (we|they|company|boss|owner|he|she|i|hotel|sponsor|employer|our company|the company|firm|sir)
      (will|ll|can|also|all)? (send|sends|buy|buys|book|books|give|gives|arrange|provide|provides|
      pay|pays|pay for|cover|covers|bear|bears) (you|your|the|a|u|ur|all|for|free|for your)? (the|
      your|a|free)? ((ticket|tickt|tiket|tikcet|tikat|tkt|tickets|air ticket|airfare|flight|ٹکٹ)|
      (room|bed|bedspace|accommodation|hostel|kamra|kmra|rihaish|rehaish|rihaysh|rhaish|rehna|کمرہ|
      کمرا|روم|رہائش|رہاش|ہوسٹل|ہاسٹل|رہنا|بستر)|visa|transport|insurance|everything|laptop),
      (ticket|tickt|tiket|tikcet|tikat|tkt|tickets|air ticket|airfare|flight|ٹکٹ) (comes|will come|
      is sent|is booked|is ready|is on|by us|by company|paid|is paid|free|sent|is made|ours|is
      ours|theirs|is theirs|from us|from company|company|included|on us|is on me|on me|booked),
      visa (free|included|ours|is ours|theirs|on us|by company|is on us|paid by), (visa|ticket|
      room|food|flight|bed) (visa|ticket|room|food|flight|bed) .. (us|company|free|ours|paid|side|
      included|theirs|all), (driver|car|van) will? (picks|pick|meets|meet|waits|receive|receives)
      (you|u), airport pickup, pickup from airport, (stay|living|staying|hotel) (is)? (free|paid|
      included|on us|arranged|by company|provided), (nine|eight|8|9) (hours|hour) duty, annual
      leave, paid (leave|holidays|training|vacation), loan facility, (gym|barber|salon|canteen|
      pool) (inside|in the building)`,
    ur: `
      <VISA> (فری|مفت|ہمارا|ان کا|انکا|کمپنی|کمپنی کا|شامل), (ویزا|ویزہ) (ٹکٹ|اور ٹکٹ) .. (کمپنی|
      سب|فری|مفت|ان کا|انکا|ہمارا|کمرہ), ٹکٹ (بھیج*|بیج*|آ جا*|مل جا*|کٹ*|کاٹ*|ہم لیتے|بنوا*|دیتے|
      دیتی|دیں گے|کمپنی|ہوٹل|فری|ہمارا|میرا|ان کا|انکا|وہ|سر), (ساتھ|ساتھ میں) (میں)? <PERK>,
      <PERK> (ساتھ|الگ|بھی|سب|علیحدہ|مفت|فری|شامل), تین وقت (کا)? کھانا, دو وقت (کا)? کھانا, پک
      اینڈ ڈراپ, (میڈیکل|علاج) (فیملی|الاؤنس|کی سہولت|مفت|والدین|اور|بھی), (ہیلتھ|صحت) (انشورنس|
      کارڈ), (پیٹرول|پٹرول) (الگ|علیحدہ|اور|کارڈ|الاؤنس), (یونیفارم|وردی) (مفت|فری|ملے*), رہائش
      (کی|مالک|فیکٹری|ہوٹل|چار|مشترکہ|عمارت|وہیں|اندر|کھانا|و), مشترکہ رہائش, (کھانا|روٹی|باورچی)
      (پاکستانی|دیسی|دوپہر|وہیں|پنجابی|وہ), کھانا پینا, رہنا (وہیں|کھانا), سفر (کا)? خرچ .. (خود|
      ادارہ|کمپنی|ہم), (سب|سارا|تمام) (خرچ|خرچہ|اخراجات) .. (کمپنی|ہمارا|ان کا|ادارہ|دفتر|باس),
      (خرچ|خرچہ) (سارا)? (ہمارا|ان کا|انکا|کمپنی|دفتر), لینے (والا|کوئی|آئے گا|آ جائے), (سالانہ|سال
      کی) چھٹی, لون (بھی)? (سستا|کی سہولت), پینشن, پنشن, گریجویٹی`,
    roman: `
      visa (free|muft|hamara|hmara|unka|un ka|company|compny|shamil), visa (ticket free|tkt free),
      (ticket|tikat|tkt|tickt|tiket|tikcet|tikt) (bhej*|bhj*|aa ja*|mil ja*|milegi|milega|mile gi|
      kat*|kaat*|banwa*|ham|hum|dete|deti|denge|degi|company|compny|free|hamara|hmara|hamari|hmari|
      mera|unka|un ka|unki|un ki|inka|wo|woh|wahi|sir|krwa|karwa), (sath|saath) (me|mein|main)?
      <PERK>, <PERK> (sath|saath|alag|bhi|b|sab|wagera|aik|muft|free|shamil|wagaira), (3|teen|do|2)
      (time|waqt) ka? (khana|khane), khana (peena|pina|rehna|kamra|company|wahin|desi|pakistani|
      pakka|free|sath|b|bhi|un), rehna (khana|sehna|wahin|wahi|free|unka|usi|sath), (rihaish|
      rehaish|rihaysh|rhaish|rahaish|kamra|kmra|room) (unki|un ki|unka|ki|factory|hotel|company|
      andar|usi|wahin|teen|do|6|4|aik|khana|aur|or|o|muft|free|b|bhi|sath), medical (b|bhi|free|
      muft|family|parents|aur), petrol (alag|aur|or|card|bhi), (uniform|wardi) (muft|free|company|
      milegi|milega), (pick|pik) (and|n|aur) drop, (gari|gaari|gadi) (lene|leny|lane) (aati|ati|
      aayegi|ayegi|ae), (sab|sara|saara|tamam|har) (kharcha|kharch|kuch|cheez|chiz|akhrajat) ..
      (company|hamara|hmara|unka|un ka|boss|free|unhon|ham), kharcha (sab|sara)? (un ka|unka|
      hamara|hmara|company), (visa|ticket|tikat|tkt) (visa|ticket|tikat|tkt|kamra|khana|room) ..
      (hamara|hmara|sab|company|unka|un ka|free), (medical|ilaj) (aur|or|bhi|b), (salana|saal ki)
      chutti, laptop (milega|company|dete|free|bhi), (wifi|gym|ac|salon|canteen) (bhi|b|free|andar|
      sab|wala room)`,
  },
  unless: {
    en: `
      umrah package, tour, tours, per night, rent, for rent, to let, guests, delivery charges, for
      sale`,
    ur: 'کرائے پر, برائے فروخت, فی رات, ٹور, مہمانوں',
    roman: 'rent pe, kiraye pe, tour, fi raat, per night',
  },
  source: {
    document:
      'FIA 2026-02-04; MEA May 2024 (ticket and room promised); demand letters list them too',
    url: 'https://pragativadi.com/mea-issues-advisory-for-indian-job-seekers-travelling-to-laos-cambodia/',
  },
};
