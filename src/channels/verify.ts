import type { Channel } from './channel.ts';
import { read } from './read.ts';

/** Before paying or travelling. Facts: DOMAIN.md sections 1 and 3.2. */
export const VERIFY: readonly Channel[] = [
  read({
    id: 'beoe_oep_list',
    name: {
      en: 'Bureau of Emigration (BE&OE): licensed promoters',
      ur: 'بیورو آف امیگریشن: لائسنس یافتہ اوورسیز ایمپلائمنٹ پروموٹرز کی فہرست',
    },
    kind: 'verify',
    url: 'https://beoe.gov.pk/list-of-oeps?show=active',
    whatFor: 'channel.beoe_oep_list.for',
    source: 'https://arynews.tv/work-visa-scams-bureau-of-emigration-cautions-citizens',
    sourceDate: '2025-12-04',
    confidence: 'high',
  }),
  read({
    id: 'beoe_foreign_jobs',
    name: {
      en: 'Bureau of Emigration (BE&OE): approved foreign jobs',
      ur: 'بیورو آف امیگریشن: بیرونِ ملک منظور شدہ ملازمتیں',
    },
    kind: 'verify',
    url: 'https://beoe.gov.pk/foreign-jobs',
    whatFor: 'channel.beoe_foreign_jobs.for',
    source:
      'https://www.urdupoint.com/en/pakistan/beoe-cancels-11-oeps-licences-while-suspends-713660.html',
    sourceDate: '2019-09-17',
    confidence: 'medium',
  }),
  read({
    id: 'mrc',
    name: {
      en: 'Migrant Resource Centre (MRC)',
      ur: 'مائیگرنٹ ریسورس سینٹر (ایم آر سی)',
    },
    kind: 'advice',
    url: 'https://www.mrc.org.pk/',
    phone: { shown: '0304 1112123', dial: '+923041112123' },
    whatFor: 'channel.mrc.for',
    source: 'https://www.budapestprocess.org/news-events/news/424-our-activities-in-pakistan-2',
    sourceDate: '2021-09',
    confidence: 'medium',
  }),
  read({
    id: 'oec',
    name: {
      en: 'Overseas Employment Corporation (OEC)',
      ur: 'اوورسیز ایمپلائمنٹ کارپوریشن (او ای سی)',
    },
    kind: 'recruiter',
    url: 'https://oec.gov.pk/',
    phone: { shown: '0311-0011-632', dial: '03110011632' },
    whatFor: 'channel.oec.for',
    source:
      'https://en.dailypakistan.com.pk/24-Jun-2024/jobs-for-nurses-in-saudi-arabia-pakistan-to-conduct-interviews-this-month',
    sourceDate: '2024-06-24',
    confidence: 'high',
  }),
  read({
    id: 'protectorates',
    name: {
      en: 'Protector of Emigrants (regional offices)',
      ur: 'پروٹیکٹر آف ایمیگرانٹس (علاقائی دفاتر)',
    },
    kind: 'office',
    whatFor: 'channel.protectorates.for',
    source: 'https://www.arabnews.pk/node/2423271/pakistan',
    sourceDate: '2023-12',
    confidence: 'medium',
  }),
  read({
    id: 'pk_uae_missions',
    name: {
      en: 'Embassy of Pakistan Abu Dhabi, Consulate-General Dubai',
      ur: 'پاکستانی سفارت خانہ ابوظہبی، قونصل خانہ دبئی',
    },
    kind: 'mission',
    country: 'AE',
    whatFor: 'channel.pk_uae_missions.for',
    source:
      'https://thetruthinternational.com/international/pakistani-consulate-in-uae-issues-key-guidelines-for-visa-seekers',
    sourceDate: null,
    confidence: 'medium',
  }),
  read({
    id: 'fia_lahore_info',
    name: {
      en: 'FIA Immigration Information Office, Lahore',
      ur: 'ایف آئی اے امیگریشن انفارمیشن آفس، لاہور',
    },
    kind: 'office',
    whatFor: 'channel.fia_lahore_info.for',
    source: 'https://dunya.com.pk/index.php/city/lahore/2025-12-02/2598097',
    sourceDate: '2025-12-02',
    confidence: 'medium',
  }),
];
