import type { Signal } from './signal.ts';

/** Visa, ticket or room paid by the company. */
export const companyPaid: Signal = {
  id: 'company-paid',
  family: 'perks',
  hard: false,
  scheme: 'compound-lure',
  patterns: {
    en: `
      free (of cost)? (air|return|furnished|shared|company|bachelor|single|family|medical|food|
        meals|transport|visa|ticket|room|and|&|+)? (air|return|furnished|food|meals|visa|ticket|room|
        transport|and|&|+)? (<VISA>|<TICKET>|<LODGING>),
      (<VISA>|<TICKET>|<LODGING>) (is|are|will be|all|totally|also)? (all|also)? (free|included|
        provided|sponsored|covered|paid by|on us|on company|company paid|company side|our side|from
        our side|from company|by us|arranged by),
      (<VISA>|<TICKET>|<LODGING>) ... (by|from|on) (the|our|your|client)? (company|employer|
        sponsor|firm|company side|our side|employer side),
      (company|employer|sponsor|boss|firm) (will|can)? also? (provide|provides|pay|pays|paying|
        cover|covers|bear|bears|sponsor|sponsors|arrange|give|gives|handle|handles|book|books|buy|
        buys|send|sends) .. (<VISA>|<TICKET>|<LODGING>|everything|all),
      we (will)? (provide|pay|cover|bear|sponsor|give|book|buy|send) (you|for|the|all|your)? (the|
        your|free)? (<TICKET>|<LODGING>),
      (all|every|travel|total) (expense|expenses|cost|costs|charges) .. (paid|covered|free|by
        company|on company|company|ours|on us),
      (everything|all things) (is|will be)? (free|paid|covered|included|on company|by company),
      free everything,
      (they|he|she|boss|manager|uncle|friend) will? also? (cover|covers|pay|pays|send|sends|buy|
        buys|book|books|arrange|give|gives) (me|you|my|your|the|all|for|our)? (the|my|your)?
        (<TICKET>|<VISA>|<LODGING>),
      (boarding|lodging|stay|travel|documents|docs|papers) (is|are|will be)? (arranged|handled|
        covered|provided|on us|by company|by the company),
      zero (expense|expenses|cost|investment) (from|on|of|by) (your|you),
      (sponsored|paid) (travel|visa|ticket|flight|accommodation|room|air),
      company (visa|ticket|accommodation|paid|sponsored|provided),
      you (pay|spend) (nothing|zero),
      you (dont|do not) (pay|spend) .. (anything|rupee),
      you only bring (clothes|yourself|passport|your)`,
    ur: `
      (<VISA>|<TICKET>|<LODGING>) .. (فری|مفت),
      (فری|مفت) (<VISA>|<TICKET>|<LODGING>),
      (<VISA>|<TICKET>|<LODGING>) ... (کمپنی|آجر|کفیل|مالک|ادارے|کمپنی والے) (کی طرف|کے ذمے|کے ذمہ|
        دے گی|دے گا|دیتی|دیتا|کرائے|کروائے|کا|کی|کے|ادا|برداشت|فراہم|مہیا|اٹھائے|بھیجے|خود),
      (<VISA>|<TICKET>|<LODGING>) .. (ہم دیں گے|ہم دیتے ہیں|ہم بھیجیں|ہمارے ذمے|ہمارے ذمہ|ہماری
        طرف|ہمارا خرچ|ہمارا),
      (کمپنی|ہم|مالک|آجر|کفیل|باس) (خود|سب)? .. (<TICKET>|<LODGING>|<VISA>) .. (دے گی|دے گا|دیں گے|
        دیتی|دیتے|فراہم|مہیا|بھیج*|کرائے|کروائے|برداشت),
      (سارا|تمام|سب|ساری|سفر کا|جانے کا) (خرچ|خرچہ|خرچے|اخراجات|کچھ) .. (کمپنی|ہمارا|مالک|فری|مفت|
        ہم دیں),
      (خرچہ|خرچ|اخراجات) .. (کمپنی (کا|کے|کی|اٹھائے|دے|برداشت)|ہمارا|مالک کا),
      سب (فری|مفت|کمپنی کا),
      (<VISA>|<TICKET>|<LODGING>) .. (وہ|وہی|اسی|انہی|انھی|ان) (کی طرف سے|بھیجے*|بھیجیں گے|دے گا|دے
        گی|دیں گے|کرائے گ*|کروائے گ*),
      خرچہ (بھی)? (ان کا|اسی کا|اس کا|انہی کا|وہی),
      (<LODGING>|<TICKET>|<VISA>) .. سب کمپنی,
      پیسہ ایک (بھی)? نہیں,
      (سب|سارے|تمام) (خرچے|اخراجات|خرچ) (ہمارے|ہمارا|کمپنی),
      <TICKET> کمپنی,
      کمپنی (کے ذمے|کے ذمہ|کا خرچہ|کے خرچے|برداشت),
      (ایک|کوئی) (روپیہ|پیسہ|پیسا) (بھی)? نہیں (لگ*|لگانا|دینا)`,
    roman: `
      (<VISA>|<TICKET>|<LODGING>) .. (free|muft|mft), (free|muft) (<VISA>|<TICKET>|<LODGING>),
      (<VISA>|<TICKET>|<LODGING>) ... (company|kampani|malik|kafeel|boss|employer) (ki|ka|k|ke|
      degi|dega|de|deti|deta|kr|kar|karwa*|krwa*|karwayen|karwayenge|karwayega|khud|wale|walay),
      (<VISA>|<TICKET>|<LODGING>) .. (hum denge|hum bhej*|hum (karwa*|krwa*|karwayen|karwayenge|
      karwayega)|hamare zimme|hamari taraf|hamara|hamari|humari taraf|us ka), (company|hum|ham|
      malik|boss) (khud|sab)? .. (<TICKET>|<LODGING>|<VISA>) .. (degi|dega|de gi|de ga|denge|deti|
      dete|provide|bhej*|karwa*|krwa*|karwayen|karwayenge|karwayega|kr degi|kar degi), (sara|saara|
      tamam|sab|safar ka|jane ka) (kharcha|kharch|kuch|akhrajat) .. (company|hamara|hmara|humara|
      hum|malik|boss|free|muft), (kharcha|kharch|akhrajat) .. (company (ka|ki|k|degi|uthaye*)|
      hamara|humara|malik ka), sab (free|muft|company ka), (<VISA>|<TICKET>|<LODGING>) .. (unki|
      inki|un ki|us ki|usi ki|boss ki|malik ki) (taraf|side), (<VISA>|<TICKET>|<LODGING>) ..
      company bhej*, (rehaish|rihaish|khana|roti|ticket|hostel|rehna khana|khana rehna) (sab)?
      (company|kampani), (ham|hum) (ticket|visa) bhej*, (ticket|visa) (ham|hum) bhej*, (koi|ek bhi)
      (kharcha|kharch|paisa) (nahi|nai|nhi|ni|nahin) (lag*|hai|hoga)?, (kiraya|aana jana) ..
      (company|hamara|hmara|humara|malik), company (k|ke) (zimme|zimma|kharche), (aik|ek|koi)
      (rupia|rupiya|paisa) (bhi)? (nahi|nai|nhi) (lag*|dena|lena)`,
  },
  unless: {
    en: `
      tour, tours, umrah, hajj, twin sharing, own expense, by candidate, by the candidate,
      by applicant, consultation, counselling, counseling, assessment, scholarship, study visa,
      student visa,
      visa free (entry|travel|country|countries|access|regime|destination|stay|island|islands|
        to),
      honeymoon, delivery, installment, per night, guests`,
    ur: `
      ٹور, عمرہ, حج, فی کس, مشاورت,
      <VISA> .. نہیں (دیتے|دیتی|ملتا|بیچتے),
      وظیفہ, مہمان, مہمانوں, اپنے خرچ, سٹوڈنٹ ویزا,
      (ویزا|ویزہ) فری (ملک|ممالک|انٹری|سفر|داخلہ|معاہدہ|ملکوں)`,
    roman: `
      tour, umrah, umra, hajj, fi kas, mashwara, apne kharche, apna kharcha,
      <VISA> .. (nahi|nai) (dete|deti),
      guests,
      visa free (country|countries|mulk|entry)`,
  },
  source: {
    document: 'FIA 2026-02-04; FBI 2023; MEA May 2024',
    url: 'https://www.ibtimes.com/fbi-warns-fake-ads-forcing-job-seekers-cryptocurrency-scams-3695319',
  },
};
