import type { Channel } from './channel.ts';
import { read } from './read.ts';

/** Pages that explain the lawful way. They are their own sources, and undated. */
export const EXPLAIN: readonly Channel[] = [
  read({
    id: 'beoe_home',
    name: {
      en: 'Bureau of Emigration & Overseas Employment (BE&OE)',
      ur: 'بیورو آف امیگریشن اینڈ اوورسیز ایمپلائمنٹ',
    },
    kind: 'regulator',
    url: 'https://beoe.gov.pk/',
    whatFor: 'channel.beoe_home.for',
    source: 'http://beoe.gov.pk/functions',
    sourceDate: null,
    confidence: 'high',
  }),
  read({
    id: 'beoe_permission',
    name: {
      en: 'Bureau of Emigration (BE&OE): permission to recruit',
      ur: 'بیورو آف امیگریشن: بھرتی کی اجازت (پرمیشن)',
    },
    kind: 'procedure',
    url: 'https://beoe.gov.pk/permission-for-processing-foreign-demand',
    whatFor: 'channel.beoe_permission.for',
    source: 'https://beoe.gov.pk/permission-for-processing-foreign-demand',
    sourceDate: null,
    confidence: 'high',
  }),
  read({
    id: 'beoe_oep_roles',
    name: {
      en: 'Bureau of Emigration (BE&OE): what promoters must do',
      ur: 'بیورو آف امیگریشن: اوورسیز ایمپلائمنٹ پروموٹرز کا کردار',
    },
    kind: 'procedure',
    url: 'https://beoe.gov.pk/roles-and-functions-of-oeps',
    whatFor: 'channel.beoe_oep_roles.for',
    source: 'https://beoe.gov.pk/roles-and-functions-of-oeps',
    sourceDate: null,
    confidence: 'high',
  }),
  read({
    id: 'beoe_protection_howto',
    name: {
      en: 'Bureau of Emigration (BE&OE): registering with the Protector',
      ur: 'بیورو آف امیگریشن: پروٹیکٹر رجسٹریشن کا طریقہ',
    },
    kind: 'procedure',
    url: 'https://beoe.gov.pk/how-to-get-emigrants-protection',
    whatFor: 'channel.beoe_protection_howto.for',
    source: 'https://beoe.gov.pk/how-to-get-emigrants-protection',
    sourceDate: null,
    confidence: 'high',
  }),
  read({
    id: 'ophrd',
    name: {
      en: 'Ministry of Overseas Pakistanis & Human Resource Development',
      ur: 'وزارت سمندر پار پاکستانیز و ترقی انسانی وسائل',
    },
    kind: 'regulator',
    url: 'https://www.ophrd.gov.pk/',
    whatFor: 'channel.ophrd.for',
    source: 'https://www.ophrd.gov.pk/Detail/MjZjNzE5OGItYjQyZC00MzFmLWE4YzEtZWYxNDgzNjQ1MmU2',
    sourceDate: null,
    confidence: 'high',
  }),
  read({
    id: 'mrc_regional_ur',
    name: {
      en: 'Migrant Resource Centres: page in Urdu',
      ur: 'مائیگرنٹ ریسورس سینٹرز: اردو صفحہ',
    },
    kind: 'advice',
    url: 'https://migrantresources.org/ur',
    whatFor: 'channel.mrc_regional_ur.for',
    source: 'https://migrantresources.org/ur',
    sourceDate: null,
    confidence: 'medium',
  }),
];
