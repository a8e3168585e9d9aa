import type { Channel } from './channel.ts';
import { read } from './read.ts';

/** For somebody already abroad. Phones of Pakistani missions were not found: the unit connects to them. */
export const ABROAD: readonly Channel[] = [
  read({
    id: 'mofa_cmu',
    name: {
      en: 'Ministry of Foreign Affairs: Crisis Management Unit (CMU)',
      ur: 'دفتر خارجہ: کرائسز مینجمنٹ یونٹ (سی ایم یو)',
    },
    kind: 'helpline',
    situation: 'already-abroad',
    phone: { shown: '051-9207887', dial: '+92519207887' },
    email: 'cmu1@mofa.gov.pk',
    whatFor: 'channel.mofa_cmu.for',
    source:
      'https://thejagotimes.com/ur/pakistan-establishes-crisis-management-cell-for-earthquake-victims-in-myanmar-and-thailand',
    // The page shows no date; this is the day of the earthquake it reports.
    sourceDate: '2025-03-28',
    confidence: 'high',
  }),
  read({
    id: 'opf',
    name: {
      en: 'Overseas Pakistanis Foundation (OPF): complaint cell',
      ur: 'اوورسیز پاکستانیز فاؤنڈیشن (او پی ایف): شکایت سیل',
    },
    kind: 'complaint',
    situation: 'already-abroad',
    url: 'https://opf.org.pk/services/complaint-cell/',
    whatFor: 'channel.opf.for',
    source: 'http://opf.org.pk/services/complaint-cell/',
    sourceDate: '2018',
    confidence: 'medium',
  }),
  read({
    id: 'kh_police_117',
    name: { en: 'Cambodia: National Police hotline', ur: 'کمبوڈیا: نیشنل پولیس ہاٹ لائن' },
    kind: 'helpline',
    situation: 'already-abroad',
    country: 'KH',
    phone: { shown: '117', dial: '117' },
    whatFor: 'channel.kh_police_117.for',
    source:
      'https://en.vietnamplus.vn/cambodia-sets-up-hotline-to-report-illegal-detention/236589.vnp',
    sourceDate: '2022-08-31',
    confidence: 'medium',
  }),
  read({
    id: 'th_1155',
    name: { en: 'Thailand: Tourist Police', ur: 'تھائی لینڈ: ٹورسٹ پولیس' },
    kind: 'helpline',
    situation: 'already-abroad',
    country: 'TH',
    phone: { shown: '1155', dial: '1155' },
    whatFor: 'channel.th_1155.for',
    source:
      'https://dailynewsthailand.blogspot.com/2015/03/hotline-1111-for-foreigners-is-now.html',
    sourceDate: '2015-03',
    confidence: 'medium',
  }),
  read({
    id: 'th_1300',
    name: { en: 'Thailand: social assistance hotline', ur: 'تھائی لینڈ: سماجی امداد ہاٹ لائن' },
    kind: 'helpline',
    situation: 'already-abroad',
    country: 'TH',
    phone: { shown: '1300', dial: '1300' },
    whatFor: 'channel.th_1300.for',
    source: 'https://gentrybusinessleader.com/govt-sets-up-hotline-for-thais-abroad/',
    sourceDate: null,
    confidence: 'medium',
  }),
];
