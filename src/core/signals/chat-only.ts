import type { Signal } from './signal.ts';

/** Reachable only by WhatsApp, Telegram or inbox. */
export const chatOnly: Signal = {
  id: 'chat-only',
  family: 'contact',
  hard: false,
  scheme: null,
  patterns: {
    en: `
      (only|just) .. (<CHAT_APP>|inbox|text|message),
      <CHAT_APP> (only|contact only|message only),
      (no call|no calls|dont call|do not call|calls not) ...,
      (contact|apply|cv|details|message|dm|interested) ... (<CHAT_APP>|<WA_LINK>|<TG_LINK>),
      <CHAT_APP> (me|us|now|on|at|number|no|group), <CHAT_APP> .. <CONTACT>, <WA_LINK>,
      <TG_LINK>, (comment|type|write|send) .. (yes|interested|info|job|ok|cv|hi)`,
    ur: `
      صرف .. (<CHAT_APP>|میسج), <CHAT_APP> (پر|کریں|نمبر|میں|گروپ), (کال نہ کریں|کال مت),
      <CHAT_APP> .. <CONTACT>, <WA_LINK>, <TG_LINK>, کمنٹ .. (کریں|لکھیں)`,
    roman: `
      (sirf|serf|only) .. (<CHAT_APP>|msg|message),
      <CHAT_APP> (par|pe|per|karen|kren|karein|number|me|mein|kro|karo|group),
      (call na|no call|call mat), <CHAT_APP> .. <CONTACT>, <WA_LINK>, <TG_LINK>,
      comment .. (karen|kren|likhen|karo)`,
  },
  source: {
    document: 'MEA Dec 2023',
    url: 'https://www.newsdrum.in/national/protect-yourself-from-fraudulent-overseas-job-offers-government-advisory-2023688',
  },
};
