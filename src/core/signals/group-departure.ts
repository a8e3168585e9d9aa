import type { Signal } from './signal.ts';

/** A group is leaving and has room for one more: "seven are going, two places left". */
export const groupDeparture: Signal = {
  id: 'group-departure',
  family: 'pressure',
  hard: false,
  scheme: 'compound-lure',
  patterns: {
    en: `
      (group|batch|team|lot) of (<NUM>|two|three|four|five|six|seven|eight|nine|ten|twelve|
      fifteen|twenty) .. (is|are|already)? (going|leaving|flying|departing|travelling|ready to
      (go|fly|leave)|goes|leaves|flies),
      (<NUM>|two|three|four|five|six|seven|eight|ten) (boys|girls|guys|persons|candidates|workers|
      men) .. (are|already)? (going|leaving|flying|departing) .. (<NUM>|one|two|three|few|some) ..
      (left|more|short|empty),
      (batch|group) (is|will)? (flying|fly|flies|departing|departs|leaving|leaves|leave|going|
      goes|moves) .. (on|this|next|tonight|today|tomorrow|monday|tuesday|wednesday|thursday|
      friday|saturday|sunday|soon),
      (monday|tuesday|wednesday|thursday|friday|saturday|sunday|tonight|first|second|third|last|
      next) batch .. (leaving|flying|departing|departs|flies|closed|closing|full|ready|has|have|
      will),
      for the (monday|tuesday|wednesday|thursday|friday|saturday|sunday|next|first|last) batch,
      (<NUM>|one|two|three|four|five) (place|places|spot|spots|boys|persons|people) (is|are)?
      (left|short|remaining|vacant|empty) .. (in|for|to complete) (the|our|this)? (group|batch|
      flight|list),
      (need|needs|want|only) (<NUM>|one|two|three|four|five) more .. (to complete|for the) ..
      (group|batch|list|flight|ticket),
      (close|closing|closes|closed|finalise|finalize|lock) (the|my|our|this)? (list|batch|group)
      (tonight|today|tomorrow|tomorrow morning|now|at|on|by|this),
      (list|batch|group) (closes|closing|will close|will be closed|is closing|gets closed)
      (tonight|today|tomorrow|now|at|on|by|this|soon),
      (<NUM>|two|three|four|five|six|seven|eight|nine|ten|twelve) (boys|people|persons|guys|
      candidates|workers) .. (confirmed|confirm|ready|booked|selected|finalised) ... (need|needed|
      <NUM>|one|two|three) .. (more|left|before),
      (last|next|first|second) (group|batch|flight) .. (goes|leaves|flies|is on|on the|of this
      month|this month),
      (all|everyone|boys|candidates|you) (will|can|must)? (fly|travel|depart|go abroad) together,
      (departure|departures|flight|flights|group|groups|batch|batches) (leaves|leave|go|goes)?
      every (monday|tuesday|wednesday|thursday|friday|saturday|sunday|week|ten days|15 days),
      (group|batch|team) of (<NUM>|five|six|seven|eight|nine|ten|twelve) .. (you (will be|are)|
      last one)`,
    ur: `
      (<NUM>|دو|تین|چار|پانچ|چھ|سات|آٹھ|نو|دس|بارہ|پندرہ|بیس) (لڑکوں|بندوں|لوگوں|افراد|دوستوں|
      لڑکیوں|ورکروں) (کا|کی|پر مشتمل) (گروپ|بیچ|ٹیم|قافلہ) .. (جا رہ*|جائے|روانہ|نکل*|تیار|اڑ*),
      (گروپ|بیچ) .. (جا رہ*|جائے گا|روانہ ہو رہا|روانہ ہوگا|روانہ ہو گا|نکل رہ*|نکلے گا|اڑے گا|
      فلائی),
      (<NUM>|ایک|دو|تین|چار|پانچ) (بندے|بندہ|لڑکے|لڑکا|لڑکیاں|ساتھی) (کم|مزید چاہ*|اور چاہ*|کی
      جگہ|کی کمی),
      (<NUM>|ایک|دو|تین|چار|پانچ) (کی|بندوں کی|لڑکوں کی) جگہ (خالی|باقی|رہ*|ہے),
      (لسٹ|فہرست|گروپ|بیچ) .. (آج|کل|رات|ابھی|شام) .. (بند|کلوز|فائنل|مکمل),
      (آج|کل|رات|صبح|شام) .. (لسٹ|فہرست|گروپ|بیچ) .. (بند|کلوز|فائنل|مکمل),
      (سیٹ|جگہ|نشست) .. (رہ گئی|باقی|خالی) .. (گروپ|بیچ),
      (گروپ|بیچ) .. (سیٹ|جگہ|بندہ|لڑکا) .. (رہ گئ*|باقی|خالی),
      (آخری|بس|صرف) (دو|تین|ایک|چار|<NUM>) (لڑکے|بندے|لڑکا|بندہ) .. (چاہ*|باقی|رہ گئ*),
      (بندہ|بندے|لڑکا|لڑکے) رہ (گئے|گیا),
      (سفر|فلائٹ|جانا|جائیں گے|روانگی) .. (اکٹھے|اکٹھا|ایک ساتھ|اکھٹے),
      (سب|سارے|تمام) (لڑکے|بندے|امیدوار|ساتھی)? (اکٹھے|اکھٹے|ایک ساتھ) (جائیں|جانا|سفر|روانہ|نکل*|
      فلائی),
      (پیر|منگل|بدھ|جمعرات|جمعہ|جمعے|ہفتے|اتوار) (والا|والے|کا|کو) (بیچ|گروپ|پہلا بیچ),
      (پہلا|دوسرا|تیسرا|اگلا|آخری) (بیچ|گروپ) .. (جمعہ|جمعے|اتوار|پیر|منگل|بدھ|جمعرات|ہفتے|کل|جا*|
      روان*|نکل*),
      (<NUM>|تین|چار|پانچ|چھ|سات|آٹھ|دس) (بندے|لڑکے|لوگ)? (ہو گئے|تیار ہیں|پکے) .. (<NUM>|ایک|دو|
      تین|چار) (مزید|اور) چاہ*`,
    roman: `
      (<NUM>|do|teen|char|panch|saat|aath|das|bara|bees) (larko|larkon|bando|bandon|logon|doston|
      larkion) (ka|k|ke|ki) (group|batch|team|qafla) .. (ja|jaa|jaraha|jaye|jayega|rawana|nikal*|
      nikl*|tayar|tyar),
      (group|batch|bach) .. (ja raha|ja rha|jaraha|jaye ga|jayega|jaega|rawana|nikal raha|niklega|
      nikle ga|fly),
      (<NUM>|do|aik|ek|teen|char) (jaga|jagah|jga|bande|banday|larke|larkay|saheli) (khali|kam|
      baqi|reh gaye|rehti|or chahiye|aur chahiye),
      (<NUM>|do|aik|ek|teen) (bando|bandon|larko|larkon) ki (jaga|jagah),
      (list|batch|group) .. (aaj|aj|kal|raat|subha|shaam|hafte|din baad|din bad) .. (band|close|
      closed|complete|final|full),
      (aaj|aj|kal|raat|subha|hafte|din baad|din bad) .. (list|batch|group) .. (band|close|closed|
      complete|final|full),
      (banda|bande|larka|larke) (reh|rah) (gaya|gya|gaye|gay|gai),
      (<NUM>|das|bara|saat) (log|larke|bande|boys) .. (ready|tayar|tyar|confirm|booked) ... (or|
      aur|mazeed) (chahiye|chahye),
      (list|batch) (lock|band|complete|close) (ho|kar|kr|hai|us|ho jaye),
      (safar|flight|jana|jayenge) .. (ikathe|ikathay|ikatha|ek sath|aik sath|ikhatay),
      (sab|saray|sare) (larke|larkay|bande)? (ikathe|ikathay|ikhatay|aik sath|ek sath) (jayen|
      jayenge|jaen|jaenge|jana|safar|fly|nikl*),
      (juma|jumma|jummay|jume|itwar|peer|mangal|budh|jumerat|hafta|haftay) (wala|wale|ka|ko|ki) ..
      (batch|group),
      (pehla|doosra|dusra|agla|akhri) (batch|group) .. (ja|jaraha|jayega|nikal*|rawana|juma|jumma|
      itwar|kal),
      (<NUM>|teen|char|panch|che|saat|das) (bande|larke|log)? (ho gaye|hogaye|ho gay|tayar hain|
      ready hain) .. (<NUM>|aik|do|teen|char) (aur|or|mazeed) (chahiye|chahye),
      (<NUM>|das|bees|panch|char) (larke|larkay|bande|banday|log) (nikal|ja|jaa|rawana) (rahe|
      rhe|ho rahe) (hain|hen|hai)`,
  },
  unless: {
    en: `
      umrah, hajj, ziyarat, ielts, wedding, tour, trek, hunza, naran, skardu, picnic, course,
      class, classes, students, admission, bootcamp, school, hiking`,
    ur: `
      عمرہ, زیارات, شادی, بارات, آئیلٹس, ٹور, ہنزہ, ناران, سکردو, پکنک, کورس, کلاس, داخلہ, طلبہ,
      عازمین, حاجی*, حج, تیراک*, فوجی*`,
    roman: `
      umrah, ziyarat, shadi, baraat, ielts, tour, hunza, naran, skardu, picnic, course, class,
      dakhla, student*, hajj, trip`,
  },
  source: {
    document: 'Inference from article S0, 2026-02-04 (over 100 people sent by one gang)',
    url: 'https://newsvog.com/?p=33645',
  },
};
