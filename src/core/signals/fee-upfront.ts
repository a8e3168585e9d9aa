import type { Signal } from './signal.ts';

/** Money asked before anything is delivered. */
export const feeUpfront: Signal = {
  id: 'fee-upfront',
  family: 'payment',
  hard: false,
  scheme: 'overseas-fee',
  patterns: {
    en: `
      (<NUM>|ten|twenty) (percent|%) (now|first|advance|to start),
      (fee|fees|charges) (is|of|only|just)? <MONEY>,
      (fee|fees) <NUM> (refundable|only|non refundable|easypaisa|jazzcash|one time),
      (lawyer|attorney|consultant) .. <MONEY>,
      (deposit|pay|submit|send|transfer) <MONEY> .. (security|advance|token|registration|with
        (your)? passport|to our account|in our account|and get),
      (registration|processing|service|security|visa|training|file|application|apply|booking|token|
        appointment|interview|medical|form|agent|consultancy|enrollment|enrolment|joining|activation|
        insurance|verification|documentation|lawyer|attorney|biometric|clearance|roster|slip) (fee|
        fees|charges|charge|deposit|amount|payment|money|cost|token) ... (<MONEY>|<NUM>),
      (registration|processing|security|visa|file|application|token|joining|activation|
        verification|documentation|lawyer|attorney|biometric|clearance) (fee|charges|deposit|payment)
        .. (first|before|advance|required|must|only|refundable|today|now),
      (advance|token|down payment|booking) .. (of|is|only)? .. (<MONEY>|<NUM> k|<NUM> %),
      (<NUM> %|half) .. (advance|token|in advance|upfront|up front),
      (<MONEY>|<NUM> k) .. (advance|token|in advance|upfront|up front|non refundable|refundable|
        file charges|as security|to start|at the start|at start),
      half (now|first|before),
      <MONEY> booking,
      (pay|send|deposit|transfer|submit|give) .. <MONEY> .. (first|now|today|tonight|before|
        advance|to start|for roster|at start|to book|to hold|to block|and i|and we|and your|for
        security),
      (block|hold|book|reserve|confirm|secure) (it|your|the|a)? (seat|visa|slot|name|place|file) ..
        (<MONEY>|pay|payment|token|advance),
      (token|advance|payment) .. (confirm|confirmed|book|booked|reserve) .. (seat|visa|slot|file|
        place),
      (non|not) refundable`,
    ur: `
      (دس|پانچ|دو|تین|<NUM>) پیشگی,
      فارم کے .. (<MONEY>|سو|ہزار),
      <MONEY> .. (دیں|دے کر|جمع کر*|ادا کر*|بھیج*) .. (اور|تو|پھر),
      (رجسٹریشن|سروس|سیکیورٹی|سکیورٹی|ویزا|ویزہ|ٹریننگ|فائل|فارم|ٹوکن|ایڈوانس|ایکٹیویشن|میڈیکل|
        انشورنس|وکیل کی|ویریفکیشن|کلیئرنس|اپائنٹمنٹ|انٹرویو) (فیس|چارجز|رقم|منی|ڈپازٹ|کے) ...
        (<MONEY>|ہزار|لاکھ|سو روپے),
      (ایڈوانس|پیشگی|ٹوکن|بیعانہ) .. (<MONEY>|ہزار|لاکھ|رقم|پیسے|فیس|ادا|جمع|دینا|دینے|دیں|ادائیگی|
        لاکھ),
      (<MONEY>|ہزار|لاکھ|فیصد) .. (ایڈوانس|پیشگی|ٹوکن|بیعانہ|رجسٹریشن|بکنگ|بطور (ضمانت|سیکیورٹی)|
        شروع میں|ابھی|ناقابل واپسی|فائل چارجز),
      (آدھی رقم|آدھے پیسے|آدھی|آدھے) .. (پہلے|ابھی|ایڈوانس),
      (پہلے|ابھی|آج) .. (<MONEY>|ہزار|لاکھ) .. (بھیج*|جمع|دیں|دینے|ادا|دے کر),
      (<MONEY>|ہزار|لاکھ) .. (دے کر|جمع کرا*|بھیج*) .. (باری|سیٹ|نام|نشست|ویزا|فائل) .. (بک|کنفرم|
        پکی|شامل|ڈال*),
      (شروع میں|پہلی قسط|پہلی) .. (<MONEY>|ہزار|لاکھ) .. (فائل|رجسٹریشن|جمع|ابھی),
      (ناقابل|قابل) واپسی,
      کی فیس .. (<MONEY>|ہزار|لاکھ) .. (جمع|ادا|بھیج*|گھنٹ*)`,
    roman: `
      (adha|aadha|adhe) (ab|abhi) (adha|aadha|adhe), (fees|fee|charges) <NUM> (hai|hen|hain|
      jazzcash|easypaisa|bhejo|jama|jma), (<NUM>|<MONEY>) (pehle|phle|pehlay|abhi|abi) .. (baad|
      bad|baqi|phir), (<NUM> lakh|<PKR_BIG>) total .. (pehle|phle|pehlay|abhi), (registration|
      processing|service|security|visa|training|file|form|token|advance|medical|activation|
      insurance|verification|interview|slip|apply|application|lawyer|wakeel ki|embassy|clearance)
      (fee|fees|fis|charges|raqam|deposit|money|token|slip) .. (<MONEY>|<NUM>), (medical|embassy|
      clearance|lawyer|file|form|registration|interview) (ki|ke|k) .. (<MONEY>|hazar), (advance|
      adwans|peshgi|token|bayana|beana) .. (<MONEY>|hazar|<NUM> k|raqam|paise|paisay|fees|ada|jama|
      jma|dena|dene|den|payment), (<MONEY>|hazar|<NUM> k|percent|%) .. (advance|adwans|peshgi|
      token|registration|non refundable|booking|abi|abhi|pehle dena|pehle den|shuru me|zamanat),
      (adha|adhi|adhe|aadha|aadhi) (raqam|paise|paisay)? .. (pehle|pehlay|phle|abhi|abi|advance|
      ab), (pehle|phle|pehlay|abhi|aaj|aj) (sirf|bas)? .. (<MONEY>|hazar|<NUM> k), (file|booking)
      .. (<MONEY>|<NUM> k), (pehli|first) (qist|kist) .. (<MONEY>|hazar), (<MONEY>|hazar) .. (do|
      dein|de kar|bhejo|bhej) .. (to|tou)? .. (naam|seat|file|book|confirm|list), non refundable`,
  },
  unless: {
    en: `
      never, do not pay, dont pay, course, class, classes, tuition, school, admission, semester,
      university, exam, deposit protection, line rent, delivery charges, no hidden, scholarship,
      hostel fee, free of cost, salary, discount, monthly rent, per marla, petrol, minimum,
      saving, monthly fee, umrah, nights, rent, ietls, ielts, tournament, hotel with breakfast,
      loan, phd, challan, plot, marla, tour, tours, bookings, billion, patient*, invoice,
      no (registration|processing|service|security|visa|joining)? (fee|fees|charges|deposit),
      ticket price`,
    ur: `
      سکول, اسکول, داخلہ, داخلے, سمسٹر, کورس, امتحان, ڈیلیوری, ڈلیوری, کرایہ, کرائے, ٹیوشن, کلاس,
      ہرگز, بجلی, پٹرول, پیٹرول, عمرہ, حج, چالان, فیس نہیں, قرض, بجٹ, حکومت, وزیر*, ارب, کروڑ,
      یونیورسٹی, گاڑی, مکان, فلیٹ`,
    roman: `
      school, dakhla, admission, semester, course, imtihan, delivery, kiraya, tuition, class,
      umrah, hargiz, bijli, petrol, mat den, challan, (fees|fee) (nahi|nai|nhi), batch, tour,
      fi banda, fi kas, rent, qarz, hakumat, flat, gari, committee, seekho`,
  },
  negatable: true,
  source: {
    document: 'FIA Multan 2025-06-28',
    url: 'https://www.pakistantoday.com.pk/2025/06/28/multan-fia-arrests-two-for-involvement-in-human-trafficking-visa-fraud/',
  },
};
