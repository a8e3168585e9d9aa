import type { Signal } from './signal.ts';

/** Bring friends, or so much a head: people are the goods. */
export const recruitFriends: Signal = {
  id: 'recruit-friends',
  family: 'pressure',
  hard: false,
  scheme: 'compound-lure',
  patterns: {
    en: `
      (bring|bringing) (me|us|your|a|one|two|three|more|other|<NUM>|five|ten|few|some|along)?
        (more|other|of your|your)? (friend|people|person|boys|girls|candidates|brothers|guys|men|
        group),
      (refer|introduce) (a|your|<NUM>|any|one|some|other|more)? (friend|people|candidate|boys|
        girls|person|someone),
      (bonus|commission|reward|incentive|you get|you earn|we pay|we give|i pay|i give) .. (per|
        each|every|for each|for every) (person|candidate|head|referral|friend|member|boy|girl|worker|
        passport),
      <MONEY> (bonus|commission|reward|extra|cash)? .. (for (each|every)|per|each) (referral|
        friend|boy|girl|candidate|passport|head|worker|one you|one who|person you|person who),
      (referral|joining) (bonus|commission|reward),
      (sub agents|sub agent) (required|needed|wanted|welcome|can contact|are welcome|contact),
      agents (are welcome|welcome|can contact|may contact|can also contact|contact us|are paid),
      (friend|friends|sister|cousin) can (also)? come (too|along)?,
      (group of|<NUM>) .. friends .. (gets|get|each|bonus),
      (boss|company|owner|manager) .. (asked|told|wants|needs|want|need) (me|us)? (to bring|for)?
        .. <NUM>? (more|other) (boys|people|guys|girls|men|persons),
      (boss|company|owner|manager) (asked|told) (me|us) to bring`,
    ur: `
      (دوست|دوستوں|سہیلی|کزن|رشتہ دار|رشتہ داروں|ساتھی|بندے|بندوں|لڑکے|لڑکوں) .. (ساتھ لائ*|ساتھ
        لے|لے آئ*|لائیں|لاؤ|لائے گا|لانے|ریفر|تیار کر*|ساتھ لاؤ|بلاؤ|منگوا*),
      (جو|جس نے|جتنے) .. (دوست|بندہ|بندے|لڑکے|لوگ|پاسپورٹ) .. (لائ*|لے آئ*|دے گا|بھیجے) ..
        (<MONEY>|بونس|کمیشن|انعام),
      فی (بندہ|کس|فرد|شخص|پاسپورٹ|دوست|ممبر|لڑکا|سر) .. (<MONEY>|رقم)? .. (کمیشن|بونس|انعام|ملے گ*|
        ملیں گے|دیں گے|دوں گا),
      (ہر|فی) (دوست|بندے|لڑکے|ممبر|پاسپورٹ) (پر|کے|کا) .. (<MONEY>|کمیشن|بونس|انعام),
      ریفرل (بونس|کمیشن|انعام|پر),
      ایجنٹ (حضرات|بھائی) (بھی)? رابطہ,
      (دفتر|کمپنی) والے .. (اور|مزید) .. مانگ*,
      (باس|کمپنی|مالک|بھائی) نے .. (بندے|لڑکے|لوگ|لڑکیاں|افراد) اور? .. (مانگ*|لانے|منگوا*|بلا*),
      (<NUM>|چار|پانچ|چھ|آٹھ|دس|بیس) (بندے|لڑکے|لوگ|لڑکیاں) (اور|مزید) (چاہ*|مانگ*|لانے|درکار),
      (دوست|سہیلی|کزن|بہن|بھائی) (بھی)? (ساتھ)? (آ|جا) سکت*,
      ساتھ .. (سہیلی|دوست) (بھی)? (آ|لا|جا) سکت*`,
    roman: `
      (dost|doston|dosto|saheli|cousin|sathi|bande|bnde|bandy|larke|larkay|larko|larkon|logon) (ko|
      bhi|ko bhi)? .. (sath|saath)? (lao|laega|layega|laye ga|laen|le ao|le aao|le aye*|refer|
      bulao|mangwaye*|mangwa*|mangwayen|tyar kar*|tayar kar*|la sakt*), (jo|jis ne) .. (dost|banda|
      bnda|bande|bnde|larke|paanch|panch|logon|passport) .. (lao|layega|laega|laye (us|ga|to|usay|
      use)) .. (<MONEY>|bonus|commission|inaam), (per|fi|har) (banda|bnda|bande|bnde|bandy|kas|
      person|head|passport|dost|member|larka|larke) .. (pe|par|per|k|ke|ka)? .. (<MONEY>)? ..
      (commission|kamishan|bonus|inaam|mile*|milay*|mileng*|denge|dunga), <MONEY> (commission|
      bonus|extra|cash)? (per|fi|har) (banda|bnda|bande|bnde|bandy|passport|dost|larka|member|head)
      .. (commission|bonus|cash|mile*|milay*|mileng*|denge|dunga), (commission|bonus|inaam) ..
      (per|fi|har) (banda|bnda|bande|bnde|kas|person|head|passport|dost|member|larka), (har|per)
      dost (pe|par|per), referral (bonus|commission|pe|par), (agent hazrat|agent bhai|agent log) ..
      (rabta|chahiye|required|contact|bhi), (boss|company|malik|maalik) ne .. (bande|bnde|bandy|
      larke|larkay|log|larkian) .. (mang*|lane|mangwa*|mangwayen|mangwaye|bulao), (boss|malik|
      company) ko .. (<NUM>|do|teen|char|panch|das) (aur|or|mazeed) .. (chahiye|chahye|chaiye),
      (<NUM>|das|bees|panch) (larke|larkay|bande|bnde|bandy|log) (aur|or|mazeed) (chahiye|bulao|
      mang*|mangwa*|mangwayen|lao), (saheli|dost) (la|le) sakt*, (apna)? group bana (k|kar|kr|ke)
      (ao|aao|lao), <NUM> dost (ikathe|ikatthe|mil kar)`,
  },
  unless: {
    en: `
      donate, blood, share this post, party, match, wedding, festival, discount, coupon, tour,
      twin sharing, movie, picnic, exhibition, seminar, workshop, mela, prayer, voter,
      candidate list, exam, ceremony, concert`,
    ur: `
      عطیہ, خون, شادی, میچ, ٹور, پکنک, نمائش, سیمینار, جلسہ, جلسے, ووٹ, کھلاڑی*, امتحان, عمرہ,
      رعایت, دعوت, مسجد, درس`,
    roman: `
      khoon, shadi, match, tour, picnic, seminar, jalsa, jalse, vote, umrah, discount, dawat,
      masjid, dars, cricket`,
  },
  source: {
    document: 'Inference from FIA 2026-02-04: people were sold for US$2,000 each',
    url: 'https://newsvog.com/?p=33645',
  },
};
