import { expect, test } from 'vitest';
import { findEntities } from '../../../../src/core/text/entities.ts';
import { newFolded, normalise } from '../../../../src/core/text/normalise.ts';
import { phoneCountry } from '../../../../src/core/text/phones.ts';

function classes(original: string): string[] {
  const folded = newFolded();
  normalise(original, folded);
  return findEntities(folded).map((entity) => entity.classes[0]!);
}

/** Strings as BE&OE and agencies print them (DOMAIN.md 3.1). */
test.each([
  '0008  / RWP',
  'OEPL No. 4859/LHR',
  'OEPL No.3768./RWP',
  'OEP No.1788/RWP',
  '(OEPL No. 3555/RWP)',
  '0848/LHR',
  'OEP Licence No. 0345/Kar',
  'MPD/3014/Karachi',
  'License No. Ops & MPD 2215/MLK',
  'OEP License No. 1338/SKT',
  'OEP License No. MPD/2671/LHR',
  'LICENCE NO. MPD/3024/RWP',
  'License # OP&HRD/5224/LHR/2026',
  'License No: OP&HRD/4111/PWR',
  'OP&HRD/4951/PWR/2023',
  'Licence No. OP&HRD/5109/SKT/2024',
  'لائسنس نمبر ۴۳۲۵/LHR',
])('findEntities, the licence string %s, is a licence', (text) => {
  expect(classes(text)).toEqual(['LICENCE']);
});

test('findEntities, a number never issued, is an odd licence', () => {
  expect(classes('OEP Licence No. 9921/LHR')).toEqual(['LICENCE_ODD']);
});

test.each([
  ['0300-1234567', 'PK'],
  ['+92 300 1234567', 'PK'],
  ['00923001234567', 'PK'],
  ['03XXXXXXXXX', 'PK'],
  ['042-35761234', 'PK'],
  ['+855 12 345 678', 'KH'],
  ['+95 9 123 456 789', 'MM'],
  ['+856 20 1234 5678', 'LA'],
  ['+971 50 123 4567', 'AE'],
  ['12345', undefined],
  ['2026-11-21', undefined],
])('phoneCountry, %s', (raw, country) => {
  expect(phoneCountry(raw.toLowerCase())).toBe(country);
});

test.each([
  ['WhatsApp ۰۳۰۰-۱۲۳۴۵۶۷ پر', ['PHONE']],
  ['https://wa.me/923001234567 now', ['WA_LINK']],
  ['t.me/jobs_abroad', ['TG_LINK']],
  ['check beoe.gov.pk/list-of-oeps', ['OFFICIAL_LINK']],
  ['hr@company.com.pk', ['EMAIL']],
  ['on 12/10/2024 at 10.30', []],
])('findEntities, %s', (text, expected) => {
  expect(classes(text)).toEqual(expected);
});
