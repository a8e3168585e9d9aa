import type { Signal } from './signal.ts';

/** A licence number of a shape or height that is not issued: above ~5,600, or a region never seen. */
export const licenceOdd: Signal = {
  id: 'licence-odd',
  family: 'employer',
  hard: false,
  scheme: 'overseas-fee',
  patterns: {
    en: `
      <LICENCE_ODD>,
      (lic|licence|license|licensed|oep|hrd) (no|number|#)? <NUM> (khi|isb|fsd|hyd|grw|gujrat|
        dubai|uae|ksa|uk)`,
    ur: `
      <LICENCE_ODD>,
      (لائسنس|لائیسنس) نمبر? <NUM> (اسلام آباد|دبئی|khi|isb|fsd|hyd)`,
    roman: `
      <LICENCE_ODD>,
      (laisens|lisence|licence|license) (number|no|nambar)? hai? <NUM> (khi|isb)`,
  },
  source: {
    document:
      'Licence numbers published by the Bureau (highest seen 5224 in 2026; region codes seen)',
    url: 'https://beoe.gov.pk/list-of-oeps',
  },
};
