import { readFile } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import type { PageReport } from '../../platform/messages.ts';
import { siteIdOf } from '../../sites/hosts.ts';
import { watchErrors } from '../browsers/errors.ts';
import { askReport, openExtensionPage, writeSettings } from '../browsers/extension-page.ts';
import { launch } from '../browsers/launch.ts';
import { scrollThrough } from '../browsers/scroll.ts';
import { visit } from '../browsers/visit.ts';
import { forCaller, fromCaller } from '../paths.ts';
import type { PageOptions } from './options.ts';

/** The report as printed: what the content script said, with the browser it ran in. */
export interface PrintedReport extends PageReport {
  readonly browser: string;
}

const HEIGHT = 800;

/** What is said of an address that no content script runs at. */
function unsupported(url: string): PageReport {
  return { url, site: '', health: 'unsupported', posts: [], warnings: [], errors: [] };
}

async function reportOf(extensionPage: Page, url: string): Promise<PageReport> {
  const { hostname, protocol } = new URL(url);
  const named = protocol === 'https:' && siteIdOf(hostname) !== undefined;
  const report = await askReport(extensionPage);
  if (report) return report;
  if (named) throw new Error(`The extension did not answer at ${url}`);
  return unsupported(url);
}

/**
 * Milliseconds after which a page that shows nothing is taken at its word: the extension looks
 * three times, a second apart, before it calls a page unreadable (page/health.ts).
 */
const PATIENCE = 4_500;
const LOOK_AGAIN = 250;

/** The report, but `empty` only when it still is after the extension has had time to tell. */
async function settledReport(extensionPage: Page, url: string): Promise<PageReport> {
  const end = Date.now() + PATIENCE;
  let report = await reportOf(extensionPage, url);
  while (report.health === 'empty' && Date.now() < end) {
    await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN));
    report = await reportOf(extensionPage, url);
  }
  return report;
}

/** Serves the file at its address to the built, installed extension, and reports what it did. */
export async function readPage(options: PageOptions): Promise<PrintedReport> {
  const html = await readFile(fromCaller(options.file), 'utf8');
  const session = await launch(options.browser);
  try {
    const errors = await watchErrors(session);
    const extensionPage = await openExtensionPage(session);
    await writeSettings(extensionPage, { language: options.lang });
    const page = await visit(
      session,
      options.url,
      { html },
      { width: options.width, height: HEIGHT },
    );
    await scrollThrough(page);
    await new Promise((resolve) => setTimeout(resolve, options.settle));
    const report = await settledReport(extensionPage, page.url());
    if (options.screenshot) {
      await page.screenshot({
        path: forCaller(options.screenshot) as `${string}.png`,
        fullPage: true,
      });
    }
    const { url, site, health, posts, warnings } = report;
    const all = [...new Set([...report.errors, ...errors])];
    return { url, browser: options.browser, site, health, posts, warnings, errors: all };
  } finally {
    await session.close();
  }
}
