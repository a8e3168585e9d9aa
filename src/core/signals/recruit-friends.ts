import type { Signal } from './signal.ts';

/** Bring friends, or so much a head: people are the goods. */
export const recruitFriends: Signal = {
  id: 'recruit-friends',
  family: 'pressure',
  hard: false,
  scheme: 'compound-lure',
  patterns: {
    en: `
      (bring|refer|invite|recommend|introduce|add|tag) ... (friend|friends|people|person|persons|boys|members|candidates|brother|group),
      (per|each|every) (person|candidate|head|referral|friend|member|boy|worker|passport|passenger) ... (<MONEY>|commission|bonus|paid|get|reward),
      (<MONEY>|commission|bonus) ... (per|each|every|for each|for every) (person|candidate|head|referral|friend|member|boy|worker|passport|passenger),
      referral (bonus|commission|reward),
      (sub agents|sub agent|agents|agent) (required|needed|wanted|welcome|can contact),
      (friends|group) .. (together|can come|also come|travel together), commission .. (per|each)`,
    ur: `
      (دوست|دوستوں|رشتہ دار*|ساتھیوں|لوگوں|بندے|بندوں) ... (لائیں|لے آئیں|لاؤ|ریفر|شامل|بھیجیں|ساتھ),
      فی (بندہ|کس|فرد|شخص|پاسپورٹ|دوست|ممبر) ... (<MONEY>|کمیشن|بونس|ملے),
      (<MONEY>|کمیشن|بونس) ... فی (بندہ|کس|فرد|شخص|پاسپورٹ|دوست|ممبر), ریفرل,
      (سب ایجنٹ|ایجنٹ) .. (رابطہ|درکار|چاہیے)`,
    roman: `
      (dost|doston|doosto|logon|bande|bandon|sathion|cousin) ... (layen|lao|le ayen|laen|refer|shamil|bhejen|sath|saath),
      (per|fi|har) (banda|bande|kas|person|head|passport|dost|member) ... (<MONEY>|commission|kamishan|bonus|milega|milen),
      (<MONEY>|commission|bonus) ... (per|fi|har) (banda|bande|kas|person|head|passport|dost|member),
      referral, (sub agent|agent hazrat|agents) .. (rabta|chahiye|required)`,
  },
  unless: {
    en: 'donate, blood, share this post, party, match, wedding',
    ur: 'عطیہ, خون, شادی, میچ',
    roman: 'khoon, shadi, match',
  },
  source: {
    document: 'Inference from article S0: US$2,000 a person',
    url: 'https://www.dawn.com/news/1959122',
  },
};
