import type { Signal } from './signal.ts';

/** Copies of papers, or pictures of oneself, that somebody asks for. */
export const papersByChat: Signal = {
  id: 'papers-by-chat',
  family: 'contact',
  hard: false,
  scheme: null,
  patterns: {
    en: `
      (send|share|forward|upload|snd|drop|give|submit|whatsapp|inbox|dm|mail|attach|sending) (me|
        us|your|ur|the|a|clear|full|both|scanned|original|copy|of|first|page|front|plus|my)? ..
        <PAPERS>,
      <PAPERS> .. (to|on|in|by|via) (my|our|the|this)? <CHAT_APP>,
      <CHAT_APP> .. (your|ur|me|us|the) .. <PAPERS>,
      (scan|copy|picture|photo|pic|scans|copies|first page|front page) of (your|the|ur|both)?
        (passport|pasport|cnic|id card|degree|face),
      passport (scan|pic|photo|copy|first page|front page|size photo|picture),
      (cnic|id card) (both sides|front|copy|pic|picture|photo|scan),
      (full length|full|clear|recent|face) (photo|photos|picture|pictures|pic|pics|selfie)`,
    ur: `
      <PAPERS> (کی|کا|کے)? (صاف|پہلا|پہلے|دونوں)? .. (بھیج*|بیج*|بھجوا*|واٹس ایپ|واٹساپ|سینڈ|شیئر|
        ارسال|انباکس|ان باکس|دکھا*|دیں|دے دو|تیار رکھ*),
      (بھیجیں|بھیجو|بھیج دیں|ارسال کریں) <PAPERS>,
      پاسپورٹ (کا|کی) (پہلا صفحہ|کاپی|تصویر|اسکین|سکین|فوٹو),
      شناختی کارڈ (کی|کے) (تصویر|کاپی|دونوں|فوٹو),
      (پوری|پورے قد کی|صاف|تازہ) (تصویر|تصویریں|فوٹو),
      پاسپورٹ سائز تصویر*`,
    roman: `
      <PAPERS> (ki|ka|ke|k)? (saaf|clear|pehla|dono|both)? .. (bhej*|bhj*|send|snd|whatsapp|wp|
        watsap|share|inbox|de do|dedo|den|dikha*|kar do|kardo|kr do|krdo|tayar rakh*),
      (bhejo|bhejen|bhejain|bhejdo|send|snd|share) <PAPERS>,
      passport (ka|ki|ke|k) (pehla|pehli|phla|first|front|copy|pic|tasveer|scan|photo),
      (passport|pasport|cnic|id card) (scan|pic|pics|copy|photo|foto|picture|ki dono|ki pic|ki
        copy),
      (full|saaf|poori|puri) (tasveer|tasweer|photo|foto|pic|pics|selfie),
      passport size`,
  },
  unless: {
    en: '<EMAIL>, by post, by courier, never, do not send, dont send, bring, never share',
    ur: '<EMAIL>, ہرگز, نہ بھیجیں, مت بھیج*, نہ دیں, کسی کو نہ',
    roman: '<EMAIL>, hargiz, mat bhej*, na bhej*, kisi ko na, mat den, nahi dena',
  },
  source: {
    document: 'ILO indicator: retention of identity documents (DOMAIN.md row 15, copies are weak)',
    url: 'https://www.readkong.com/page/ilo-indicators-of-forced-labour-5101277',
  },
};
