import type { Scheme } from '../post.ts';

/**
 * Signals that mean more together: DOMAIN.md's "M with #1" and "S with SE Asia". One of each group
 * must have fired. A hard combination counts as a hard signal.
 */
export interface Combination {
  readonly id: string;
  readonly hard: boolean;
  readonly scheme: Scheme;
  readonly groups: readonly (readonly string[])[];
}

const DESK = ['desk-role', 'scam-trade'];
const LURE_EXTRAS = ['company-paid', 'lure-pay'];

export const COMBINATIONS: readonly Combination[] = [
  {
    id: 'desk-work-in-compound-country',
    hard: true,
    scheme: 'compound-lure',
    groups: [['compound-country', 'hub-destination'], DESK],
  },
  {
    id: 'paid-way-to-compound-country',
    hard: true,
    scheme: 'compound-lure',
    groups: [
      ['compound-country', 'hub-destination'],
      ['company-paid'],
      ['lure-pay', 'easy-screening', 'departure-in-days', 'recruit-friends'],
    ],
  },
  {
    id: 'offer-in-compound-country',
    hard: true,
    scheme: 'compound-lure',
    groups: [
      ['compound-country', 'hub-destination'],
      ['work-offer', 'chat-companion-role'],
      [
        'lure-pay',
        'company-paid',
        'recruit-friends',
        'easy-screening',
        'closed-campus',
        'agent-elsewhere',
      ],
    ],
  },
  {
    id: 'desk-work-in-region-all-paid',
    hard: true,
    scheme: 'compound-lure',
    groups: [
      ['region-destination'],
      DESK,
      ['company-paid'],
      ['lure-pay', 'easy-screening', 'departure-in-days', 'closed-campus', 'group-going'],
    ],
  },
  {
    id: 'desk-work-abroad-all-paid',
    hard: false,
    scheme: 'compound-lure',
    groups: [
      ['office-abroad-hidden', 'departure-in-days', 'employer-hidden', 'foreign-number'],
      DESK,
      ['company-paid'],
      LURE_EXTRAS,
    ],
  },
  {
    id: 'visa-bought',
    hard: true,
    scheme: 'overseas-fee',
    groups: [
      ['visa-for-sale', 'visa-guaranteed'],
      ['fee-large', 'fee-later', 'fee-upfront'],
    ],
  },
  {
    // Paying an agent is common (ILO 2016); lakhs in stages, set against the visa, are the pattern.
    id: 'work-abroad-paid-in-stages',
    hard: true,
    scheme: 'overseas-fee',
    groups: [
      ['fee-large'],
      ['fee-upfront', 'fee-later'],
      ['work-offer', 'visa-for-sale', 'easy-screening', 'company-paid', 'departure-in-days'],
    ],
  },
  {
    id: 'official-job-for-money',
    hard: true,
    scheme: 'impersonation',
    groups: [
      ['government-named'],
      ['fee-personal-account', 'fee-cash', 'fee-online-job', 'visa-guaranteed', 'list-from-inside'],
    ],
  },
  {
    id: 'visa-promised-for-money',
    hard: false,
    scheme: 'overseas-fee',
    groups: [['visa-guaranteed'], ['visa-for-sale', 'fee-large', 'fee-later']],
  },
  {
    // NCCIA Multan 2025: a fee before work from home.
    id: 'fee-for-work-at-home',
    hard: true,
    scheme: 'task-scam',
    groups: [
      ['easy-daily-money', 'task-like-rate', 'desk-role'],
      ['fee-upfront', 'fee-personal-account', 'fee-online-job', 'fee-work-kit'],
    ],
  },
  {
    id: 'task-money-by-chat',
    hard: true,
    scheme: 'task-scam',
    groups: [['task-like-rate'], ['easy-daily-money', 'chat-only', 'first-payout']],
  },
];
