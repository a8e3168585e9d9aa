import { expect, test } from 'vitest';
import { usualPlaces } from '../../../src/cli/browsers/places.ts';

test('on Linux every folder of the PATH is tried for the best browser first', () => {
  const places = usualPlaces('chromium', 'linux', { PATH: '/opt/bin:/usr/bin' });
  expect(places[0]).toBe('/opt/bin/chromium');
  expect(places.indexOf('/usr/bin/chromium')).toBeLessThan(
    places.indexOf('/opt/bin/google-chrome'),
  );
  expect(usualPlaces('firefox', 'linux', {})).toContain('/usr/bin/firefox-esr');
});

test('on a Mac both application folders are tried', () => {
  expect(usualPlaces('firefox', 'darwin', { HOME: '/Users/a' })).toContain(
    '/Users/a/Applications/Firefox.app/Contents/MacOS/firefox',
  );
});

test('on Windows only folders that the system names are tried', () => {
  expect(usualPlaces('chromium', 'win32', { PROGRAMFILES: 'C:\\Programs' })).toEqual([
    'C:\\Programs\\Chromium\\Application\\chrome.exe',
    'C:\\Programs\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Programs\\Microsoft\\Edge\\Application\\msedge.exe',
  ]);
});
