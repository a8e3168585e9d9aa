import type { Signal } from './signal.ts';

/** No receipt for the money, because "we work on trust". */
export const noReceipt: Signal = {
  id: 'no-receipt',
  family: 'concealment',
  hard: true,
  scheme: 'overseas-fee',
  patterns: {
    en: `
      (dont|do not|never) ask (us)? (for)? (a|the|any)? (slip|receipt|bill|stamp paper|written
      paper),
      (no|without|without any) (official|written|paper)? (receipt|receipts) .. (system|please|
      policy|needed|required|given|in this|we work|here|for|because|only trust)?,
      (receipt|receipts) (is|are|will be|will)? (not|never) (be)? (given|issued|provided|
      available|possible|our),
      (do not|dont|never|cannot|can not|will not|wont) (ask|demand|insist|give|issue|provide|
      make|write) .. (receipt|receipts),
      (who|whoever|those|anyone|if you) .. (want|wants|need|needs|ask|asks) .. receipt .. (go|
      not|other|elsewhere|away|else)`,
    ur: `
      لکھت پڑھت (نہیں|کے بغیر), رسید کی (ضد|بات) (نہ|مت),
      رسید (وغیرہ)? (مانگنے والے|کا مطالبہ|کوئی نہیں),
      رسید .. (نہیں (دیت*|مل*|ہو*)|نہ مانگ*|کی ضرورت نہیں|کی کیا ضرورت|مت مانگ*),
      (بغیر|بلا|بنا) رسید,
      (جس|جسے|جنہیں|جو) .. رسید .. (چاہ*|مانگ*) .. (جائے|جائیں|نہ آئے|نہ آئیں|اور|دوسرے|مہنگے),
      (زبان|بھروسے|اعتبار) (ہی)? .. (کافی|کا کام)`,
    roman: `
      (raseed|rasid|receipt) (ki|k|ke) (zid|baat|demand) (na|mat|nahi|nai|nhi), likhat parhat
      (nahi|nhi|nai), (receipt|raseed|rasid) (wagera|waghera|vagera) (nahi|nhi|nai), (receipt|
      raseed) mangne wale, (receipt|raseed|rasid|recipt|reciept) .. (nahi (milti|milegi|dete|
      deta|hoti|di|denge)|nai (milti|milegi|dete|deta|hoti|di)|ki zaroorat nahi|ki zrorat nai|mat
      mang*|na mang*), (baghair|bina|bagair) (raseed|rasid|receipt), (jis|jin|jo) .. (raseed|
      rasid|receipt) .. (chahiye|mange|mangta) .. (jaye|na aye|dusre|dosre|kahin), (bharosay|
      bharose|bharosa|bharosy|zuban|zaban|aitbar) (ka|pe|par|ki) (kaam|kam|baat|chalta)`,
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
