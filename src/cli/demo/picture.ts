import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { PageReport } from '../../platform/messages.ts';
import { askReport, openExtensionPage, writeSettings } from '../browsers/extension-page.ts';
import type { Session } from '../browsers/launch.ts';
import { scrollThrough } from '../browsers/scroll.ts';
import { visit } from '../browsers/visit.ts';
import { ROOT } from '../root.ts';
import type { Scene } from './scenes.ts';

const FOLDER = join(ROOT, 'screenshots');
const HEIGHT = 800;

/** Milliseconds for the last warnings to be drawn and the fonts to arrive. */
const SETTLE = 800;

/** How a page is looked at. */
export interface View {
  readonly lang: 'en' | 'ur';
  /** Width of the window in CSS pixels. */
  readonly width: number;
}

/** Where the picture of that name goes. */
export function pictureFile(name: string): `${string}.png` {
  mkdirSync(FOLDER, { recursive: true });
  return join(FOLDER, `${name}.png`) as `${string}.png`;
}

/** Makes the window as tall as what scrolls in it, so that one picture shows all. */
async function showAll(page: Page, width: number): Promise<void> {
  const height = await page.evaluate(() => {
    const panes = [document.documentElement, ...document.querySelectorAll('[data-tab="8"]')];
    return Math.max(...panes.map((pane) => pane.getBoundingClientRect().top + pane.scrollHeight));
  });
  await page.setViewport({ width, height: Math.ceil(height) });
}

/** Opens a page of the demo, waits for its warnings, and lets `look` at it. */
export async function withScene<T>(
  session: Session,
  scene: Scene,
  { lang, width }: View,
  look: (page: Page, report: PageReport, extensionPage: Page) => Promise<T>,
): Promise<T> {
  const extensionPage = await openExtensionPage(session);
  await writeSettings(extensionPage, { language: lang });
  const page = await visit(session, scene.url, scene.served, { width, height: HEIGHT });
  try {
    await scrollThrough(page);
    await new Promise((resolve) => setTimeout(resolve, SETTLE));
    const report = await askReport(extensionPage);
    if (!report) throw new Error(`The extension did not answer at ${scene.url}`);
    return await look(page, report, extensionPage);
  } finally {
    await page.close();
    await extensionPage.close();
  }
}

/** Takes a picture of a whole page of the demo, and answers with what the extension did there. */
export function picture(
  session: Session,
  scene: Scene,
  view: View,
  name: string,
): Promise<PageReport> {
  return withScene(session, scene, view, async (page, report) => {
    await showAll(page, view.width);
    const path = pictureFile(name);
    await page.screenshot({ path });
    console.log(`Picture: ${path}`);
    return report;
  });
}
