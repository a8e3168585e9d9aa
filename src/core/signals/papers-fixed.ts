import type { Signal } from './signal.ts';

/** Letters, statements, certificates or bookings that the middleman says he will see to. */
export const papersFixed: Signal = {
  id: 'papers-fixed',
  family: 'visa',
  hard: false,
  scheme: 'visa-misuse',
  patterns: {
    en: `
      <FILE_PAPER> .. <SEEN_TO>,
      (we|i|they|he|she|agent|company|our side|boss|owner|madam|sir) (will|can|also|all|shall|
        even)? <SEEN_TO> .. <FILE_PAPER>,
      (readymade|ready made|dummy|adjusted|our own|printed) <FILE_PAPER>,
      (permit|contract|iqama|papers|card|paper) .. (given|signed|comes|come|made|done|handed|
        arranged) .. (there|inside|later|after|on arrival|when you),
      (contract|agreement|papers|bond) (is|are|will be)? (signed|given|sign) (there|after|on
        arrival|once|later|when),
      (unfit|failed) .. (fit|pass|clear),
      (say|tell|keep|carry) .. (hotel booking|return ticket|dummy),
      <FILE_PAPER> (not|no) (needed|required|necessary|must|compulsory) .. (we|arrange|manage|
        letter)`,
    ur: `
      <FILE_PAPER> .. <SEEN_TO>,
      ہم (خود|ہی)? <FILE_PAPER> .. (بنا*|بنوا*|دیں|دیتے|تیار|کر*|پرنٹ|لگوا*|سنبھال*|رٹوا*),
      <FILE_PAPER> .. (ہماری طرف|ہمارے ذمے|خود بن*|وہاں بن*|اندر بن*),
      (پرمٹ|اقامہ|کارڈ|کاغذ|کاغذات|کنٹریکٹ|معاہدہ|بانڈ) .. (وہاں|وہیں|اندر|پہنچ کر|پہنچنے پر|بعد
        میں|جا کے|جا کر) .. (بن*|سائن|مل*|دے*|ہو*|کروا*|دیا),
      (پڑھائی|کالج|کلاس|یونیورسٹی) .. (نام کی|نام کا|صرف کاغذ*|کاغذ میں),
      کلاس (ولاس)? .. (نہیں|ضرورت نہیں|فکر),
      نام کا (داخلہ|کالج),
      سب سیٹ (کر*|ہو*),
      ڈمی <FILE_PAPER>`,
    roman: `
      <FILE_PAPER> .. <SEEN_TO>,
      (hum|ham|hm) (khud|hi)? <FILE_PAPER> .. (bana*|bna*|banwa*|bnwa*|dete|dety|denge|dengy|tayar|
        karwa*|krwa*|lagwa*|lgwa*|sambhal*|rata*|likh*),
      <FILE_PAPER> .. (hamari taraf|humari taraf|hmari trf|khud ban*|wahan ban*),
      (permit|iqama|card|kagaz|kaghaz|kagz|kagzat|contract|muahida|bond|trc) .. (wahan|waha|wahin|
        andar|pohanch kar|pohanch k|baad me|bad me|ja kar|ja k|ja ke) .. (ban*|bn*|sign|mil*|de*|ho*|
        karwa*|krwa*),
      (parhai|college|kalej|class|uni) .. (naam ki|naam ka|kagaz|kaghaz|kagz|sirf naam),
      class .. (fikar|zaroorat|zarurat|jane) .. (na|nahi|ni|nhi),
      attendance .. (manage|masla|masala|hum|hm),
      unfit .. fit,
      naam ka (dakhla|college|admission),
      (interview|intrvw) .. (rata|sikha) (den*|dete|denge|dengy|dte),
      nakli <FILE_PAPER>,
      naqli <FILE_PAPER>,
      dummy <FILE_PAPER>`,
  },
  unless: {
    en: `
      you must bring, bring your, your own, attested by, do not make, never make, we do not,
      cover letter, file is attached, news paper, newspaper, paper cups`,
    ur: 'خود لائیں, اپنے ساتھ لائیں, تصدیق شدہ, نہیں بناتے, نہیں بنات*, اخبار',
    roman: 'khud laen, khud layen, sath laen, attested, nahi banate, nahi bnate, akhbar',
  },
  source: {
    document: 'Emigration Ordinance 1979 s.17 (assisting unlawful emigration)',
    url: 'http://www.pljlawsite.com/html/eo17.htm',
  },
};
