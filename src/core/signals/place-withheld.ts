import type { Signal } from './signal.ts';

/** The country or town of the work is told only with the ticket, at the airport or on arrival. */
export const placeWithheld: Signal = {
  id: 'place-withheld',
  family: 'destination',
  hard: true,
  scheme: 'compound-lure',
  patterns: {
    en: `
      (country|place|city|location|destination|workplace|work place|work site|town|site|name of the
        place|exact place|exact location|duty station) (exactly|name|itself)? (is|will be|wil be|to
        be|gets|they)? (told|shared|disclosed|given|revealed|informed|announced|share|known|
        confirmed|tell|told to you) only? (to you)? (at|in|on|when|after|once|before|upon|by|with|
        later|from) .. (airport|ticket|tickets|boarding|flight|departure|landing|land|arrival|arrive|
        reach|reaching|dubai|bangkok|visa|selection|selected|plane|stamping|travel|there|dep),
      (which|what) (country|place|city|location) (exactly)? (will|is|it is|they|u|you)? .. (told|
        tell|know|shared|disclosed|informed) .. (when|after|at|on|later|once|ticket|there),
      (dont|do not|dnt|never|not to|no need to|please dont) (ask|asking) (me|about|for|which|the|
        what|him)? (the|which|what)? (country|place|city|location|where|destination),
      (country|place|city|location|destination) .. (secret|confidential|surprise|not disclosed|
        undisclosed|withheld|hidden) .. (until|till|for now|client|policy|now),
      (country|place|city|location) (is)? (a)? (secret|surprise|confidential),
      (location|place|country) (they|we|he|she|boss|madam|hr) (share|shares|tell|tells|disclose|
        give|gives) .. (in|at|after|when|only|later),
      (name of the place|address) is given when you,
      (cant|cannot|cant|can not) (say|tell|write) which (country|city|place)?,
      (exact|final|work)? (location|destination|place|city|country) (they|we|he|she|hr|company|
        boss|it)? (will|shall)? be? (tell|told|share|disclose) .. (at|with|in|on|when|after|before)
        .. (airport|ticket|arrival|landing|flight|boarding),
      (you|u|youll|ull) will? (know|see|find out) (it|the place|the country|where)? (on|when|after|
        at) .. (landing|boarding|ticket|airport|reach)`,
    ur: `
      (ملک|جگہ|شہر|مقام|لوکیشن|منزل|دفتر کا شہر|سائٹ) (کا نام|کا پتہ|کا|کی تفصیل)? .. (ٹکٹ|
        ایئرپورٹ|ائیرپورٹ|ایرپورٹ|ایئرپوٹ|روانگی|پہنچ کر|پہنچنے|پہنچتے|وہیں|وہاں|ویزا لگنے|ویزے والے|
        ویزا ملنے|سلیکشن|منتخب|فلائٹ|جہاز|<TRANSIT_CITY>|گھر سے نکل*|بعد میں|پراجیکٹ) .. (بتا*|بتائ*|
        بتاین*|بتایا|پتہ چل*|پتا چل*|معلوم|آگاہ|دی جائے|دیا جائے|ملے|ملتا|شیئر|طے),
      (کس|کون سا|کونسا|کون سے|کونسے) (ملک|شہر|جگہ) .. (یہ|وہ|اس کا)? .. (روانگی|ایئرپورٹ|ٹکٹ|ویزا|
        بعد|وہاں|پہنچ|ابھی|دن|صبح) .. (بتا*|پتا|پتہ|معلوم|کنفرم نہیں|نہیں),
      (ملک|جگہ|شہر|کون سا ملک|مقام) (کا)? (سوال)? (نہ|مت) (پوچھ*|کر*),
      (ملک|شہر|جگہ|کمپنی) .. راز,
      نام راز,
      (ملک|شہر|جگہ) .. سرپرائز,
      (ملک|جگہ|شہر) کا نام .. (نہیں|منع|نہ) .. (بتا*|لین*|لکھ*|لے),
      جگہ کا نام لینا منع,
      (وہ)? (ویزا|ویزہ|ٹکٹ) لگنے کے بعد بتا*,
      آگے کا وہاں بتا*,
      ملک ٹکٹ کے ساتھ,
      (ملک|جگہ|شہر|مقام|location|country|city|site|hotel|ہوٹل) (کا نام|کا|اور شہر)? .. (airport|
        ticket|flight|boarding|visa|selection|select|landing|وہاں) .. (پر|کے|میں|سے|کے ساتھ|کے وقت|کے
        بعد|پہلے) .. (بتا*|share|email|پتہ|پتا|ملے*|نہیں بتا*|disclose),
      (فلائٹ|روانگی|ٹکٹ|ویزا|ویزے) (والے|کے) دن .. (بتا*|پتا چل*|پتہ چل*),
      (ملک|جگہ|country|location) کا سوال نہ`,
    roman: `
      (mulk|jagah|jaga|shehar|shahar|sheher|muqam|location|country|manzil|city|duty station|site|
        country ka naam|company aur country) (ka naam|ka nam|ka pata|ka|kaunsa)? .. (ticket|tikat|
        tkt|airport|airpot|rawangi|pohanch kar|pohanch k|pohnch kr|wahan|wahin|waha|visa|selection|
        selecton|flight|plane|jahaz|boarding|<TRANSIT_CITY>|bad me|baad me|baad mein) .. (bata*|
        bateng*|batayen|bta*|bteng*|btayen|batay*|batae*|btay*|bataya|btaya|pata chal*|pta chl*|pata
        lag*|malum|maloom|milegi|mile ga|likha|share|zahir),
      (kon sa|konsa|kaun sa|kaunsa|konsi|kaunsi|kis|kidhr|kidhar|kahan) (mulk|country|shehar|jagah|
        jana|ye|wo)? .. (airport|ticket|flight|plane|jahaz|rawangi|visa|bad me|baad me|wahan|pohanch)
        .. (bata*|bateng*|batayen|bta*|bteng*|btayen|pata|pta|malum|likha),
      (mulk|country|jagah|jaga|shehar|kon sa mulk|konsa mulk|kaunsa mulk|kon sa mulk ye) (ka)?
        (sawal)? .. (mat|na|nahi|abhi mat|abi mat) (puch*|pooch*|poch*|karo|karna|karen),
      (mulk|country|jagah|shehar|naam) .. (raaz|surprise|secret) (hai|h|he|me|rakh*|abhi|samjh*),
      (mulk|country|jagah|shehar|location) (ka naam|ka nam)? .. (nahi|nhi|ni|nai|zahir nahi)
        (bata*|bateng*|batayen|bta*|bteng*|btayen|btate|likh*|kiya ja),
      (flight|rawangi|ticket|visa) (wale|k|ke) (din|waqt) .. (bata*|bateng*|batayen|bta*|bataun*|
        btaun*|pata chal*),
      (mulk|country|jagah|jaga|location|shehar|city) (ka naam|ka nam)? .. (visa|ticket|airport|
        flight|wahan|wahin|joining) .. (bataun*|btaun*|email),
      location .. (mat|na) (puch*|pooch*|poch*),
      (wo|woh) plane me,
      ticket pe likha (aa|a|ho),
      (jaga|jagah) tabhi pata`,
  },
  unless: {
    en: `
      tour, tours,
      interview (location|venue|place|address),
      test (centre|center), venue, party, wedding, birthday, exam, webinar, meeting, warn*,
      scam*, cheat*, fia, anyone who, whoever, parcel, event, class, game`,
    ur: `
      ٹور, انٹرویو کی جگہ, امتحان, شادی, سالگرہ, جلسے, جلسہ, پارسل, ایف آئی اے, خبردار, دھوکا,
      دھوکہ, کلاس, تقریب, سکول, اسکول`,
    roman: `
      tour, interview ki (jagah|location), exam, shadi, party, jalsa, parcel, fia, khabardar,
      dhoka, class, event, meeting, school`,
  },
  source: {
    document: 'FBI PSA 2023 (location changes, vague place); MEA May 2024',
    url: 'https://solanadailybrief.com/fbi-warning-us-citizens-from-traveling-abroad-to-seek-jobs-that-end-up-being-crypto-scam-businesses/',
  },
};
