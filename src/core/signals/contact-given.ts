import type { Signal } from './signal.ts';

/** A number, an inbox, a link or a group through which to get in touch. */
export const contactGiven: Signal = {
  id: 'contact-given',
  family: 'contact',
  hard: false,
  scheme: null,
  patterns: {
    en: `
      <PHONE>, <WA_LINK>, <TG_LINK>, (inbox|dm|pm|whatsapp|watsap|telegram|msg|message|text|ping|
      call|contact|voice|ring) (me|us|him|her|now|first|open|on|at|only|please|plz|pls|privately|
      separately|directly|today|fast|quickly|your|ur|for|if|n|and|<NUM>|<PHONE>), (write|reply|
      type|say|comment|send|text|msg) to? (me|us|yes|ok|hi|hello|done|start|ready|interested|info|
      mentor|team|name|number|details|<NUM>|in inbox|privately|below|here), (on|via|by|through|
      over|in|to|at) (my|our|the|his|her|this|private)? (whatsapp|watsap|whatsap|telegram|inbox|
      messenger|imo|botim|wechat|dm|wa|signal app), (come|ask|join|meet|see|check|contact|add) (me|
      us|to|in|on|via)? (my|our|the|his|her)? (inbox|dm|telegram|whatsapp|group|channel|
      receptionist|mentor|admin|coordinator), (link|code|number|details|group|address|location)
      (is|are|will be)? (in|on|by|through) (the|my|our)? (bio|inbox|comment|comments|group|dm|first
      comment|profile|whatsapp|telegram), (her|his|my|our|their) (telegram|whatsapp|number|insta|
      id|telegram id|receptionist), link (pinned|below|given|attached), join (link|now|group|fast|
      today), dms open, (serious|interested) (persons|people|candidates|only|ones|ladies|boys)
      (contact|inbox|msg|message|only|call|dm|can), shall i (say|send|add|share|forward|connect),
      (i|we) (will|can|ll)? (add|connect|forward|link) you, tell me (now|today|tonight|by|before|
      fast), confirm (me|by|today|now|fast|tonight)`,
    ur: `
      <PHONE>, <WA_LINK>, <TG_LINK>, <CHAT_APP> (پر|پہ|میں|کے ذریعے|کریں|کرو|کر|آئیں|آؤ|آ|ہی|نمبر|
      گروپ|چینل), رابطہ (کریں|کرو|کیجیے|کر|نمبر|صرف|فوری|کرنا|کر لیں|واٹس ایپ), (میسج|پیغام|مسیج|
      کال|وائس) (کریں|کرو|کر|دیں|بھیج*|کیجیے|کرنا|چھوڑ*), (لکھ کر|لکھ کے) (بھیج*|جواب|بتا*), (جی|
      ٹیم|تیار|نام) (لکھ کر|لکھو|لکھیں|لکھ دیں|بھیجیں|بھیجو), (نیچے|کمنٹ میں|کمنٹس میں|یہاں) ..
      لکھ*, (لنک|کوڈ|نمبر|پتہ) (بھی|مجھے|کے لیے)? (انباکس|ان باکس|گروپ|بائیو|کمنٹ|میسج|بھیج*|دوں*|
      دے دوں|لے لیں|سے لیں), (گروپ|چینل|ٹیم) (میں|کو)? (شامل|جوائن|ایڈ|آئیں|آؤ|آ جائیں|آ جاؤ),
      (نمبر|رابطہ) (دے|دوں|دیں|دو|لے|سے|بھیج*), (ملوا*|ملا) (دوں|دیں|دیتا|دیتی), جواب (دیں|دو|
      دیجیے|بھیج*), (آج|کل|ابھی) .. (بتا دیں|بتائیں|بتا دو|بتا دینا)`,
    roman: `
      <PHONE>, <WA_LINK>, <TG_LINK>, <CHAT_APP> (pe|par|per|pr|me|mein|m|main|kar*|kr*|karo|kro|
      karen|kren|ao|aao|aen|ain|ayen|number|group|no|only|hi), (rabta|raabta|rabita|contact) (kar*|
      kr*|karo|kro|karen|kren|number|fori|sirf), (msg|message|mesej|call|kall|voice|reply|comment|
      inbox|dm|whatsapp|watsap|wp) (kar*|kr*|karo|kro|karen|kren|do|den|bhej*|likh*|chor*|lazmi|
      fori|plz), (likh|likh ke|likh kr|likh k) (bhej*|do|den|kar|kr), (haan|han|yes|ready|team|
      interested|naam|nam) (likho|likhen|likhein|likh kar|likh kr|bhejo|bhejen|reply), (link|code|
      number|nmbr|num|pata|address|location) (inbox|group|bio|comment|bhej*|bhj*|dun|dunga|dungi|de
      do|dedo|le lo|lelo|lein|le len|mil*), (group|grp|channel|team) (me|mein|ko)? (join|add|
      shamil|aa*|ao), (milwa|mila|milva) (dun|dunga|dungi|deta|deti|du), (bata|bta|btao|batao|
      batayen|confirm) (do|den|dein|dena|karo|kro|kren|jaldi|jldi|foran|aaj|aj), (jaldi|jldi|aaj|
      aj|kal|abhi) .. (batao|btao|bata do|bta do|batayen|confirm|rabta|msg), jawab (do|den|dein|
      bhej*), mujhe (likh*|msg|message|call)`,
  },
  unless: {
    en: 'text book, call centre, call center, message of',
  },
  source: {
    document: 'MEA Dec 2023 (recruiters reachable by WhatsApp only; DOMAIN.md row 8: weak)',
    url: 'https://www.newsdrum.in/national/protect-yourself-from-fraudulent-overseas-job-offers-government-advisory-2023688',
  },
};
