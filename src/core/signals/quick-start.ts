import type { Signal } from './signal.ts';

/** Soon: few seats, a day by which to answer, leaving within days. */
export const quickStart: Signal = {
  id: 'quick-start',
  family: 'pressure',
  hard: false,
  scheme: null,
  patterns: {
    en: `
      urgent, urgently, urgnt, arjent, hurry, asap, immediately, immediate (joining|start|
      departure|hiring|requirement|basis|need|selection|travel), jaldi, quick joining, (reply|
      answer|respond|msg|message|inbox|contact|apply|come|act|decide|confirm|join|book|call) (fast|
      quick|quickly|soon|now|today|tonight|asap|abi|tomorrow|before|by <DAY>|immediately|2nite|
      within), (few|only|limited|just|last|remaining) (<NUM>|few|some|one|two|three|four|five|six|
      seven|nine|ten)? (more)? (seat|seats|slot|slots|place|places|vacancy|vacancies|post|posts|
      file|files|visa|visas|boys|boy|name|names|position|positions|ticket) (left|remaining|only|
      open|available|more|now|are|remain|still|vacant)?, (<NUM>|one|two|three|four|five|six|seven|
      eight|nine|ten|few|couple|some) more? (empty|vacant|open)? (seat|seats|slot|slots|place|
      places|vacancy|vacancies|post|posts|file|files|visa|visas|boys|boy|name|names|position|
      positions|ticket) (left|remaining|remain|only|more|open|vacant|empty), (seat|seats|slot|
      slots|place|places|vacancy|vacancies|post|posts|file|files|visa|visas|boys|boy|name|names|
      position|positions|ticket) (are|r|is|almost|nearly)? (limited|filling|finishing|closing|few|
      going fast|almost full|going|running out|over), (limited|few|last|final) (seat|seats|slot|
      slots|place|places|vacancy|vacancies|post|posts|file|files|visa|visas|boys|boy|name|names|
      position|positions|ticket), (two|three|few|nine|one) (seat|seats|slot|slots|place|places|
      vacancy|vacancies|post|posts|file|files|visa|visas|boys|boy|name|names|position|positions|
      ticket) (have)? (left|open|only|remaining), (list|batch|file|files|group|intake|registration|
      form|offer|quota|hiring|entry|seats|admission|window) (is|are|will|gets)? (close|closes|
      closing|closed|close on|ends|full|locked) (on|by|tonight|today|tomorrow|soon|at|in|this|
      before|<DAY>)?, (last|final|closing) (date|day to|chance|call|batch|seat|seats|evening|few
      seats|group), (by|before|till|until|upto|b4) (<DAY>|<NUM> (pm|am|oclock)|evening|night|
      maghrib|sunset|ten tonight|the end of), (today|tonight|tomorrow|tonite|2nite) (itself|only|
      last|final|is last), (only|just) (today|tonight|this week|till), within (<NUM>|two|three|
      four|five|six|seven|eight|nine|ten|a|one|few|twenty four|forty eight|the) (day|days|dys|hour|
      hours|hrs|week|weeks|minutes|hour|same), (in|after) (<NUM>|two|three|four|five|six|seven|
      eight|nine|ten|a few|few|a) (days|dys|week|day) (you|u|time|only|max|visa|flight|departure|
      and)?, (<NUM>|five|six|seven|ten|two|three|few) (days|dys|hours) (left|only|remaining|time|
      process|processing), (fly|flying|flight|leave|leaving|travel|depart|departure|departing|
      departures|dep|go|going|joining|join|start|starting|move|moving|departs|leaves) (is|are|will
      be|date|on|by|from|in|this|next|within|out|comes|of)? (on|the|this|next)? (<DAY>|this week|
      next week|same week|this month|soon|immediately|any day|<NUM> days|ten days|next batch),
      (ticket|tkt|flight|visa) (is|comes|will come|on|for|booked|ready|same|this|in)? (on|for|the|
      same|this|in|is)? (<DAY>|week|<NUM> days|two days|same day), (seat|seats|slot|slots|place|
      places|vacancy|vacancies|post|posts|file|files|visa|visas|boys|boy|name|names|position|
      positions|ticket) (will|ll)? (be)? (given|go|goes|cancelled|gone) (to)? (next|someone|other|
      another|the next|others|somebody|in), otherwise (seat|your seat|next|file|somebody|someone|he
      gives|it goes|name|the seat), first (come|pay|sends|send), whoever (sends|pays|comes) first,
      (decide|decision|confirm|answer|reply) (by|tonight|today|now|before|within|tomorrow|till|me),
      let me know (by|before|tonight|today|tomorrow|fast|soon|quickly), (dont|do not) (wait|delay|
      miss|think too much|think much|be late|sleep on), delay not, no time (to|for), think fast, be
      quick, grab (it|this|your|the), time is (short|less), same (day|week) (selection|flight|
      ticket|joining|visa|offer|departure|file), on the spot, (start|starts|joining) (date)?
      (monday|tomorrow|today|immediately|this|next|same week|from tomorrow), how soon (can|you),
      can (you)? (come|leave|travel|go|fly) (before|by|around|this|within|tomorrow|in), fast file`,
    ur: `
      جلدی, فوری, فوراً, فورا, فورن, ارجنٹ, جلد از جلد, جلد رابطہ, جلد اپلائی, دیر (نہ|مت|نا) (کر*|
      کیجی*)?, (آج|کل|پرسوں|شام|رات|صبح|پیر|منگل|بدھ|جمعرات|جمعے|جمعہ|ہفتے|اتوار|سنیچر|ظہر|عصر|
      مغرب|آج شام|آج رات|کل شام|کل رات|رات بارہ|مہینے کے آخر) ہی? تک, (آج|اج) (ہی|شام|رات|ہی کریں|
      فائنل|آخری|اپلائی|سے), صرف آج, بس آج, آخری (تاریخ|موقع|دن|سیٹ|سیٹیں|بیچ|گروپ|چند|دو|کال),
      (<NUM>|دو|تین|چار|پانچ|چھ|سات|آٹھ|نو|دس|چند|کچھ|ایک|پندرہ|بیس|گیارہ|بارہ) (ہی|اور|باقی)?
      (سیٹ|سیٹیں|نشستیں|نشست|جگہ|جگہیں|آسامیاں|نام|ویزے|سلاٹ|بندے|لڑکے|دانے) (باقی|رہ گئ*|رہتی|
      رہتے|بچ*|خالی|رہ گیا|اور|ہی|رہ|کی گنجائش|چاہیے|چاہئیں|پھر|اور چاہیے), (صرف|بس) (<NUM>|دو|تین|
      چار|پانچ|سات|دس|چند) (سیٹ|سیٹیں|نشستیں|جگہیں|لڑکے|بندے|دن|نام), (سیٹیں|سیٹ|نشستیں|جگہیں|وقت|
      ٹائم) (بہت)? (کم|محدود|تھوڑی|تھوڑا|گنتی|ختم|بھر رہی|لمیٹڈ), محدود (سیٹیں|نشستیں|وقت|مدت),
      (رش|وقت) (زیادہ|کم), (لسٹ|فہرست|داخلہ|بیچ|رجسٹریشن|فائل|گروپ|کوٹا|بھرتی|فارم) (بند|مکمل|فل|
      لاک), (آج|کل|پرسوں|پرسو|پیر|منگل|بدھ|جمعرات|جمعے|جمعہ|ہفتے|اتوار|سنیچر|اگلے ہفتے|اسی ہفتے|اس
      ہفتے|اگلے بدھ|اگلے ماہ|اس ماہ|تین دن|چار دن|پانچ دن|سات دن|دس دن|دو دن|ایک ہفتے|ہفتے کے اندر)
      (کو|کی|میں|کے اندر|ہی|رات|صبح|کی رات)? بھی? (نکل*|روانہ|روانگی|فلائٹ|پرواز|گروپ|اڑو|جانا|جا
      رہا|جا رہے|ٹکٹ|سفر|ویزا|جوائن*|شروع|لیٹر), (روانگی|فلائٹ|پرواز|ٹکٹ|جوائننگ|اگلی روانگی) (اسی|
      اگلے|اس|کل|پرسوں|جمعے|اتوار|پیر|ہفتے|جمعرات|بدھ|منگل|دو دن|تین دن|چار دن|مہینے|دس دن) .. (کو|
      میں|ہفتے|ہے|آخر*|تک|دن), (دن|گھنٹے|ہفتے|منٹ) (میں|کے اندر) (اندر)? (ویزا|ویزہ|روان*|فلائٹ|
      ٹکٹ|لیٹر|نکل*|جوائن*|جواب|رقم|آفر|پہنچ*|کال), <NUM> دن (میں|کے اندر|ہیں|باقی), (دس|سات|پانچ|
      تین|چار|دو|پندرہ) دن (میں|کے اندر), ورنہ (سیٹ|جگہ|نام|موقع|نشست|فائل|دوسرے|کوئی اور|پچھلی|رہ
      جا*|اگلے), (سیٹ|نشست|فائل|جگہ) (اگلے|دوسرے|کسی اور|کسی دوسرے|دوسرے کو|اگلے بندے) (کو|کی|کے),
      پہلے (آئیں|آؤ|آئیے|آو|پائیں), جو پہلے (آئے|لائے|دے|نوٹ|ٹوکن|بھیجے|آیا), (جواب|فیصلہ|کنفرم|
      فائنل|بتا*) (آج|کل|ابھی|فوراً|جلدی|شام|رات|تک), (ابھی|آج|کل) (بتا*|جواب|فیصلہ|کنفرم|میسج|
      رابطہ|بھیج*|اپلائی|جوائن*|درکار), سوچ* مت, تیاری (کریں|کرو|رکھیں|پکڑ*), بس (بیگ|سامان)
      باندھ*, مہینے کے آخر`,
    roman: `
      jaldi, jldi, jaldy, jldy, jaldi karo, fori, foran, fooran, foren, furan, arjent, urgnt, jald
      az jald, jald rabta, (deir|der|dair|late) (na|mat|nahi) (kar*|kr*|ho)?, (aaj|aj|kal|parson|
      sham|shaam|shm|raat|rat|subah|subha|peer|mangal|budh|jumerat|jumeraat|jumairat|jumme|jumma|
      jumay|juma|hafte|hafta|itwar|etwar|asar|maghrib|aaj sham|aj sham|kal sham|kal shaam|aaj raat|
      aj raat|aaj shaam|kal raat|eid|monday|friday|sunday|thursday|saturday|saturday tak) (hi)?
      (tak|tk|se pehle|se phle|sy pehle), (aaj|aj) (hi|shaam|sham|raat|rat|final|akhri|apply|bhej*|
      video), (sirf|bas) (aaj|aj), (akhri|aakhri|last) (tareekh|tarekh|tarikh|moka|mauqa|moqa|din|
      seat|seats|chance|batch|group|chand|do|date|evening), (<NUM>|do|teen|char|paanch|panch|che|
      saat|aath|nau|das|chand|kuch|ek|aik|pandra|bees) (hi|aur|or|baqi)? (seat|seats|seaten|
      seatein|jagah|jaga|vacancy|naam|nam|visay|slot|slots|larke|larkay|larky|bande|banday|bnde)
      (baqi|baki|bqi|bachi|bache|bachay|bachi|reh|rehti|rehte|rahti|khali|left|aur|or|ki gunjaish|
      ki jaga|ki jagah|chahiye|chahye|chahiyen|limited|rehtay|hain bas), (sirf|bas) (<NUM>|do|teen|
      char|panch|saat|das|chand) (seat|seats|jagah|larke|larkay|bande|naam|din|log), (seats|seaten|
      seat|jagah|jaga|time|waqt) (bohat|bht)? (kam|limited|khatam|thori|thora|bhar), limited
      (seats|seat|time|log|jagah), (list|batch|registration|file|group|quota|bharti|form|dakhla)
      (aaj|aj|kal|raat|sham|jald|abhi)? (band|close|full|lock|mukammal|khatam), (aaj|aj|kal|parson|
      prson|peer|mangal|budh|jumerat|jumeraat|jumme|jumma|jumay|hafte|itwar|agle hafte|agly hafty|
      agle sunday|isi hafte|is hafte|is week|this week|agle week|do din|teen din|char din|panch
      din|saat din|das din|friday|sunday|monday|thursday|saturday|tuesday|wednesday) (ko|ki|me|
      mein|ke andar|k andar|hi|raat|subah|ki raat)? (nikal*|nikl*|rawana|rawangi|flight|flite|
      parwaz|group|grp|jana|ja raha|ja rahe|ja rha|ticket|tkt|tikat|safar|visa|joining|chalte|
      interview|final), (rawangi|flight|flite|ticket|tkt|safar|joining|agli rawangi|departure)
      (isi|agle|is|kal|parson|jumme|itwar|peer|hafte|do|teen|char|4|3|5|das|next|this|on|thursday|
      friday|sunday) .. (ko|me|mein|hafte|hai|he|din|mah|week|raat|tak), rawangi <NUM> din, (din|
      dino|ghante|ghntay|hafte|minute) (me|mein|m|ma|ke andar|k andar) (andar)? (visa|visay|rawan*|
      flight|ticket|letter|ltr|nikal*|joining|jawab|call|pohanch*|pohnch*), <NUM> (din|days) (me|
      mein|m|k andar|baqi), (das|saat|panch|teen|char|do|pandra) din (me|mein|ke andar|k andar),
      (warna|warna phir) (seat|jagah|jaga|naam|moqa|koi aur|kal koi|agle|dusre|doosre|file|reh|main
      ye|kisi), (seat|jagah|file) (kisi aur|agle|dusre|doosre|next|javed|kisi dusre) (ko|ki|bande),
      jo pehle (aya|aaya|aye|token|dega|bheje|paise), (jawab|faisla|confirm|final|batao|btao|bata|
      bta|bolo|reply|soch lo) (aaj|aj|kal|abhi|abi|foran|jaldi|jldi|sham|raat|tak|tk|do jaldi),
      (abhi|abi|aaj|aj|kal) (batao|btao|bta|bata|jawab|faisla|confirm|msg|message|rabta|bhejo|
      bhejna|apply|join|darkar), (batana|btana|bata dena|bata do|bta do) (hai|he)? (jaldi|kal|aaj|
      abhi), (tayyari|tyari|tayari) (karo|kren|karein|rakho), (soch|sochte) (reh|mat|lo), (haan|
      han) ya na, (argent|urgent) (banwa*|bnwa*|joining|zaroorat|chahiye|hiring), think fast`,
  },
  unless: {
    en: `
      flight was delayed, urgent care, emergency ward, exam date sheet, assignment, homework,
      match starts, sale ends`,
    ur: 'ہوم ورک, اسائنمنٹ, میچ, جلدی (میں)? لکھ*',
    roman: 'homework, assignment, match, jaldi (me|mein)? (likh*|type)',
  },
  source: {
    document: 'MEA May 2024 (immediate joining); DOMAIN.md section 4 row 21',
    url: 'https://pragativadi.com/mea-issues-advisory-for-indian-job-seekers-travelling-to-laos-cambodia/',
  },
};
