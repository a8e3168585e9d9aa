import type { Channel } from './channel.ts';
import { read } from './read.ts';

/**
 * After money went, inside Pakistan. No official page of the FIA or NCCIA was found (DOMAIN.md
 * section 1), so their home pages are not linked; the portal is, with its date.
 */
export const REPORT: readonly Channel[] = [
  read({
    id: 'fia_tip_hotline',
    name: {
      en: 'FIA hotline against human trafficking',
      ur: 'ایف آئی اے ہاٹ لائن (انسانی اسمگلنگ)',
    },
    kind: 'helpline',
    situation: 'already-paid',
    phone: { shown: '111-247-786', dial: '111247786' },
    whatFor: 'channel.fia_tip_hotline.for',
    source:
      'https://www.dawn.com/news/1797803/fia-launches-hotline-for-registration-of-complaints-against-human-trafficking',
    sourceDate: '2023-12-14',
    confidence: 'medium',
  }),
  read({
    id: 'fia_ahtc',
    name: {
      en: 'FIA Anti-Human-Trafficking Circle (office)',
      ur: 'ایف آئی اے اینٹی ہیومن ٹریفکنگ سرکل (دفتر)',
    },
    kind: 'office',
    situation: 'already-paid',
    whatFor: 'channel.fia_ahtc.for',
    source:
      'https://pakobserver.net/scammers-trap-pakistani-youth-in-cambodia-with-fake-job-offers/',
    sourceDate: '2025-03-15',
    confidence: 'medium',
  }),
  read({
    id: 'nccia_1799',
    name: {
      en: 'National Cyber Crime Investigation Agency (NCCIA): helpline',
      ur: 'نیشنل سائبر کرائم انویسٹی گیشن ایجنسی (این سی سی آئی اے) ہیلپ لائن',
    },
    kind: 'helpline',
    situation: 'already-paid',
    phone: { shown: '1799', dial: '1799' },
    whatFor: 'channel.nccia_1799.for',
    source: 'https://www.arabnews.pk/node/2603229',
    sourceDate: '2025-06-04',
    confidence: 'high',
  }),
  read({
    id: 'nccia_portal',
    name: {
      en: 'NCCIA: complaint online',
      ur: 'این سی سی آئی اے: آن لائن شکایت',
    },
    kind: 'complaint',
    situation: 'already-paid',
    url: 'https://complaint.nccia.gov.pk/',
    whatFor: 'channel.nccia_portal.for',
    source: 'https://www.pakistaninfohub.com/legal/cybercrime-complaint-nccia-guide-2026',
    sourceDate: '2026-10-02',
    confidence: 'medium',
  }),
  read({
    id: 'nccia_helpdesk',
    name: {
      en: 'NCCIA: help desk',
      ur: 'این سی سی آئی اے: ہیلپ ڈیسک',
    },
    kind: 'helpline',
    situation: 'already-paid',
    // Its e-mail address is in doubt (DOMAIN.md section 7.2); the number is not.
    phone: { shown: '051-9106691', dial: '+92519106691' },
    whatFor: 'channel.nccia_helpdesk.for',
    source: 'https://voiceofkp.org/?p=42105',
    sourceDate: '2025-04',
    confidence: 'medium',
  }),
];
