import type { Scheme } from '../core/post.ts';
import type { Channel, Situation } from './channel.ts';
import { channel } from './directory.ts';

type Choice = Readonly<Record<Situation, readonly string[]>>;

const VERIFY_JOB = ['beoe_oep_list', 'beoe_foreign_jobs', 'mrc'];
const ABOUT_AN_AGENT = ['fia_tip_hotline', 'fia_ahtc', 'nccia_1799'];

/** DOMAIN.md section 1, "Which agency for what". */
const BY_SCHEME: Readonly<Record<Scheme | 'unknown', Choice>> = {
  'compound-lure': {
    'before-paying': VERIFY_JOB,
    'already-paid': ABOUT_AN_AGENT,
    'already-abroad': ['mofa_cmu', 'fia_tip_hotline'],
  },
  'overseas-fee': {
    'before-paying': VERIFY_JOB,
    // The Bureau hears complaints against licensed promoters, who overcharge too.
    'already-paid': ['fia_tip_hotline', 'beoe_home', 'nccia_1799'],
    'already-abroad': ['mofa_cmu', 'opf'],
  },
  'visa-misuse': {
    'before-paying': VERIFY_JOB,
    'already-paid': ABOUT_AN_AGENT,
    'already-abroad': ['mofa_cmu', 'opf'],
  },
  'task-scam': {
    'before-paying': ['nccia_1799', 'nccia_portal'],
    'already-paid': ['nccia_1799', 'nccia_portal', 'nccia_helpdesk'],
    // The portal can be reached from abroad, the short number cannot.
    'already-abroad': ['nccia_portal', 'mofa_cmu'],
  },
  impersonation: {
    'before-paying': ['beoe_oep_list', 'oec', 'nccia_1799'],
    'already-paid': ['nccia_1799', 'nccia_portal', 'fia_tip_hotline'],
    'already-abroad': ['mofa_cmu', 'nccia_portal'],
  },
  unknown: {
    'before-paying': VERIFY_JOB,
    'already-paid': ABOUT_AN_AGENT,
    'already-abroad': ['mofa_cmu', 'opf'],
  },
};

/** Lines of the country somebody is in; they come after the Pakistani unit. */
const LOCAL: Readonly<Record<string, readonly string[]>> = {
  KH: ['kh_police_117'],
  TH: ['th_1155', 'th_1300'],
};

const MOST = 3;

/**
 * The two or three channels to offer, best first.
 * @param country where the person is (ISO 3166 alpha-2), when known; used only for `already-abroad`.
 */
export function channelsFor(
  scheme: Scheme | null,
  situation: Situation,
  country?: string,
): readonly Channel[] {
  const [first, ...rest] = BY_SCHEME[scheme ?? 'unknown'][situation];
  const local =
    situation === 'already-abroad' && country && Object.hasOwn(LOCAL, country)
      ? (LOCAL[country] ?? [])
      : [];
  return [...(first ? [first] : []), ...local, ...rest].slice(0, MOST).map(channel);
}
