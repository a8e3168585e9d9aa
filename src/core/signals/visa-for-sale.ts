import type { Signal } from './signal.ts';

/** Work visas, permits or job letters offered as goods: in hand, in stock, few left. */
export const visaForSale: Signal = {
  id: 'visa-for-sale',
  family: 'visa',
  hard: false,
  scheme: 'overseas-fee',
  patterns: {
    en: `
      (on|in) (my|our) hand .. (visa|visas),
      <COUNTRY> work (permit|visa) <NUM>,
      price (of|for) <COUNTRY>,
      (last|final) (price|rate) .. visa,
      (<WEST>|<GULF>|<SEA_COUNTRY>) (house|family)? (work|job|employment|seasonal|labour|driver|
        helper|worker|company|direct) (visa|visas|permit|permits),
      (work|job|employment) (visa|visas|permit|permits) (for|of|to|in) (<WEST>|<GULF>|
        <SEA_COUNTRY>),
      (work|job|employment|labour|labor|direct|company|free|urgent|driver|cleaner|helper) (visa|
        visas|permit|permits) .. (available|open|ready|stock|in hand|offer|now|rate|price|left),
      <VISA> (is|are)? (available|ready|in stock|in hand|in my hand|rate list|left|with me),
      (visa|visas) .. (in my hand|in hand),
      <NUM> (visa|visas|work permits) .. (left|available|remaining|in hand|only),
      (<NUM>|five|three) day visa,
      (work permit|job letter|offer letter|appointment letter|invitation letter|sponsor letter|
        lmia|certificate of sponsorship) .. (available|ready|price|arranged|prepared|for sale|
        <MONEY>|provided by us),
      (we|i|our agent) (arrange|provide|process|give|make|deal in|sell|issue|offer) ... (work visa|
        work visas|work permit|work permits|job letter|lmia|direct visa),
      <COUNTRY> (work|job|labour|seasonal|company|direct|farm) (visa|visas|permit|permits) ...
        (<PKR_BIG>|advance|package|done base|without|no interview|without interview|easy|done basis|
        apply now|guarantee|guaranteed),
      (work|job|seasonal) (visa|permit) .. (without|no) (ielts|interview|language|bank statement|
        test)`,
    ur: `
      (ویزے|ویزا|ویزہ) .. (پڑا|بچ*|رکھے) (ہیں|ہے|ہوئے),
      (<WEST>|<GULF>|<SEA_COUNTRY>) (کے|کا|کی|اور)? .. (ورک|جاب|ڈرائیور|لیبر|کمپنی|ڈائریکٹ|سیزنل)
        (ویزا|ویزہ|ویزے|ویزوں|پرمٹ),
      (ورک|ڈائریکٹ|کمپنی|لیبر|جاب|فری|سیزنل) (ویزا|ویزہ|ویزے|پرمٹ) .. (دستیاب|موجود|ہاتھ|تیار|آ
        گئے|آ گیا|اوپن|حاصل|کھل*),
      <VISA> .. (دستیاب|موجود|تیار|ہاتھ میں|باقی|رہ گئے),
      (میرے پاس|ہمارے پاس) .. <VISA>,
      (ویزا|ویزہ|ویزے) .. (میرے پاس|ہمارے پاس|میں خود) .. (ہے|ہیں|پڑا|دلوا*|لگوا*),
      (ورک پرمٹ|جاب لیٹر|آفر لیٹر|سپانسر لیٹر) ... (دستیاب|حاصل|تیار|دلوا*|دیں گے|ہم (دیں|دے|بنا)|
        گارنٹی|<MONEY>),
      (ہم|میں) .. <VISA> .. (لگوا*|دلوا*|نکلوا*|دیں گے|دوں گا),
      <COUNTRY> .. (ورک پرمٹ|ورک ویزا|ورک ویزہ|ورک ویزے|سیزنل ویزا) ... (<PKR_BIG>|نہ انٹرویو|بغیر|
        ایڈوانس|پیکیج|گارنٹی|آسان)`,
    roman: `
      (visa|vize|visay) .. (bache|bachay|pare|paray|rakhe) (hain|hen|hue), (mere|hamare|hmare|
      humare|mery) (pas|paas) .. (company ka letter|direct letter|demand letter|quota), (visa|vize|
      visay) .. (rate|last rate|final rate), (<WEST>|<GULF>|<SEA_COUNTRY>) (ke|ka|k|ki|house)?
      (work|job|driver|labour|company|direct|seasonal)? (visa|vize|vizay|visay|visey|work permit|
      permit), (work|direct|company|labour|job|free|seasonal|driver) (visa|vize|vizay|visay|permit)
      .. (available|dastyab|mojood|hath|tayar|ready|hasil|open|khul*), <VISA> (available|dastyab|
      mojood|tayar|ready|hath me|reh gaye|baqi), (mere|hamare|hmare|humare|mery) (pas|paas) ..
      <VISA>, <VISA> .. (mere|hamare|hmare|humare) (pas|paas), <NUM> (visa|vize|visay|vizay) (hain|
      reh|baqi|baki|available|bache), (work permit|job letter|offer letter|lmia|cos|sponsor letter)
      ... (dastyab|available|hasil|tayar|dilwa*|denge|dengy|milega|guarantee|<MONEY>), (hum|ham|
      main|mein) .. <VISA> .. (lagwa|lgwa|lagwate|denge|dunga|du ga|karwa|krwa), <COUNTRY> .. (work
      permit|work visa|seasonal visa|kaam ka visa) ... (<PKR_BIG>|na interview|baghair|bina|
      advance|package|guarantee|asan|file), visa open (ho|gaya|gya|gia), (uk|<COUNTRY>) (ka|ki|ke|
      k)? (cos|lmia|sponsorship|sponsor letter|work permit) (chahiye|chahye|chaiye|available|lo|le
      lo), <COUNTRY> (ke|k|ki|ka|me|mein) .. sponsor (hain|hai|h|available|mojood), <NUM> (visa|
      visay|vize|veeze) .. (rehte|rehtay|reh), (cos|lmia|sponsorship|work permit) (mil|lag|nikal)
      (jaye|jata|jayega|jati|gaya|gya)`,
  },
  unless: {
    en: `
      study, student, umrah, apply online at, immigration website, do not, dont, tourist visa,
      visit visa available, e visa, against, lawyer, applicants must have, must have,
      valid work visa, holders, holder, sponsorship is not, not available, unable to`,
    ur: 'سٹڈی, اسٹڈی, عمرہ, سیاحتی, تعلیم, ڈیل نہیں, نہیں دیتے, وکیل, وزٹ ویزا دستیاب',
    roman: 'study, umrah, student, deal nahi, nahi dete, wala visa nahi, visit visa available',
  },
  source: {
    document: 'BE&OE advisory 2025-12-04',
    url: 'https://arynews.tv/work-visa-scams-bureau-of-emigration-cautions-citizens',
  },
};
