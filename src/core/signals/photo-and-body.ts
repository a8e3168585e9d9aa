import type { Signal } from './signal.ts';

/** Pictures of the whole body, height and weight, a video of yourself: for a desk or chat job. */
export const photoAndBody: Signal = {
  id: 'photo-and-body',
  family: 'screening',
  hard: false,
  scheme: 'compound-lure',
  patterns: {
    en: `
      (full length|full body|full size|full figure|full height|full|head to toe|standing|
      unfiltered|without makeup|no makeup|no filter|without filter) (and clear|recent|clear)?
      (photo|photos|picture|pictures|pic|pics|selfie|image|images|photograph|photographs),
      (photo|photos|picture|pictures|pic|pics|selfie|selfies) .. (without|no) (filter|filters|
      makeup|edit|editing),
      (height|hight) (and|&|with|or)? (weight|wait|body) .. (photo|photos|picture|pictures|pic|
      pics|age|send|mention|write|with|message|passport)?,
      (photo|photos|picture|pictures|pic|pics) .. (front|side|standing) .. (full|side|standing|
      front),
      (photo|picture|pic|photos|pics) .. (full (size|length|body|standing)|in full),
      (photo|photos|picture|pictures|pic|pics) .. (and|with) (your)? (height|weight),
      intro video, introduction video, (weight) (and|&)? (height),
      (send|share|whatsapp|record|make|attach) .. (short|one minute|1 minute|30 second|small|
      selfie|intro|introduction|live)? (video|clip) (of yourself|of you|of your (face|english|
      introduction)|introducing yourself|speaking english|in english|talking),
      (video|clip) of (yourself|your english introduction|your introduction|your face),
      (send|share|whatsapp|inbox) (us|me|your|ur)? (<NUM>|two|three|four|few|latest|recent|clear)
      .. (selfie|selfies|face photos|beautiful (photo|photos|pictures)|pictures of yourself),
      (good looking|attractive|pretty|beautiful|fair) (face|girls|girl|looks|personality) ..
      (photo|photos|pictures|pics|video)`,
    ur: `
      (مکمل قد|پورے قد|پوری قد|فل قد|فل سائز|فل باڈی|سر سے پاؤں|کھڑے ہو کر) (تک)? (کی)? ..
      (تصویر*|تصاویر|فوٹو|پکچر|پک|ویڈیو),
      (تصویر*|تصاویر|فوٹو|سیلفی) .. (بغیر|بنا) .. (فلٹر|میک اپ),
      (بغیر|بنا) (فلٹر|میک اپ) .. (تصویر*|تصاویر|فوٹو),
      فل (تصویر*|فوٹو|پک|تصاویر),
      (تصویر*|فوٹو|تصاویر) .. (اور)? (قد|وزن) .. (لکھ*|بھیج*|بتا*),
      (سامنے|سائیڈ) .. (سائیڈ|سامنے) .. (تصویر*|فوٹو|تصاویر),
      میک اپ کے بغیر,
      (<NUM>|دو|تین|چار|پانچ) (تازہ|نئی|صاف|اچھی|خوبصورت) (تصویر*|تصاویر|فوٹو) .. (بھیج*|واٹس ایپ|
      ان باکس|سینڈ),
      قد (اور|و)? وزن, وزن (اور|و)? قد,
      (اپنی|اپنا) .. (ویڈیو|کلپ) .. (بنا کر|بنا*|ریکارڈ) .. (بھیج*|سینڈ|واٹس ایپ|ان باکس),
      (خوش شکل|خوبصورت|پرکشش) لڑکی* .. (تصویر*|تصاویر)`,
    roman: `
      (full|fl|poori|puri|mukammal) (size|qad|body|length)? (ki|wali)? (photo|foto|pic|pics|
      tasveer|tasvir|tasveeren|tasveerein|tasweer|picture|pictures|selfie|snap),
      (tasveer*|tasvir*|tasweer*|photo|pic|pics|picture) .. (bina|baghair|bagair) .. (filter|
      makeup),
      (bina|baghair|bagair) (filter|makeup) .. (tasveer*|tasvir*|photo|pic|pics),
      (<NUM>|do|teen|char) (recent|taza|taaza|nayi|saaf|clear) (tasveer*|tasvir*|tasweer*|photo|
      photos|pic|pics),
      (height|hight|qad|kad) (aur|or|&|o)? (weight|wait|wazan|vazan),
      (wazan|weight) (aur|or) (qad|height),
      (apni|apna|aik|ek) .. video .. (bana kar|bana k|bna k|bana*|record|jisme|jis me) .. (bhej*|
      send|whatsapp|inbox|english|intro),
      (chehre|chehra|face) .. (saaf|clear)? (video|pic|photo) .. (bhej*|send|jisme|jis me),
      video .. (jisme|jis me|jis mein) .. (english|angrezi|intro|chehra),
      (khoobsurat|khubsurat|pyari|smart|gori) .. (larki*|girls) .. (tasveer*|pics|photo)`,
  },
  unless: {
    en: `
      baby, babies, child, children, kid, kids, patient, growth, passport size, bmi, kg,
      lose weight, weight loss, army, navy, police, constable, guard, cabin crew, soldier, gym,
      diet, chest, running, rishta, proposal, marriage, luggage, baggage, shipping, cm, album,
      resolution`,
    ur: `
      پاسپورٹ سائز, رشتہ, پولیس, فوج, بھرتی, گارڈ, چھاتی, دوڑ, کانسٹیبل, بچے, بچوں, وزن کم, ڈائٹ,
      کلو`,
    roman: `
      passport size, rishta, army, police, fauj, guard, chhati, running, constable, gym, diet,
      kilo, bacha, bache`,
  },
  source: {
    document: 'Inference from FBI 2023 (false profiles that win trust)',
    url: 'https://business2community.com/tech-news/fbi-warns-of-fake-job-listings-you-could-be-enslaved-forced-to-run-crypto-scams-02697426',
  },
};
