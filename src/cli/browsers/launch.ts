import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type LaunchOptions } from 'puppeteer-core';
import { freshBuild } from '../build/fresh.ts';
import { findBrowser } from './find.ts';
import type { BrowserName } from './places.ts';

/** Nothing listens on the discard port: whatever escapes interception ends here. */
const DEAD_PROXY = { host: '127.0.0.1', port: 9 };

/** Firefox hands out a random address for extension pages unless a preference fixes it. */
const FIREFOX_UUID = '0b6f1f0a-6a3e-4d52-9a57-2f0c8f1b7c11';

/** A running browser with the built extension in it. */
export interface Session {
  readonly name: BrowserName;
  readonly browser: Browser;
  /** The installed extension: its id, and the folder that it was installed from. */
  readonly id: string;
  readonly folder: string;
  /** Where extension pages live, with a slash at the end. */
  readonly origin: string;
  /** Ends the browser and removes its profile. */
  close(): Promise<void>;
}

export interface SessionOptions {
  /** Opens a window that a person can see. */
  readonly visible?: boolean;
  /** Browser language, as in `en-US` or `ur`. */
  readonly locale?: string;
  /** Whether pages are told that the person prefers dark colours. */
  readonly dark?: boolean;
  /** Where the browser sends every request; the default goes nowhere. */
  readonly proxy?: { readonly host: string; readonly port: number };
}

function chromium(options: SessionOptions, profile: string): LaunchOptions {
  const proxy = options.proxy ?? DEAD_PROXY;
  const args = [
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--disable-quic',
    '--no-first-run',
    '--no-default-browser-check',
    '--disable-gpu',
    '--hide-scrollbars',
    `--lang=${options.locale ?? 'en-US'}`,
    `--proxy-server=http://${proxy.host}:${proxy.port}`,
    '--proxy-bypass-list=<-loopback>',
    // 0 is dark, 1 is light: Blink's own numbers.
    `--blink-settings=preferredColorScheme=${options.dark ? 0 : 1}`,
    // Chromium's own sandbox does not start for root.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ];
  return { browser: 'chrome', pipe: true, enableExtensions: true, userDataDir: profile, args };
}

function firefox(options: SessionOptions, profile: string, id: string): LaunchOptions {
  const proxy = options.proxy ?? DEAD_PROXY;
  return {
    browser: 'firefox',
    userDataDir: profile,
    // Without it, no automation may look at an extension's page.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [id]: FIREFOX_UUID }),
      'intl.accept_languages': options.locale ?? 'en-US',
      'intl.locale.requested': 'en-US',
      'network.proxy.type': 1,
      'network.proxy.http': proxy.host,
      'network.proxy.http_port': proxy.port,
      'network.proxy.ssl': proxy.host,
      'network.proxy.ssl_port': proxy.port,
      'network.proxy.allow_hijacking_localhost': true,
      'network.captive-portal-service.enabled': false,
      'network.connectivity-service.enabled': false,
      // 0 is dark, 1 is light.
      'layout.css.prefers-color-scheme.content-override': options.dark ? 0 : 1,
      'ui.useOverlayScrollbars': 1,
    },
  };
}

/** Otherwise Chromium opens a connection to a site as soon as somebody goes there. */
async function forbidPreconnect(profile: string): Promise<void> {
  const preferences = { net: { network_prediction_options: 2 } };
  await mkdir(join(profile, 'Default'), { recursive: true });
  await writeFile(join(profile, 'Default', 'Preferences'), JSON.stringify(preferences));
}

async function geckoId(extension: string): Promise<string> {
  const manifest = JSON.parse(await readFile(join(extension, 'manifest.json'), 'utf8'));
  return manifest.browser_specific_settings.gecko.id;
}

/** Builds when needed, starts the browser with a new profile, installs the extension. */
export async function launch(name: BrowserName, options: SessionOptions = {}): Promise<Session> {
  const executablePath = await findBrowser(name);
  const home = await mkdtemp(join(tmpdir(), 'parakh-'));
  const cleanUp = () => rm(home, { recursive: true, force: true, maxRetries: 5 });
  try {
    const folder = await freshBuild(name, join(home, 'extension'));
    const profile = join(home, 'profile');
    if (name === 'chromium') await forbidPreconnect(profile);
    const own =
      name === 'chromium'
        ? chromium(options, profile)
        : firefox(options, profile, await geckoId(folder));
    const browser = await puppeteer.launch({
      ...own,
      executablePath,
      headless: !options.visible,
      defaultViewport: options.visible ? null : { width: 1280, height: 800 },
    });
    const id = await browser.installExtension(folder);
    const origin =
      name === 'chromium' ? `chrome-extension://${id}/` : `moz-extension://${FIREFOX_UUID}/`;
    const close = () => browser.close().finally(cleanUp);
    return { name, browser, id, folder, origin, close };
  } catch (error) {
    await cleanUp();
    throw error;
  }
}
