import type { Context } from './context.ts';

/** Warnings and advice: somebody tells readers to be careful, to verify, to report. */
export const advice: Context = {
  id: 'advice',
  patterns: {
    en: `
      beware, be careful, be cautious, caution, be aware, stay safe, stay alert,
      do not (fall|trust|pay|send|give|travel|sign|share|accept|believe|hand),
      dont (fall|trust|pay|send money|give|travel|sign|share|accept|believe|hand),
      never (pay|send|give|hand|share|trust|travel|deposit),
      avoid (paying|such|agents|these|falling|giving),
      (this is|its|it is|is) (a )?(scam|fraud|fake|trap), scam alert, fraud alert, scam, scams,
      scammer, scammers, fraudsters,
      fake (job|jobs|agent|agents|offers|offer|ads|recruiters|advertisement|visa), verify,
      verify (every|any|the|before|all|with),
      check (the|with|whether) (licence|license|beoe|bureau|list|protector), red flag, red flags,
      warning signs, awareness, report (to|them|it|such), public (notice|advisory|warning),
      advisory, warned, warns, urged, advised, advises, safety tips,
      how to (spot|avoid|recognise|recognize|check), helpline,
      if (someone|anyone|an agent|they|somebody|you are|you know) (asks|offers|tells|promises|says|asked|offered),
      protect yourself, licensed (promoter|agency|agent|oep|overseas), remember,
      there is no such`,
    ur: `
      خبردار, ہوشیار, ہوشیار رہیں, محتاط, احتیاط, محتاط رہیں, بچیں, بچ کر, بچ کے, دھوکہ, دھوکا,
      دھوکے, فراڈ, فراڈیے, فراڈیوں, جعلساز, جعل ساز, جعلسازی, جعلی, نوسرباز, نوسربازوں, تصدیق,
      تصدیق کریں, تصدیق کر لیں, اعتبار نہ کریں, بھروسہ نہ کریں, یقین نہ کریں, رقم نہ دیں,
      پیسے نہ دیں, ہرگز, اطلاع دیں, رپورٹ کریں, آگاہی, آگاہ, عوام الناس, گزارش ہے, ہدایت, مشورہ,
      جھانسے میں نہ, لالچ میں نہ, شکایت, ہیلپ لائن, لائسنس چیک, یاد رکھیں, متنبہ, اپیل`,
    roman: `
      khabardar, hoshiyar, hoshyar, ehtiyat, ihtiyat, mohtat, bachen, bachein, bach ke, dhoka,
      dhokay, dhoke, fraud, fraudiye, frod, farad, jaali, jali, nosarbaz, nousarbaz, tasdeeq,
      tasdiq, tasdeek, aitbar na, etbar na, bharosa na, yaqeen na, paise na den, paise mat,
      hargiz, report karen, report karein, agahi, agah, mashwara, guzarish, guzarish hai,
      shikayat, helpline, license check, yad rakhen, yaad rakhein, scam, scam hai, fake hai,
      fake, lalach me, lalach mein na, jhanse me na`,
  },
};
