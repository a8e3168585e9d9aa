import type { Lexicon } from './lexicon.ts';

/** Getting in touch, hurrying, promising, and who speaks. */
export const contact = {
  CHAT_APP: {
    en: `
      whatsapp, watsapp, whatsap, whtsapp, wattsapp, watsap, whats app, telegram, telegrm, inbox,
      messenger, imo, botim, wechat, line app, dm, pm me, inbox me, wa`,
    ur: `
      واٹس ایپ, واٹساپ, وٹس ایپ, واٹس اپ, وٹس اپ, واٹسایپ, وٹساپ, ٹیلیگرام, ٹیلی گرام, ان باکس,
      انباکس, میسنجر, ڈی ایم`,
    roman: `
      whatsapp, watsapp, whatsap, watsap, wattsapp, vatsap, telegram, inbox, inboks, dm, msg,
      messenger`,
  },
  CONTACT_VERB: {
    en: `
      contact, call, message, msg, text, dm, inbox, reach, whatsapp, comment, apply, ping,
      connect`,
    ur: 'رابطہ, کال, میسج, پیغام, مسیج, ان باکس, کمنٹ',
    roman: 'rabta, raabta, call, msg, message, mesej, inbox, rabita, comment, contact',
  },
  URGENT: {
    en: `
      urgent, urgently, hurry, hurry up,
      last (chance|few seats|seats|call),
      limited (seats|slots|time|vacancies|positions|seat|places),
      (few|only|<NUM>) (seats|slots|seat|slot|places) (are)? (left|remaining|available),
      (few|only) .. (seats|slots) (left|remaining),
      only <NUM> (seats|slots|vacancies|positions),
      seats (are)? (limited|filling|closing),
      only today, today only,
      (confirm|reply|decide|answer) (today|tonight|now|fast|quickly|immediately|asap|
        by tonight|before),
      first come first,
      dont (miss|delay|wait|waste time|be late),
      do not (miss|delay|be late),
      (reply|contact|apply|inbox|message|call) (fast|quickly|immediately|asap|soon),
      asap, (apply|hurry|act) before,
      (offer|list) (ends|closes|closing) (today|tonight|soon|tomorrow),
      before (tonight|friday night|midnight),
      grab (this|your|the) (chance|opportunity|seat),
      (book|reserve|confirm) your seat,
      seat will (go|be given) to`,
    ur: `
      فوری (ضرورت|رابطہ|رابطے|بھرتی|جوائن|جوائننگ|اپلائی|درکار|چاہییں|چاہیے|چاہئیں|مطلوب|جواب|
        پیغام|طور پر رابطہ|طور پر درکار),
      فوراً (رابطہ|پیغام|جواب|اپلائی|ان باکس|میسج|بتائیں|کال|بھیجیں),
      فورا (رابطہ|پیغام|جواب|اپلائی|میسج|کال),
      جلدی (کریں|کرو|رابطہ|اپلائی|بتاؤ|بتائیں|میسج|دیں|فیصلہ),
      جلد (رابطہ|اپلائی|از جلد|کریں|فیصلہ),
      محدود (سیٹیں|نشستیں|مدت|آسامیاں|اسامیاں|وقت|تعداد|سیٹ),
      (سیٹیں|نشستیں|سیٹ|نشست|جگہیں) (بہت)? (محدود|کم|تھوڑی|باقی|گنتی),
      نشستیں گنتی,
      آخری (موقع|سیٹ|سیٹیں|چند سیٹیں|چانس|موقعہ),
      صرف آج, دیر نہ (کریں|کرو), دیر مت, پہلے آئیں, پہلے آؤ, چند سیٹیں, چند نشستیں,
      صرف (<NUM>|چند|پانچ|دس|پندرہ|بیس) (سیٹیں|نشستیں|سیٹ|جگہیں),
      ارجنٹ, موقع ہاتھ سے,
      (آج|کل|شام) (شام|رات|ہی)? تک (بتا*|جواب|فیصلہ|رابطہ|پیغام|بھیج*),
      ورنہ (سیٹ|جگہ|موقع|نشست)`,
    roman: `
      fori (zaroorat|zarurat|rabta|bharti|joining|apply|darkar|chahiye|jawab),
      foran (rabta|msg|message|inbox|apply|jawab|batao|call),
      jaldi (karo|karen|kro|kren|karein|rabta|inbox|msg|apply|batao|btao|bata|faisla),
      jald (rabta|az jald|apply),
      (seats|seaten|seatein|seat|jagah|jaga) (bohat)? (mehdood|mahdood|limited|kam|thori|baqi|
        baki),
      mehdood (seats|seaten|jagah),
      akhri (moka|mauqa|moqa|mouqa|seat|chance),
      aakhri mauqa, sirf aaj, deir na kar*, der na kar*, der na kr*,
      sirf (<NUM>|chand|panch|das|bees) (seats|seaten|seatein|seat|jagah|larke|log),
      urgent, arjent, pehle ao pehle, pehle aaiye, moqa hath se,
      (aaj|aj|kal|raat|sham) tak (bata*|bta*|batao|confirm|jawab|rabta|bhejo|msg),
      warna seat, warna agay de, limited seats, hurry`,
  },
  /** Negations that come before what they deny, and after it. */
  NOT_BEFORE: {
    en: 'no, not, never, without, zero, free of, dont, do not, does not, doesnt, avoid, neither, nor',
    ur: 'بغیر, بنا, بلا, ہرگز',
    roman: 'bina, baghair, bagair, bila, hargiz',
  },
  NOT_AFTER: {
    en: 'not (required|needed|charged|taken|accepted|allowed|asked), is not, are not',
    ur: 'نہیں, نہ, مت, ممنوع, منع',
    roman: 'nahi, nahin, nai, nhi, mat, na, mana hai, mamnu',
  },
  OFFICIAL: {
    en: `
      fia, be&oe, be & oe, beoe,
      bureau of (emigration|immigration),
      protector of emigrants, protectorate, nccia, cyber crime wing, police, ministry, embassy,
      foreign office, mofa, interpol, government, authorities, consulate,
      ministry of overseas pakistanis,
      federal investigation agency, spokesperson, spokesman, official, officials`,
    ur: `
      ایف آئی اے, بیورو آف امیگریشن, بیورو آف ایمیگریشن, پروٹیکٹر, پروٹیکٹوریٹ, این سی سی آئی اے,
      سائبر کرائم, پولیس, وزارت, سفارت خانہ, سفارتخانہ, سفارت خانے, سفارتخانے, دفتر خارجہ,
      ترجمان, حکومت, حکام, انٹرپول, سفیر, قونصل خانہ`,
    roman: `
      fia, beoe, beuro, protector, protektor, nccia, cyber crime, police, pulis, wazarat,
      safarat khana, embassy, hukumat, hakoomat, hukkam, tarjuman`,
  },
} as const satisfies Lexicon;
