import type { Lexicon } from './lexicon.ts';

/** Papers that a file needs, who sees to them, and tests that are said not to be needed. */
export const papers = {
  /** Papers that an applicant would normally bring himself, or that only an office can give. */
  FILE_PAPER: {
    en: `
      bank (statement|statment|statements|guarantee|balance),
      show money,
      experience (letter|certificate|paper|papers|proof),
      exp letter, skill letter, salary slip,
      (sponsor|sponsorship|invitation|invite|job|offer|joining|appointment|contract|admission|
        cas|college|university|reference|recommendation) (letter|letters|paper|papers),
      invitation, admission, attendance, degree, degrees, diploma, transcript, marksheet,
      (ielts|language|english|b1|a1|topik|driving|skill|police|character|medical|birth|band|
        training) (certificate|certificat|letter|test|result|proof|clearance|band|report),
      ielts, medical, police clearance, work permit, permit, permit paper, lmia, cos, nulla osta,
      (hotel|ticket|flight|return|air) (booking|bookings|voucher|paper|reservation),
      return ticket, travel history, tax (papers|return|returns), ntn, property (papers|paper),
      business (papers|proof|letter), documents, document, docs, papers, paper work, paperwork,
      residence card, trc, iqama`,
    ur: `
      (بینک|بنک) (اسٹیٹمنٹ|سٹیٹمنٹ|گارنٹی|بیلنس),
      سٹیٹمنٹ, اسٹیٹمنٹ,
      تجربے (کا|کے|کی) (لیٹر|سرٹیفکیٹ|کاغذ|کاغذات|خط),
      تجربہ لیٹر, تجربے کا, ایکسپیرینس لیٹر,
      (دعوتی|سپانسر|اسپانسر|آفر|جاب|داخلہ|تجربہ) (خط|لیٹر|لیٹرز|نامہ),
      دعوت نامہ, داخلہ, حاضری, ڈگری, ڈگریاں, ڈپلومہ, سند, اسناد,
      (زبان|انگریزی|آئیلٹس|میڈیکل|پولیس|کیریکٹر) (کا|کی|کے)? (سرٹیفکیٹ|سرٹیفیکیٹ|سند|ٹیسٹ|رپورٹ|
        کلیئرنس),
      سرٹیفکیٹ, سرٹیفیکیٹ, آئیلٹس, میڈیکل, پرمٹ, ورک پرمٹ, کام کا پرمٹ, ایل ایم آئی اے,
      نولا اوستا,
      ہوٹل (بکنگ|کی بکنگ|کا کاغذ|واؤچر),
      بکنگ, واپسی کا ٹکٹ, ٹریول ہسٹری, سفری تاریخ, کاغذ, کاغذات, کاغذوں, کاغزات, دستاویزات,
      دستاویز, ڈاکومنٹس, اقامہ, ریزیڈنس, ٹی آر سی, پیپر, پیپرز`,
    roman: `
      bank (statement|statment|statmnt|estatement|guarantee),
      statmnt,
      experience (letter|leter|certificate),
      (tajurbe|tajarbe|tajurba) (ka|ke|ki) (letter|kagaz|kaghaz|certificate),
      (invitation|sponsor|offer|job|admission|addmission|dawat|cas) (letter|leter|latter|ltr|
        nama),
      admission, addmission, dakhla, hazri, haazri, haziri, attendance, attandance, degree,
      digri, diploma, sanad,
      (zaban|zuban|language|ielts|english|medical|police) (ka|ki|ke)? (certificate|certifcate|
        sanad|test|report),
      certificate, sertificate, ielts, medical, medicl, permit, prmit, parmit, work permit, lmia,
      cos, nulla osta,
      hotel (booking|bukng|buking|voucher),
      booking, bukng, wapsi ka (ticket|tikat), travel history, kagaz, kaghaz, kagzat, kaghazat,
      kaghzat, kagz, documents, dastavez, dastawezat, iqama, trc, papers, paper`,
  },
  /** That somebody else gets it done. */
  SEEN_TO: {
    en: `
      arrange, arranged, arranges, arrangd, arranging, prepare, prepared, prepares, make, makes,
      made, manage, managed, manages, provide, provided, provides, handle, handles, handled,
      print, prints, printed, create, created, build, ready, readymade, ready made, ours,
      our (side|work|job|responsibility|headache|tension|end|duty|doctor|lab|design),
      from us, by us, with us, given by us, we give, done by us, adjust, adjusted, adjusts,
      taken care, take care, supplied, supply, dummy, get it done, is done, we do, do ourself,
      do ourselves, show to the, filled by us, we fill, put in`,
    ur: `
      ہم (خود|ہی|سب)? (بنا*|بنوا*|دیں|دے*|دیتے|تیار|کر*|کرا*|کروا*|لگوا*|لگا*|پرنٹ|دلوا*|ڈلوا*|
        رٹوا*|سنبھال*|لیں),
      بنا (دیں|دیتے|کر|دوں|دی|دیا),
      بنوا (دیں|دیتے|کر|دوں|دیتا|لیتا|لیں|دیگی|دے),
      ہماری (طرف|ذمہ|ذمے|پرنٹنگ), ہمارے (ذمے|ذمہ|والے), ہمارا (کام|ذمہ),
      خود (بنا*|بنوا*|کر لی*|کرا*|دیتے|دیں|لگا*|تیار),
      (کمپنی|مالک|سیٹھ|باس|ایجنٹ) .. (بنوا*|بنا*|کروا*|کرا*|دے گ*|دیتی|لے گ*),
      تیار (ہے|ہیں|پڑ*|مل*|کر*), لگا دوں*, بندوبست, انتظام, ایڈجسٹ, کروا دی*, کرا دی*, کروا دے*,
      دکھاوے`,
    roman: `
      (hum|ham|hm) (khud|hi|sab)? (bana*|bna*|banwa*|bnwa*|dete|dety|dte|den|denge|dengy|den ge|
        tayar|karwa*|krwa*|kra*|kar*|lagwa*|lgwa*|laga*|lga*|print|dilwa*|dalwa*|rata*|sikha*|
        likh*|sambhal*|manage|adjust|chapwa*),
      (bana|bna|banwa|bnwa) (dete|dety|denge|dengy|den|dunga|kar|kr|ke|k|deta|dega|lenge|len),
      (hamari|hmari|humari) (taraf|trf|zimmedari|zimedari|zimme),
      (hamare|hmare|humare) (zimme|zimma|channel),
      (hamara|hmara|humara) (kaam|kam|zimma|apna design),
      khud (bana*|banwa*|bnwa*|karwa*|krwa*|kar le*|dete|lagwa*),
      (company|malik|boss|agent|kafeel) .. (banwa*|bana*|bna*|karwa*|krwa*|lagwa*|deti|dega|
        degi),
      tayar (hai|hain|par*|mil*|kar*),
      bandobast, intezam, intazam, intzam, arrange, manage, adjust, chapwa (deta|denge|dete),
      dikha denge, ho jata hai, ho jayga, hojyga`,
  },
  /** Tests, papers and questions that an honest way abroad brings with it. */
  HURDLE: {
    en: `
      interview, intervew, interviews, embassy, ielts, test, tests, exam, language,
      language test, language certificate, degree, degrees, education, edu, experience, exp,
      qualification, bank statement, statement, sponsor, protector, medical, age limit, age prob,
      age problem, age issue, height, documents, docs, papers, paperwork, contract, agreement,
      police report, skill, skills, cv, resume, certificate, certificates, lottery, license,
      guarantor, english, questions, questioning, background, technical background, cgpa, gap,
      merit, queue, website, advertisement, advert`,
    ur: `
      انٹرویو, ایمبیسی, سفارت خانے, آئیلٹس, ٹیسٹ, امتحان, زبان, زبان کا سرٹیفکیٹ, ڈگری, تعلیم,
      تجربہ, تجربے, قابلیت, بینک اسٹیٹمنٹ, بنک سٹیٹمنٹ, سپانسر, پروٹیکٹر, میڈیکل, عمر, قد,
      کاغذات, کاغذ, دستاویزات, معاہدہ, کنٹریکٹ, پولیس رپورٹ, ہنر, سی وی, سرٹیفکیٹ, قرعہ اندازی,
      لائسنس, انگریزی, انگلش, سوال, میرٹ, ریفرنس, سفارش, کوالیفکیشن, ای پی ایس, دوڑ, ڈپلومہ,
      گواہی`,
    roman: `
      interview, intervew, intrvw, intervio, embassy, embasy, ielts, test, tst, exam, imtihan,
      zaban, zuban, language, degree, digri, taleem, talim, parhai, tajurba, tajarba, tajruba,
      tajurbe, experience, experiance, exprience, exp, qualification, bank statement, statement,
      sponsor, protector, protecter, medical, umar, umr, qad, kagaz, kaghaz, kagzat, documents,
      muahida, contract, agreement, hunar, skill, cv, certificate, sertificate, lottery, qura,
      licence, license, english, angrezi, sawal, merit, eps, diploma, ishtihar, website`,
  },
} as const satisfies Lexicon;
