import type { Signal } from './signal.ts';

/** No receipt for the money, because "we work on trust". */
export const noReceipt: Signal = {
  id: 'no-receipt',
  family: 'concealment',
  hard: true,
  scheme: 'overseas-fee',
  patterns: {
    en: `
      (no|without|without any) (official|written|paper)? (receipt|receipts) .. (system|please|
        policy|needed|required|given|in this|we work|here|for|because|only trust)?,
      (receipt|receipts) (is|are|will be|will)? (not|never) (be)? (given|issued|provided|available|
        possible|our),
      (do not|dont|never|cannot|can not|will not|wont) (ask|demand|insist|give|issue|provide|make|
        write) .. (receipt|receipts),
      (who|whoever|those|anyone|if you) .. (want|wants|need|needs|ask|asks) .. receipt .. (go|not|
        other|away|else),
      (dosent|doesnt|does not|dont|do not|wont|never|not) (give|gives|giving) .. (slip|slips|
        receipt|receipts|recipt|paper|papers),
      (no|without) (recipt|slip|paper|papers|written agreement|stamp paper) (is|because|since|
        given|made|between|please|only|for it|on it),
      (gives|give|issue|issues|make|makes) no (receipt|recipt|slip|paper|papers),
      (receipt|recipt|slip) (not|never|isnt|is not) (given|issued|possible|made|needed|required|
        our),
      (my|our|a|his) word (is|suffices|enough) .. (receipt|recipt|guarantee|garantee|enough|paper)?,
      by hand .. no (paper|receipt|slip),
      (written|write) in (the|my|our|a) (diary|register)`,
    ur: `
      رسید وغیرہ? (مانگنے والے|کوئی نہیں),
      رسید .. (نہیں (دیت*|مل*|ہو*)|نہ مانگ*|کی ضرورت نہیں|کی کیا ضرورت|مت مانگ*),
      (بغیر|بلا|بنا) رسید,
      (جس|جسے|جو) .. رسید .. (چاہ*|مانگ*) .. (جائے|جائیں|نہ آئے|نہ آئیں|اور|دوسرے|مہنگے),
      (زبان|بھروسے|اعتبار) (ہی)? .. (کافی|کا کام),
      رسید .. (کا رواج نہیں|کوئی نہیں|نی ملتی|نہی),
      رسید (نہیں|نہی|نئیں|نی),
      رسید (کیسی|کہاں|کا کیا),
      (ٹوکن|رقم|پیسوں) کی رسید نہیں,
      زبان ہی? (کافی|رسید|کا اعتبار|مردوں),
      (ڈائری|رجسٹر|کاپی) میں لکھ (لیتے|لیتا|لیں|لیا),
      (کاغذ پتر|کاغذ|لکھائی) (کی فکر نہ|کی ضرورت نہیں|نہیں بنتا|کوئی نہیں)`,
    roman: `
      likhat parhat (nahi|nhi|nai), (receipt|raseed) mangne wale, (receipt|raseed|rasid|recipt|
      reciept) .. (nahi (milti|milegi|dete|deta|hoti|di|denge)|nai (milti|milegi|dete|deta|hoti|
      di)|ki zaroorat nahi|ki zrorat nai|mat mang*|na mang*), (baghair|bina|bagair) (raseed|rasid|
      receipt), (jis|jin|jo) .. (raseed|rasid|receipt) .. (chahiye|mange|mangta) .. (jaye|na aye|
      dusre|dosre|kahin), (bharosay|bharose|bharosa|bharosy|zuban|zaban|aitbar) (ka|pe|par|ki)
      (kaam|kam|baat|chalta), (raseed|rasid|rseed|receipt|recipt) (ni|nahi|nhi|nai|nahin|koi nahi|
      koi nai|ki adat|wagera ni), (zuban|zaban|zubaan) (hi|hee)? (raseed|kafi|kaafi|ki qeemat|ka
      bharosa|wale|walay|pe chalta), (register|rgister|copy) (me|mein|ma|m) (naam|nam)? (likh|
      entry), (kagaz|kaghaz|likhai) (ki zaroorat|ki zarurat|ki fikar|ki tension) (nahi|nhi|nai|ni|
      na), likh (kr|ke|kar|k) (nahi|nhi|nai|ni) (dete|dety|de sakte|dia)`,
  },
  unless: {
    en: `
      tax return, tax invoice, return, exchange, warranty, refund, shop, mall, claim, printer,
      acknowledge, acknowledgement, read receipt, never pay, do not pay, dont pay, insist on,
      message`,
    ur: 'ہرگز, واپسی, وارنٹی, دکان, رقم نہ دیں, پیسے نہ دیں, نہ کریں, ٹیکس, بینک, مشین',
    roman: 'hargiz, wapsi, warranty, dukan, mat den, na den, paise mat, bank, tax, machine',
  },
  source: {
    document: "Bureau's precautions: insist on a receipt (mirrored by an agency)",
    url: 'http://m-i-rgroup.com/index.php/faq/',
  },
};
