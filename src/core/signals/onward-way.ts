import type { Signal } from './signal.ts';

/** First here and then there, somebody who takes one on, or a place that is told later. */
export const onwardWay: Signal = {
  id: 'onward-way',
  family: 'destination',
  hard: false,
  scheme: 'compound-lure',
  patterns: {
    en: `
      from there .. (<CARRIER>|they|he|she|they will|you|next|flight|we|by road|onward),
      (after that|afterwards|then) .. (a|an|our|the|their|by|in)? (van|car|boat|bus|driver|pickup|
        flight|plane|ship|road|land|truck),
      (from the airport|at the airport|from airport|at airport|after landing|on landing) .. (a|an|
        our|the|their|your|his|by)? <CARRIER>,
      <CARRIER> .. (takes|take|picks|pick|moves|move|brings|bring|drive|receives|receive|meets|
        meet|collect|flies|walk|walks|gets) (you|u|them|the batch|the group|us|boys|everyone),
      <CARRIER> .. (waiting|stands|already there|with your name|holding),
      (land|fly|flight|ticket|tkt|reach|come|travel|go|route|landing|stop|stay|night|nights|days|
        hotel) .. (till|upto|up to|via|through|only to|first to|first in) <COUNTRY>,
      (land|landing|reach|fly|come|go|going|gone|went) (in|to|at|down in)? <COUNTRY> .. (first|and
        then|then|from there|rest|two days|one night|hotel),
      <COUNTRY> (first|airport) .. (then|after|rest|two|hotel|from),
      first (stop|stage|night|station|land|go|fly|flight|in|to)? (in|to|at|is)? <COUNTRY>,
      (onward|onwards) (travel|flight|journey|to|by|ticket|transfer)?,
      (take|takes|send|sends|move|moves|shift|shifts|bring|fly|flies) (you|u|us|them|the batch)
        (onward|onwards|further|ahead|forward|on),
      (the batch|batch|team|group) (further|onward|ahead|forward|moves),
      (next|second|final|real) (flight|stop|duty station|country|site|resort|destination|leg|
        location),
      (in|on|by|on a|in a) transit,
      transit (in|through|via|at|visa|point|hall|hours),
      (miss|missed|leave|dont catch|skip) .. (next|second|connecting) (plane|flight),
      (river|border|boat) (crossing|side|ride),
      (across|over|cross) the? (river|border|bridge|other side),
      by (boat|van|road|land|river|sea),
      walk* .. (forest|hours|border|night),
      (country|place|city|location|destination|site|workplace|address|office|town) .. (told|shared|
        disclosed|informed|revealed|confirmed|known|given|explained|announced|decided) .. (at|on|
        after|when|once|later|in|before|there|only|tonight),
      (country|place|city|location|destination|site) (later|secret|confidential|surprise|is a
        surprise|is confidential|on arrival|at airport|at the airport),
      (which|what) (country|city|place) .. (later|told|dont|when|after|secret|surprise|where|know|
        depends),
      (tell|told|know|share|say|disclose|inform) (you|u)? (the)? (name of the)? (place|country|
        city|location|destination) .. (later|there|when|after|at|on|once),
      (dont|do not|not to|never|without) (ask|asking) .. (country|place|city|where)`,
    ur: `
      پھر آگے,
      پھر .. (گاڑی|وین|کشتی|بوٹ|ڈرائیور|سڑک|جہاز|فلائٹ|زمینی|پیدل|ویگن),
      (وہاں|وہیں|ادھر|ایئرپورٹ|ائیرپورٹ|ایرپورٹ|بنکاک|بارڈر) (سے|پر|پہ) .. <CARRIER>,
      <CARRIER> .. (لے جا*|لے آ*|لینے آ*|لے کر|ملے گا|ملے گی|پار کرا*|بدلے گی|چھوڑ*|پہنچا*|نکال*|
        کھڑا ہو*|کھڑی ہو*|لیتا ہے|لے لیتا),
      آگے (گاڑی|کا راستہ|کا رستہ|کا سفر|کی فلائٹ|فلائٹ|لے|بھیج*|بھجوا*|نکال*|کمپنی|جانا|جائیں|جا
        رہا|ہماری|ہمارا|انکے|ان کے|ہوٹل|شفٹ|بوٹ|کشتی|پہنچا*|وین|دریا|ٹیم|بندہ|کا بندوبست|کا انتظام|کا
        وہاں|صحرا*|<NUM>),
      (اس سے|وہاں سے|یہاں سے|ادھر سے) آگے,
      پہلے <COUNTRY>,
      <COUNTRY> (تک|سے آگے|کے راستے|سے ہوتے|سے ہو کر|ہوتے ہوئے),
      <COUNTRY> (میں|پہنچ کر|اتر کر|اترتے|اترے|اتریں) .. (پھر|آگے|دن|وہاں سے|راتیں),
      <COUNTRY> .. (پھر|وہاں سے) .. <COUNTRY>,
      (دوسرے|اگلے) ملک,
      (دوسری|اگلی) (فلائٹ|پرواز|سائٹ),
      (اگلی|پہلی) منزل,
      (پار|سرحد|بارڈر) والی (شاخ|برانچ),
      (ملک|جگہ|شہر|مقام|لوکیشن|منزل) (کا نام|کا پتہ|کا)? .. (بعد میں|وہاں پہنچ|وہیں|پہنچ کر|روانگی|
        ٹکٹ|ایئرپورٹ|ائیرپورٹ|ایئرپوٹ|ایرپورٹ|ویزا لگنے|ویزے والے دن|سلیکشن|راز|سرپرائز|نہیں بتا*|نہ
        پوچھ*|مت پوچھ*|بتائ*|بتاین*|بتاتے|بتایا|پتا چل*|پتہ چل*|کنفرم نہیں),
      (کس|کون سا|کونسا|کون سے) (ملک|شہر|جگہ) .. (یہ|وہ|نہیں|بتا*|بعد|مت|نہ),
      (کہاں|کدھر) .. (بتائ*|بتاین*|پتہ|پتا|بعد میں),
      (نام|ملک|جگہ) راز,
      (بارڈر|سرحد|دریا|نہر|صحرا*) (پار|کے پاس|سائیڈ|کی طرف|کراس|والا راستہ|کا راستہ),
      (زمینی|پہاڑی|جنگل|صحرا*) (راستہ|راستے|سفر),
      ٹرانزٹ,
      (جہاز|بس|گاڑی|کشتی|بوٹ|وین) .. پھر .. (جہاز|بس|گاڑی|کشتی|بوٹ|وین|پیدل),
      سرحدی شہر`,
    roman: `
      (phir|phr|fir) (agay|aagay|agy),
      (phir|phr|fir|us ke baad|us k bad|uske baad) .. (gari|gaari|gadi|van|boat|kashti|driver|
        flight|by road|jahaz|paidal),
      (wahan|waha|wahin|udhar|airport|erport|bangkok|border) (se|sy|pe|par|pr) .. <CARRIER>,
      <CARRIER> .. (le ja*|le kr|le kar|le k|lene aa*|lega|le lega|milega|mile ga|chhor*|paar|
        pohanch*|khara ho*|khari ho*|nikal*|le jati|le jata|le jaye*),
      (agay|aage|agy) (gari|gaari|gadi|van|boat|kashti|flight|fly|le ja*|le kr|bhej*|nikal*|
        company|jana hai|jana hoga|hamari|hamara|hmara|hmari|shift|pohanch*|ka rasta|ka raasta|ka
        safar|ka intezam|ka bandobast|ki flight|ki branch|ki jagah|ki posting|kahan|kidhar|team|
        batch|main),
      (is se|us se|wahan se|waha se|yahan se) (agay|aage|agy),
      (pehle|pehlay|phle) <COUNTRY>,
      <COUNTRY> (tak|tk|k raste|ke raste|k rste|ke rastay|se agay|se aage|se agy|se hote|se ho kar|
        se ho k),
      <COUNTRY> (me|mein|main|pe|par|pohanch kar|pohanch k|utar kar|utar k|utro|landing|ja kar) ..
        (phir|phr|fir|agay|agy|din|wahan se|raat|hotel),
      <COUNTRY> .. (phir|phr|fir|wahan se|aur wahan se) .. <COUNTRY>,
      (doosre|dusre|dosre|agle) (mulk|country),
      (doosri|dusri|dosri|agli) (flight|site|taraf|side),
      (mulk|jagah|jaga|shehar|shahar|location|country|muqam|manzil|city|duty station) (ka naam|ka
        nam|ka)? .. (bad me|baad me|baad mein|wahan|wahin|pohanch|ticket|airport|visa|selection|
        rawangi|flight|raaz|secret|surprise|mat puch*|mat pooch*|na puch*|na pooch*|nahi bata*|
        bateng*|batayen|nhi bta*|bteng*|btayen|ni bta*|bteng*|btayen|batay*|batae*|btay*|bataya|bta*|
        bteng*|btayen|pata chal*|pta chl*|zahir),
      (kon sa|konsa|kaun sa|konsi|kaunsi|kis) (mulk|country|shehar) .. (mat|na|bad|baad|nahi|ni|wo|
        ye|bata*|bateng*|batayen|bta*|bteng*|btayen),
      (kidhr|kidhar|kahan|kahaan) (jana|ye|wo)? .. (bata*|bateng*|batayen|bta*|bteng*|btayen|pta
        chl*|pata chal*|abhi nahi|baad|bad me),
      (border|sarhad|darya|nehar|nadi) (paar|par|cross|kras|side|ki taraf|k pas|ke paas|k us paar|
        crossing|tak),
      (us|dosri|dusri|doosri) (paar|taraf) (jana|le),
      transit,
      raste me .. (gari|gaari|phone|fone),
      (boat|kashti|van|gari|gaari) (se|pe|par|me|mein) (dosri|dusri|us paar|agay|aage|le ja*|paar)`,
  },
  unless: {
    en: `
      tour, tours, umrah group, honeymoon, holiday, layover, parcel, courier, delivery, match,
      (we|i) (drove|flew|visited|travelled|took|went),
      interview (location|place|venue),
      exam`,
    ur: 'ٹور, ہنی مون, پارسل, میچ, انٹرویو کی جگہ, امتحان, بارات, (ہم|میں) نے, سیر کو نکل*',
    roman: `
      tour, honeymoon, parcel, match, interview ki (jagah|location), exam, barat,
      (hum|main|maine|humne) ne, layover`,
  },
  source: {
    document: 'FBI PSA 2023 (location changes during recruitment); MEA May 2024; Arab News 2024',
    url: 'https://arabnews.pk/node/2556326/pakistan',
  },
};
