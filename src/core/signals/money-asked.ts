import type { Signal } from './signal.ts';

/** The reader is to hand over money, under whatever name, with or without a sum. */
export const moneyAsked: Signal = {
  id: 'money-asked',
  family: 'payment',
  hard: false,
  scheme: 'overseas-fee',
  patterns: {
    en: `
      <FEE_NAME> .. <AMOUNT>,
      <FEE_NAME> (is|of|only|just|rs)? <NUM>,
      <AMOUNT> (as|for|of)? (a|the|your|refundable)? (fee|fees|charges|token|deposit|advance|
        security|installment|registration),
      <NUM> (fee|fees|charges|token|deposit),
      <FEE_STEP> (is|of|for|only|just|rs)? <AMOUNT>,
      <AMOUNT> .. (for|as) (the|your|a|our)? <FEE_STEP>,
      (form|kit|file|processing|medical|insurance|translation|slip|attestation) (is|of|only)? <NUM>,
      (need|needs|take|takes|charge|charges|ask|asks|demand|demands) (only|just)? <AMOUNT>,
      give (me|us|him|her) (only|just)? (<AMOUNT>|<NUM>),
      (<AMOUNT>|<NUM>) (goes to|reserves),
      (today|now) (file|form|token|medical) <NUM>,
      (total|complete|full|whole|final) (cost|package|expense|price|amount|process|rate),
      (price|cost|total|transfer value|visa rate) (is|of|only|final|fixed)? <AMOUNT>,
      (package|rate|total) (is|of|only|final)? <PKR_BIG>,
      (package|price|rate|total) (is|of|only)? <NUM> (with|all|included|final|fixed),
      (need|needs|must|have) to (pay|deposit|send|recharge|transfer|submit|arrange),
      you (will|shall|only|just|first|can|must|should|then|also)? (pay|deposit|recharge|transfer|
        arrange|send) (the|us|me|rs|a|an)? (<AMOUNT>|<NUM>|fee|money|amount|half|only|after|security|
        token|first),
      (just|only|first|kindly|please|then|simply|must|and) (pay|deposit|send|transfer|submit|
        arrange|recharge|bring|give|put) .. (<AMOUNT>|<NUM>|token|fee|security|advance|amount),
      (deposit|deposite|transfer|recharge|refill|top up|arrange|submit) (of|the|rs|a)? (<AMOUNT>|
        <NUM>),
      (paid|paying|send|give|bring|bringing|put in|giving) <AMOUNT>,
      pay <AMOUNT> (now|first|by|to|and|for|in|through|via|on|before|as|at),
      (pay|send|give|bring) <NUM> .. (by|on|in|to|through|via|for|now|today|first|easypaisa|
        jazzcash),
      <AMOUNT> .. (now|today|first|advance|in advance|at start|at the start|to start|before|
        tonight|upfront|is held|is kept|needed|required|to be paid|to be sent),
      (half|full|rest|remaining|balance) (amount|payment|money)? (is|of)? (now|today|first|advance|
        in advance|on|after|at|when|before|in cash|by hand|cash),
      (pay|payment) (only|just|is)? (after|when|once) (the|your)? (visa|work|letter|stamping|stamp|
        sticker|arrival|selection|permit),
      (in|by) (two|three|four|parts|easy|small) (parts|installments|instalments|stages|steps),
      <AMOUNT> (per|each) (head|seat|name|visa|candidate),
      (small|little|normal|some) (processing|service|joining|office)? (fee|fees|amount|charges|
        payment|deposit|expense|contribution|money)`,
    ur: `
      <FEE_NAME> .. <AMOUNT>,
      <FEE_NAME> (صرف|فقط)? <NUM>,
      <AMOUNT> (کی|کا|کے|بطور)? (فیس|چارجز|ٹوکن|ایڈوانس|بیعانہ|پیشگی|ڈپازٹ|قسط|سیکیورٹی|سکیورٹی|
        سیکورٹی|ضمانت|ہدیہ|نذرانہ|مٹھائی|رجسٹریشن),
      <FEE_STEP> (کے|کا|کی) (صرف|بس|لیے)? (<AMOUNT>|<NUM>),
      <FEE_STEP> <AMOUNT>,
      (کل|ٹوٹل|پورا|مکمل|سارا) (خرچہ|خرچا|خرچ|رقم|پیکج|پیکیج|<AMOUNT>),
      قیمت (صرف|ہے|کل)? <AMOUNT>,
      (پیکج|پیکیج|ریٹ) (صرف|ہے|کل)? <PKR_BIG>,
      <NUM> (روپے)? (جمع|ادا|بھیجیں|بھیجو|بھیج دیں|بھیجنے|ڈالو|ڈالیں|رکھوا*|دینے|لگیں گے|لگتے),
      (پیسے|رقم|فیس|خرچہ|خرچا|ٹوکن|سیکیورٹی|سکیورٹی|سیکورٹی|ضمانت|چارجز|<AMOUNT>) .. (دینا|دینے|
        دینی|بھیجنا|بھیجنے|بھیجنی|بھیجیں|بھیج دیں|بھیجو|جمع|ادا|لگیں گے|لگیں|لگتے|لگتا|لگے|لگے گا|لگ
        جا*|لانا|لائیں|لاؤ|رکھوا*|رکھنا|رکھنے|رکھ دیجیے|ڈالو|ڈالنے|ڈالیں|بھرنا|بھرنے|بھرو|ہوں گے|
        بنتے|درکار|چاہئیں|پیشگی|پکڑا*|لے آئیں|لے آؤ|لے آنا|لے کر آئیں|لے کر آنا),
      (دیں|دے کر|دے دیں|دینے|جمع) .. (<AMOUNT>|رقم|ٹوکن|فیس),
      (پہلے|ابھی|آج|شروع میں|صرف) (آپ)? (کے|کا|ایک)? <AMOUNT>,
      <AMOUNT> (ابھی|پہلے|آج|ایڈوانس|پیشگی|نقد|کیش|آدھے|میں کام|لے کر|دے کر|دیں|دو|بعد میں|ویزے کے
        بعد|ہو گا|ہوں گے|لگے*|فی),
      (آدھے|آدھی|باقی|بقایا|بقیہ) (پیسے|رقم|خرچہ)? (پہلے|ابھی|ایڈوانس|اب|بعد|ویزے|ویزا|فائل|
        <AMOUNT>|وہاں|پرمٹ|آرڈر|لیٹر),
      (دو|تین|چار) (قسطوں|حصوں|مرحلوں) میں,
      (تھوڑا|معمولی|کچھ) (سا)? (خرچہ|خرچا|خرچ|فیس|رقم|پیسے),
      (اپنی|آپ کی) جیب (سے|سی),
      <AMOUNT> کا (تحفہ|نذرانہ|ٹوکن),
      صاحب کا حصہ,
      (ویزا|ویزہ|ویزے) (لگنے|نکلنے|آنے|دیکھ) (کے بعد|پر) .. (<AMOUNT>|رقم|پیسے|ادائیگی|باقی)`,
    roman: `
      <FEE_NAME> .. <AMOUNT>,
      <FEE_NAME> (sirf|bas|serf)? <NUM>,
      <AMOUNT> (ki|ka|ke|k|kay)? (fees|fee|charges|token|tokn|advance|adv|advnc|bayana|peshgi|
        deposit|dpozt|qist|zamanat|security|securty|hadya|mithai|nazrana|registration),
      <FEE_STEP> (ke|k|ki|ka|kay) (sirf|bas|liye|lye)? (<AMOUNT>|<NUM>),
      <FEE_STEP> <AMOUNT>,
      (kul|total|pura|poora|sara|mukammal|complete) (kharcha|khrcha|kharch|package|pkg|pakej|raqam|
        <AMOUNT>),
      (qeemat|price) (sirf|hai|he|final)? <AMOUNT>,
      (package|pkg|pakej|rate|ret) (sirf|hai|he|final)? <PKR_BIG>,
      <NUM> (jama|jma|ada|bhejo|bhejen|bhejdo|bhejne|bhejna|dalo|dalne|dalna|daalo|bharo|bhro|
        bharne|rakhwa*|dena|dene|lagenge|lagte|lgenge),
      (paise|paisay|pese|pesay|pesy|pesa|paisa|raqam|rqm|rakam|fees|kharcha|token|security|zamanat|
        charges|<AMOUNT>) .. (dena|dene|deni|deny|den|denay|bhejna|bhejne|bhejen|bhejo|bhej|bhejdo|
        jama|jma|ada|lagenge|lagengay|lagen|lgenge|lagte|lagta|lagty|lagty|lagega|lana|lao|laen|
        rakhwa*|rakhna|dalo|dalna|dalne|dalein|bharo|bharna|bharne|bhro|chahiye|chahye|chahiyen|
        banta|bante|pakra*|mangta|mangte|parte|parta|parti|hongay|honge),
      (do|den|dein|dekar|jama) .. (<AMOUNT>|raqam|token|fees),
      (pehle|phle|pehlay|phly|pehly|abhi|abi|aaj|aj|shuru me|sirf|serf) (ap)? (ke|ka|k|aik)?
        <AMOUNT>,
      <AMOUNT> (abhi|abi|ab|pehle|phle|pehlay|phly|aaj|aj|advance|adv|peshgi|naqad|cash|csh|dekar|
        de kar|de kr|bad me|baad me|final|total|lagenge|lgenge|lagen|me kam|fi nam|fi seat|fi visa),
      (adha|aadha|adhe|aadhe|adhi|aadhi|adhay|baqi|baki|bqi|bakaya) (paise|paisay|pese|raqam|rqm)?
        (pehle|phle|phly|pehlay|abhi|abi|ab|advance|baad|bad|visa|viza|vise|visay|wahan|whan|permit|
        order|letter|<AMOUNT>),
      (do|teen|char) (qiston|kiston|hisson|qist|kist) (me|mein),
      (thora|thori|kuch|chota) (sa|si)? (kharcha|khrcha|kharch|fees|raqam|paise|pesay),
      (apni|apki|ap ki) (jeb|jaib) (se|sy),
      (form|kit|file|processing|medical|medicl|insurance|translation|tarjuma|slip) (fee)? <NUM>,
      (bas|bs|sirf) <NUM> (k|hazar) .. (file|form|kit|medical|token|security),
      (visa|viza|vise|visay) (lagne|lgne|nikalne|ane|aane) (ke baad|k baad|k bad|ke bad|par|pe|pr)
        .. (<AMOUNT>|raqam|paise|pese|payment|baqi)?`,
  },
  unless: {
    en: 'pay nothing, prize, winner, donation, zakat, recovered, robbed, stolen, arrested',
    ur: 'جیب خرچ, انعام, زکوٰۃ, عطیہ, لوٹ*, برآمد, گرفتار*',
    roman: 'jeb kharch, inaam, zakat, atiya, giraftar*',
  },
  negatable: true,
  source: {
    document: 'Emigration Ordinance 1979 s.22; cash ban for overseas fees (DOMAIN.md 3.4, row 13)',
    url: 'https://adminpanel.samaa.tv/2087343142-govt-ends-cash-fees-for-pakistanis-going-abroad-for-work',
  },
};
