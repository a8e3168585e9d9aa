import type { Signal } from './signal.ts';

/** A middleman in the Gulf, Bangkok or Singapore sends people on to South-East Asia. */
export const agentElsewhere: Signal = {
  id: 'agent-elsewhere',
  family: 'contact',
  hard: false,
  scheme: 'compound-lure',
  patterns: {
    en: `
      (agent|office|team|manager|boss|partner|brother|representative|friend|contact|uncle|man|sir|
        madam|recruiter|company) (in|from|at|based in) (<TRANSIT_CITY>|<GULF>) ...
        (<COMPOUND_COUNTRY>|<HUB>|vietnam|philippines|laos),
      (our|my|the|a) (<TRANSIT_CITY>|<GULF>) (based)? (office|agent|team|partner|man|manager|
        recruiter|boss|uncle|friend) ... (<COMPOUND_COUNTRY>|<HUB>|vietnam|philippines|forward|
        onward),
      (<COMPOUND_COUNTRY>|<HUB>) ... (agent|office|partner|team|manager|recruiter|friend|uncle|
        boss|through) .. (in|from|of|based in)? (<TRANSIT_CITY>|<GULF>)`,
    ur: `
      (<TRANSIT_CITY>|<GULF>) (میں|والا|والے|کا|کے|سے)? .. (ایجنٹ|دفتر|آفس|ٹیم|نمائندہ|بندہ|بندے|
        پارٹنر|دوست|آدمی|ماموں|چچا) ... (<COMPOUND_COUNTRY>|<HUB>|ویتنام|فلپائن|آگے بھیج*),
      (ایجنٹ|دفتر|آفس|بندہ|بندے|پارٹنر|دوست|آدمی|ماموں|چچا) .. (<TRANSIT_CITY>|<GULF>) (میں|سے|
        کا) ... (<COMPOUND_COUNTRY>|<HUB>|ویتنام|فلپائن|آگے بھیج*),
      (<COMPOUND_COUNTRY>|<HUB>) ... (<TRANSIT_CITY>|<GULF>) (والا|والے|کا|کے|میں) .. (ایجنٹ|
        دفتر|آفس|بندہ|بندے|پارٹنر|دوست|آدمی|ماموں|چچا)`,
    roman: `
      (<TRANSIT_CITY>|<GULF>) (me|mein|wala|wale|ka|ke|k|se)? .. (agent|office|daftar|team|banda|
        partner|dost|admi|mamu|chacha) ... (<COMPOUND_COUNTRY>|<HUB>|vietnam|vitnam|philippines|
        aage bhej*|agay bhej*),
      (agent|office|banda|partner|dost|admi|mamu|chacha) .. (<TRANSIT_CITY>|<GULF>) (me|mein|se|
        ka) ... (<COMPOUND_COUNTRY>|<HUB>|vietnam|vitnam|philippines|aage bhej*|agay bhej*),
      (<COMPOUND_COUNTRY>|<HUB>) ... (<TRANSIT_CITY>|<GULF>) (wala|wale|ka|ke|k|me|mein) ..
        (agent|office|banda|partner|dost|admi|mamu|chacha)`,
  },
  unless: {
    en: 'embassy, consulate, police, airline, news, minister, ministry',
    ur: 'سفارت خانہ, سفارتخانہ, پولیس, وزیر, قونصل*, حکام',
    roman: 'embassy, police, wazir',
  },
  source: {
    document: 'FIA Karachi 2025-03-15 (agents in the UAE and Saudi Arabia); MEA May 2024',
    url: 'https://javedch.com/latest-urdu-news/2025/03/15/1080250',
  },
};
