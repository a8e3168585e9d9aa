import { browser } from 'wxt/browser';
import { send } from './messaging.ts';

const FILE = '/fonts/noto-nastaliq-urdu.woff2';
/** Arguments that one call of `fromCharCode` may have; engines refuse some hundred thousand. */
const CHUNK = 8192;

/** The Nastaliq font as base64: messages carry text, and pages may not reach our files. */
export async function readFont(): Promise<string> {
  const response = await fetch(browser.runtime.getURL(FILE));
  const bytes = new Uint8Array(await response.arrayBuffer());
  let binary = '';
  for (let at = 0; at < bytes.length; at += CHUNK) {
    binary += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  }
  return btoa(binary);
}

/** The same font in a content script, asked of the background. */
export async function askFont(): Promise<Uint8Array<ArrayBuffer>> {
  const binary = atob((await send({ type: 'font' })) as string);
  return Uint8Array.from(binary, (character) => character.charCodeAt(0));
}
