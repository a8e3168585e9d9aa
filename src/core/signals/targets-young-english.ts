import type { Signal } from './signal.ts';

/** Looks for the young with English and computer skills. */
export const targetsYoungEnglish: Signal = {
  id: 'targets-young-english',
  family: 'screening',
  hard: false,
  scheme: 'compound-lure',
  patterns: {
    en: `
      age .. (limit|between|18|19|20|21|22|from),
      (18|19|20|21|22) (to|and) (28|29|30|32|33|35|38|40),
      (good|fluent|basic|strong|decent) (english|communication|spoken),
      (speak|speaking|know|knows) english, english (speaking|communication|skills|typing|spoken),
      computer (skills|skill|knowledge|literate|literacy),
      <YOUTH> .. (required|needed|can apply|wanted|apply|only),
      (young|energetic|educated) (boys|girls|people|males|females|men|women|candidates|persons|graduates|youth),
      (boys|male) (and|&|or) (girls|female|females)`,
    ur: `
      عمر .. (18|20|21|22|حد), (انگلش|انگریزی) .. (آتی|بول*|سمجھ*|اچھی|جانتے|ٹائپنگ),
      اچھی (انگلش|انگریزی), کمپیوٹر .. (آتا|جانتے|چلانا|استعمال|مہارت),
      (پڑھے لکھے|نوجوان) (لڑکے|لڑکیاں|نوجوان*|افراد)?, لڑکے (اور)? لڑکیاں`,
    roman: `
      umar .. (18|20|21|22|had),
      (english|inglish|angrezi) .. (ati|aati|bol*|samajh|achi|jante|typing),
      achi (english|inglish), computer .. (ata|aata|jante|chalana|use|istemal),
      (parhe likhe|naujawan|nojawan) (larke|larkay|larki)?, larke (aur|or) larkiyan,
      larke larkiyan`,
  },
  source: {
    document: 'Interpol 2023-06-07',
    url: 'https://www.coinblock.asia/2023/06/07/thousands-lured-by-fake-job-offers-interpol-warns-of-imminent-threat-to-public-safety/397647',
  },
};
