import type { Signal } from './signal.ts';

/** An "azad" or open visa for sale: no country issues one. */
export const azadVisa: Signal = {
  id: 'azad-visa',
  family: 'visa',
  hard: true,
  scheme: 'overseas-fee',
  patterns: {
    en: `
      (azad|azaad|open work|freelance|free lance|open) (visa|visas|iqama|viza|work visa),
      free visa ... (price|rate|sale|<MONEY>|lakh|riyal|dirham|available for),
      visa .. (for sale|on sale|sale|in stock)`,
    ur: `
      آزاد (ویزا|ویزہ|ویزے|اقامہ|ویزوں),
      (فری|اوپن) (ویزا|ویزہ|ویزے) ... (<MONEY>|لاکھ|قیمت|ریٹ|فروخت), اوپن (ویزا|ویزہ|ویزے|اقامہ),
      (ویزا|ویزہ|ویزے) .. (برائے فروخت|فروخت)`,
    roman: `
      (azad|azaad|open|freelance) (visa|vize|vizay|wiza|iqama),
      free visa ... (<MONEY>|lakh|qeemat|rate), visa .. (bechna|sale|for sale|baraye farokht)`,
  },
  unless: {
    en: 'no such, does not exist, there is no, no country',
    ur: 'نام کی کوئی, کوئی ویزا نہیں, وجود نہیں, کوئی چیز نہیں',
    roman: 'naam ki koi, wajood nahi, koi cheez nahi',
  },
  source: {
    document: 'BE&OE advisory 2025-12-04',
    url: 'https://arynews.tv/work-visa-scams-bureau-of-emigration-cautions-citizens',
  },
};
