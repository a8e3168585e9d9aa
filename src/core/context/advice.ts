import type { Context } from './context.ts';

/** Warnings and advice: somebody tells readers to be careful, to verify, to report. */
export const advice: Context = {
  id: 'advice',
  patterns: {
    en: `
      (before|without) (giving|paying|signing|handing|you give), not a (rule|thing), you must get, read the contract, blocked and reported,
      (no|not give you the|any) right to work, does not (give|allow|permit|mean), if .. (recruiter|agent|company|caller) (says|asks|gets),
      (embassy|public|important|urgent)? notice (for|to), (are|is) requested to, (may|must|can) not (take|accept|work|engage|be), not (permitted|entitled) to, talk to your, please (talk|speak|inform|warn|tell|share|check|report),
      no connection with, has nothing to do, not affiliated, is not (ours|us|our), our name is being, impersonating, so that you .. (put|pay|send|invest), nobody (gives|hurries|pays), (what|how) a (normal|genuine|real|legal),
      beware, be (careful|cautious|alert|vigilant|aware), caution, stay (safe|alert|vigilant|away),
      (do not|dont|never) .. (fall|trust|pay|send|give|travel|sign|share|accept|believe|hand|deposit|surrender),
      avoid (paying|such|agents|these|falling|giving|any), (this is|its|it is|is|are) (a|an)? (scam|fraud|fake|trap|lie), scam alert, fraud alert, scam, scams, scammer, scammers, fraudster, fraudsters, fraudulent, conmen,
      fake (job|jobs|agent|agents|offers|offer|ads|recruiters|advertisement|visa|visas|recruitment|posts), verify, check (the|with|whether|if|beoe) .. (licence|license|beoe|bureau|list|protector|agency|number|permission),
      red flag, red flags, warning (sign|signs), awareness, report (to|them|it|such|immediately), public (notice|advisory|warning|service), advisory, warned, warns, warning, urged, advised, advises, advise, safety tips,
      how to (spot|avoid|recognise|recognize|check|identify|protect), helpline, if (someone|anyone|an agent|they|somebody|an offer|any|the ad|a company|a recruiter) .. (asks|offers|tells|promises|says|asked|offered|has|have|demands|wants),
      protect yourself, remember, there is no such, no such (thing|visa|job|scheme|quota), too good to be true, before you (pay|travel|sign|go|leave), ask (questions|for a receipt|at the), insist on, share this (post|message|with), tell your (family|friends|sons),
      (always|first) (check|verify|ask|confirm), cross check, (is|are) (illegal|against the law|not allowed|a crime|punishable), think twice, traps, (lure|lures|lured|luring), licensed (promoter|promoters) only, legal departure, genuine offer, red flags`,
    ur: `
      کوئی تعلق نہیں, اطلاع (کریں|دی جاتی), مطلع, (اپنے|اپنی) .. (بچوں|بیٹوں|بھائیوں) .. (بتائیں|سمجھائیں|بات), تاکہ آپ .. (ڈالیں|دیں|لگائیں|پھنس*), جعل,
      خبردار, ہوشیار, محتاط, احتیاط, بچیں, (بچ|بچنا) (کر|کے|رہیں), (دھوکہ|دھوکا|دھوکے) (دہی|باز*|ہے|دینے|سے|نہ|میں), دھوکہ, دھوکا, دھوکے, فراڈ, فراڈیے, فراڈیوں, (جعلساز|جعل ساز|جعلسازی|جعلسازوں), جعلی, نوسرباز, نوسربازوں, تصدیق, اعتبار نہ, بھروسہ نہ, یقین نہ, (رقم|پیسے|پاسپورٹ|فیس) .. (نہ|مت) (دیں|دو|بھیجیں|کریں|جمع),
      ہرگز, اطلاع دیں, رپورٹ کریں, آگاہی, آگاہ, عوام الناس, گزارش, ہدایت, جھانسے میں, لالچ میں, لالچ, شکایت, ہیلپ لائن, لائسنس .. (چیک|دیکھ*|تصدیق), یاد رکھیں, یاد رکھو, متنبہ, اپیل, انتباہ, (کوئی|کسی) (ملک|ادارہ) .. (نہیں|جاری), غیر قانونی, جرم ہے, سوچ سمجھ, اگر (کوئی|آپ سے) .. (کہے|مانگے|دے|بولے), اصل نشانی, نشانیاں, (پہلے|ضرور) (پوچھ*|چیک|تصدیق|دیکھ*), (یہ|سب) (جال|جھوٹ|فراڈ) ہے, جال, رسید (لیں|لازمی|ضرور), سوال پوچھیں, شئیر کریں, دوسروں تک, بچوں کو سمجھائیں`,
    roman: `
      report (karo|kro|karna|kardo), sab (fraud|jhoot|dhoka), asli company,
      samjho .. (kali|fraud|jhoot|dhoka|garbar), normal (hai|he), (raseed|rasid) (lazmi|zaroor|lo|len), koi taluq nahi, andar mat jana, mat (jana|jao|dena|bhejna|karna),
      khabardar, hoshiyar, hoshyar, hoshiar, ehtiyat, ihtiyat, mohtat, bachen, bachein, bach (ke|kar|k|kr), bacho, dhoka, dhokay, dhoke, fraud, fraudiye, frod, farad, jaali, jali, nosarbaz, nousarbaz, tasdeeq, tasdiq, tasdeek, (aitbar|etbar|bharosa|yaqeen) (na|mat), (paise|raqam|passport|fees) .. (na|mat) (den|dein|do|bhejen|bhejo),
      hargiz, report (karen|karein|kro), agahi, agah, guzarish, shikayat, helpline, (license|licence|agency|list|number) .. check, (yad|yaad) (rakh*), scam, fake, lalach, (jhanse|jhansay|jaal) (me|mein|main), trap, samajh jay*, warning, (bech|baich) (dega|dete|denge|dein|diya), check (karo|karen|kren|karein|kar lein|krlo), agar (ad|koi|agent|aap|ap) .. (kahe|mange|bole|me|mein|se), (koi|asli) .. nahi hoti, (ghair|gher) (qanooni|qanuni), jurm hai, soch samajh, (pehle|zaroor) (pucho|poocho|puchen|check|tasdeeq|verify), verify, (raseed|receipt) (lo|len|lein|zaroor), jhoot hai, (sawal|questions) (pucho|puchen|pochen), share kar*, beware, seedha rasta, sabr karo, copy paste this, first check`,
  },
};
