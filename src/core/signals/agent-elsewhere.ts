import type { Signal } from './signal.ts';

/** A middleman in the Gulf, Bangkok or Singapore sends people on to Cambodia, Laos or Myanmar. */
export const agentElsewhere: Signal = {
  id: 'agent-elsewhere',
  family: 'contact',
  hard: false,
  scheme: 'compound-lure',
  patterns: {
    en: `
      (agent|office|team|manager|boss|partner|brother|representative|friend|contact) .. (in|based in|from|at) (<TRANSIT_CITY>|<GULF>) ... (<COMPOUND_COUNTRY>|<HUB>|visa|arrange|send|process|ticket|company),
      (our|my) (<TRANSIT_CITY>|<GULF>) (office|agent|team|partner) ... (<COMPOUND_COUNTRY>|<HUB>|visa|arrange|send|process)`,
    ur: `
      (<TRANSIT_CITY>|<GULF>) .. (ایجنٹ|دفتر|آفس|ٹیم|نمائندہ|بندہ|پارٹنر) ... (<COMPOUND_COUNTRY>|<HUB>|بھیج*|ویزا|ویزہ|ٹکٹ|بندوبست),
      (ایجنٹ|دفتر|آفس|بندہ) ... (<TRANSIT_CITY>|<GULF>) ... (<COMPOUND_COUNTRY>|<HUB>|بھیج*)`,
    roman: `
      (<TRANSIT_CITY>|<GULF>) .. (agent|office|daftar|team|banda|partner) ... (<COMPOUND_COUNTRY>|<HUB>|bhej*|visa|ticket|bandobast),
      (agent|office|banda) ... (<TRANSIT_CITY>|<GULF>) ... (<COMPOUND_COUNTRY>|<HUB>|bhej*)`,
  },
  source: {
    document: 'MEA May 2024; FIA Karachi 2025-03-15',
    url: 'https://pragativadi.com/mea-issues-advisory-for-indian-job-seekers-travelling-to-laos-cambodia/',
  },
};
