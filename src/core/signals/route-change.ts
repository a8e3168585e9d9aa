import type { Signal } from './signal.ts';

/** Fly to one place, then be moved on; the place is told later, or changed on the way. */
export const routeChange: Signal = {
  id: 'route-change',
  family: 'destination',
  hard: true,
  scheme: 'compound-lure',
  patterns: {
    en: `
      (<SEA_COUNTRY>|bangkok) .. (first|then|and then|after that|from there|afterwards) ... by
        (road|land|car|van|bus|boat|sea),
      (<TRANSIT_CITY>|<SEA_COUNTRY>) ... (send|sends|take|takes|transfer|shift|shifts|move|moves)
        (you|u|them|all) (forward|onward|on|ahead|next|from there),
      (<SEA_COUNTRY>|bangkok) .. (then|and then|after that) (the|our|a)? (team|company|driver|
        agent|man|people|boss|partner|guide) .. (move|moves|take|takes|bring|transfer|drive|shift|
        shifts|pick|picks) (you|u|them|everyone),
      (country|destination|location|city) is? (disclosed|revealed|informed|told|shared|confirmed)
        (only|later)? (at|on|after|once|when|in) (the|time|ticket|selection|arrival|airport|visa|you|
        signing|interview|departure),
      from there ... (driver|car|van|bus|boat|team|man|people|guy|agent|company) ... (border|by
        land|by road|by boat|onward|forward|campus|resort|new office),
      (driver|agent|team|colleague|representative|man|person|guy|staff|people|partner) ... (pick|
        picks|receive|receives|meet|meets|take|takes|collect|bring|drive|accompany|escort|guide) ..
        (you|u|them|everyone) ... (border|by road|by land|by boat|across the|the river|last part|
        forward|onward|second flight),
      (send|sends|sent|take|taken|move|moved|shift|shifted) (you|u)? (forward|onward) to (the|our)?
        (company|office|resort|campus|site|place|country|branch|workplace),
      (entry|enter|travel|go|route|way|journey|come) .. (via|through|from|by) (<HUB>|
        <COMPOUND_COUNTRY>),
      (journey|route|trip|travel|entry) (is|will be|goes)? (via|through) (<TRANSIT_CITY>|
        <SEA_COUNTRY>) ... (land|road|boat|border|crossing|accompany|company|office|onward),
      (our|company) (people|man|men|guy|guys|team|agent|driver|boys|partner) .. (handle|arrange|
        manage|help|do|will do|take care) .. (crossing|border|entry),
      boat ... (border|other side|minutes ride),
      (country|destination|country name|name of country) name? (will|shall|to|is|would|can|wil) be?
        only? (told|shared|disclosed|informed|confirmed|announced|decided|revealed|given|known) ..
        (later|after|once|when|at|on|with|before),
      you (will)? (only)? (know|learn|see|be told|come to know|get to know|find out) .. (country|
        destination|place|city|location) ... (when|after|once|at the airport|later|ticket|visa),
      (cant|cannot|can not|will not|wont|not allowed to|not permitted to) (tell|share|disclose|
        mention|write|say|reveal|post) .. (country|destination|place|city|location),
      (place|city|location|address|exact location|work location) (is|will be|to be|wil be) (only)?
        (told|shared|given|disclosed|informed|confirmed|announced|revealed) (only|later)? (in
        (<TRANSIT_CITY>|<SEA_COUNTRY>)|at the airport|(on|after|upon) (arrival|landing|arriving|
        reaching|signing|selection)|(once|when|after) (you|u|ticket|visa) (sign|land|arrive|reach|are
        selected|is booked|book|accept)?),
      (dont|do not|no need to|never) ask .. (the|which|for|about)? (country|city|destination|
        location),
      change of (plan|route|destination|country) ... (batch|flight|group|company|office|visa|job|
        country|boys),
      (you|group|batch|boys|everyone) (will|are)? (now)? (go|going|fly|flying|be sent|being sent|
        move|moving) to <COUNTRY> (instead|now)? .. (and from there|instead|not <COUNTRY>),
      (location|country|destination|branch) (has|is)? (been)? changed ... (another|other|different|
        new) (branch|country|company|office)`,
    ur: `
      (<TRANSIT_CITY>|<SEA_COUNTRY>) ... (پھر|وہاں سے|وہاں پہنچ کر|اس کے بعد) ...
        (<COMPOUND_COUNTRY>|<HUB>|دوسری فلائٹ|دوسری پرواز|آگے لے|آگے بھیج*|ٹرانسفر),
      (<SEA_COUNTRY>|بنکاک|بینکاک) ... (پھر|وہاں سے|وہاں پہنچ کر|اس کے بعد|اترنے کے بعد|اتر کر) ...
        (<COMPOUND_COUNTRY>|<HUB>|بارڈر|سرحد|گاڑی|ڈرائیور|منتقل|ٹرانسفر|سڑک|کشتی|بس کے ذریعے|بس سے|بس
        میں|وین|ویگن|اگلی جگہ|اگلی منزل|دوسری فلائٹ|دوسری پرواز|لے جا*|لے کر جا*|لے آئ*|آگے|شفٹ),
      (<TRANSIT_CITY>|<SEA_COUNTRY>) (سے|تک|پہنچ کر) .. آگے ... (کمپنی|گاڑی|لے جا*|لے کر|بھیج*|
        منتقل|ٹرانسفر|سفر|بندہ|آدمی|company|transfer),
      (<TRANSIT_CITY>|<SEA_COUNTRY>) (کے راستے|سے ہو کر|سے ہوتے ہوئے|کے ذریعے) ...
        (<COMPOUND_COUNTRY>|<HUB>|آگے|بارڈر|سرحد|کمپنی|لے جا*),
      وہاں سے (ہمارا|ہماری|ہمارے|کمپنی|ایجنٹ|ڈرائیور|میڈم) ... (آگے|بارڈر|سرحد|دوسری فلائٹ|سڑک کے
        راستے),
      (ہمارا|ہمارے|کمپنی|ایجنٹ|ڈرائیور|بندہ|ساتھی|ٹیم|گائیڈ|آدمی) ... (بارڈر|سرحد|دریا|نہر) ...
        (پار|کراس|عبور|لے جا*),
      (بارڈر|سرحد|دریا|نہر) (پار|کراس|عبور) (کروا*|کرا دیں|کرنی پڑ*|کرنا پڑ*|کرنا ہو*),
      (کشتی|بوٹ) (سے|میں|پر|کے ذریعے) ... (بارڈر|سرحد|دفتر|کمپنی|پار|راستہ),
      (ملک|ملک کا نام|جگہ|جگہ کا نام|شہر|شہر کا نام|منزل|لوکیشن|پتہ) .. (بعد میں|سلیکشن کے بعد|
        انتخاب کے بعد|منتخب ہونے|انٹرویو کے بعد|ٹکٹ کے ساتھ|ٹکٹ کے بعد|ٹکٹ ملنے|ٹکٹ پر|پہنچنے پر|پہنچ
        کر|ائیرپورٹ پر|ایئرپورٹ پر|ویزا لگنے|<TRANSIT_CITY> میں|<TRANSIT_CITY> پہنچ) .. (بتا*|پتہ
        چل*|پتا چل*|معلوم ہو*|آگاہ|شیئر|کنفرم),
      (بعد میں|وہاں سے|پھر) (<TRANSIT_CITY>|<SEA_COUNTRY>|<COMPOUND_COUNTRY>|<HUB>) .. (منتقل|
        ٹرانسفر|شفٹ),
      (ملک|شہر|جگہ) کا نام .. (کے بعد|کے ساتھ|بعد میں),
      (ملک کا نام|شہر کا نام|جگہ کا نام|منزل|دفتر کا شہر|شہر اور کمپنی|ملک اور شہر|لوکیشن) ... نہیں
        (بتا*|لکھ*),
      (جگہ|ملک|شہر) (کا نام)? (وہیں|وہاں جا کر|وہاں پہنچ کر) (پتہ|پتا|معلوم|بتا*),
      (<TRANSIT_CITY>|<SEA_COUNTRY>) ... ... پھر .. (<COMPOUND_COUNTRY>|<HUB>),
      (ملک|شہر) (نہ|مت) پوچھ*,
      (ویزا|ویزہ|فلائٹ|ٹکٹ|پرواز|نوکری|گروپ) ... کی جگہ (اب)? <COUNTRY>,
      <COUNTRY> کی جگہ (اب)? .. <COUNTRY> ... (جا*|بھیج*|فلائٹ|کر دی*|کمپنی),
      (لوکیشن|ملک|برانچ|منزل) (تبدیل|چینج|بدل) (ہو|گئی|گیا|کر) ... (برانچ|بھیج*|ملک|کمپنی)`,
    roman: `
      (<TRANSIT_CITY>|<SEA_COUNTRY>) ... (phir|phr|fir|wahan se|wahan sy|us k baad|us ke baad|uske
      bad) ... (<COMPOUND_COUNTRY>|<HUB>|dosri flight|doosri flight|agay le|aage le|agay gari|aage
      gari|transfer|shift), (<SEA_COUNTRY>|bangkok|bankok) ... (phir|phr|fir|wahan se|wahan sy|us k
      baad|us ke baad|uske bad|utar k) ... (<COMPOUND_COUNTRY>|<HUB>|border|gari|gaari|driver|boat|
      kashti|le (ja|jana|jaen|jaenge|jaega|jayen|jayenge|jayega)|by road|bas se), (<TRANSIT_CITY>|
      <SEA_COUNTRY>) (se|sy|tak|pohanch k|pohanch kar) .. (agay|aage) .. (company|gari|le|bhej*|
      transfer|safar|banda|bnda|by road|jana|hum|hamara|hmara|humara), (agay|aage) ka safar .. (by
      road|gari|hum|hamara|hmara|humara|company|boat|bus), (agay|aage) (gari|gaari|by road|company
      wale|company walay) .. (me|le|se|sy|to|lay)? (le|lay|ja|jana|jaen|jaenge|jaega|jayen|jayenge|
      jayega|transfer), (<TRANSIT_CITY>|<SEA_COUNTRY>) (k raste|ke raste|ke rastay|k rastay|se ho
      kar|se ho k|ke zariye) ... (<COMPOUND_COUNTRY>|<HUB>|agay|aage|border|company), wahan (se|sy)
      (hamara|hmara|hamari|hmari|humari|humara|hamare|hmare|humare|company|agent|driver|madam|
      banda|bnda) ... (aage|agay|border|dosri flight|doosri flight|transfer|by road), (hamara|
      hmara|humara|hamare|hmare|humare|company|agent|driver|banda|bnda|team|guide|log) ... (border|
      nehar|darya) ... (paar|cross|kras), (border|nehar|darya) (cross|kras|paar) (karwa*|karwayen|
      karwayenge|karwayega|krwa*|kra den|krni prti|karni parti|karna hota|krna hota|kar k),
      (<SEA_COUNTRY>|bangkok|bankok) (ja|pohanch|utar|pahunch) (kar|kr|k|ke) .. (agay|aage)? ..
      (company|hamara|hmara|humara|hamare|hmare|humare|agent) .. (admi|aadmi|banda|bnda|bande|bnde|
      log|driver|gari), (boat|kashti|kishti) (se|sy|me|mein|pe) ... (dosri side|doosri taraf|us
      par|rasta|border|office|company|paar|minute), rasta .. (boat|kashti|kishti), (mulk|mulk ka
      naam|country|country ka naam|jagah|jaga|shehar|sheher|location|manzil|city) .. (baad me|bad
      me|baad mein|bd me|ticket ke sath|ticket k sath|ticket pe|selection ke baad|selection k bad|
      interview ke baad|interview k bad|pohanch kar|pohanch k|airport pe|airport par|dubai me|dubai
      ja kar|visa lagne) .. (bata*|bateng*|batayen|btayen|batayega|bta*|bteng*|pata chal*|malum|
      share|confirm), (mulk|country|shehar|city|jagah) ka naam .. (nahi|nai|nhi|nahin|na) (bata*|
      bateng*|batayen|btayen|batayega|bta*|bteng*|likh*|puch*), (mulk|country|shehar|city) ka naam
      .. (k baad|ke baad|k bad|k sath|ke sath|bad me|baad me), (jagah|jaga|location|shehar) ..
      (madam|boss|company|agent|sir|malik) (khud)? (bata*|bateng*|batayen|btayen|batayega|bta*|
      bteng*), (mulk|country|jaga|city|location) (ka|ka nam|ka naam)? ... (confidential|khufia|raaz
      me|secret), (<TRANSIT_CITY>|<SEA_COUNTRY>) ... ... (phir|phr) (seedha|wahan se|aage|agay)?
      (<COMPOUND_COUNTRY>|<HUB>), (kon sa|konsa|kaunsa) (mulk|country) .. (mat puch*|na puch*|baad
      me|bad me), (job|flight|visa|batch|plan|program|office) .. (cancel|change|tabdeel|band) ...
      <COUNTRY> ... (bhej*|setup|ja rahe|jana hoga|shift), (<SEA_COUNTRY>|bangkok|bankok|
      <TRANSIT_CITY>) (me|mein|pe)? sirf? (utro|utar*|pohancho|pohanch*) .. (gari|gaari|driver|van|
      boat|border|bus le), wahan (se|sy) (agay|aage) .. (gari|gaari|van|boat|border|bus), (gari|
      gaari|van|bus) (me|mein|se|sy) (border|sarhad), (border|nehar|darya) (cross|kras|paar) (kara|
      kra|karwa|krwa) (k|ke|kar|kr|den|dete|denge), (phir|phr) wahan (se|sy) (company|boss|hamari|
      hmari|humari|hamara|hmara|humara|hamare|hmare|humare) (ki|ka|ke|k)? (van|gari|gaari|driver|
      bus|banda|bnda), (location|country|mulk|branch|manzil) (change|tabdeel|chenj|badal*) (ho|
      hogai|gai|kar|kr|gaya|gya) ... (branch|bhej*|job|ticket|company|office|ab|flight), (ab|abhi)
      .. (dusre|doosre|dosre|dusri|doosri|dosri) (branch|mulk|country|site) .. (bhej*|jana hoga|le
      ja*|shift), naam (post|khule|khulay|yahan|group|comment|open) (me|mein|aam|pe)? (nahi|nai|
      nhi|na) (likh*|bata*|bta*|le), (mulk|country) (batana|btana) .. (nahi|nai|nhi|mana),
      (passport|dollar|ticket|visa|<MONEY>) ... mulk (baad|bad) (me|mein), kahan jana (hai|h|hoga)
      .. (baad|bad|airport|visa|ticket) .. (bata*|bta*|pata)`,
  },
  unless: {
    en: `
      tour, tours,
      (i|we) (travelled|traveled|went|took|visited|flew|drove),
      honeymoon, connecting flight, layover, stopover, package tour, holiday package, umrah,
      hajj, cruise, patrol, interview venue, interview location, test centre, wedding, refugee,
      immigrants, migrants`,
    ur: 'ٹور, (ہم|میں) نے, انٹرویو کی جگہ, امتحان, واپس (آ|آئے|آئی), ہنی مون, عمرہ, حج, سیر, دہشت گرد, دہشت گردی, مہاجرین, فوج, شادی, بارات',
    roman: `
      tour, umrah, umra, hajj, barat, shadi, honeymoon, (hum|main|mai) ne, humne, maine,
      interview ki jagah, (interview|class|meeting|event|match|exam) (me|mein|ki|ka), paper,
      wapas (aa|a|aaye|aye), layover, (gaye|gayi) (thay|the|thi)`,
  },
  source: {
    document: 'FBI PSA 2023 (location changes during recruitment); MEA May 2024; Arab News 2024',
    url: 'https://solanadailybrief.com/fbi-warning-us-citizens-from-traveling-abroad-to-seek-jobs-that-end-up-being-crypto-scam-businesses/',
  },
};
