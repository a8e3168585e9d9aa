import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { PageReport } from '../../platform/messages.ts';
import { askReport, openExtensionPage, writeSettings } from '../browsers/extension-page.ts';
import { launch, type Session } from '../browsers/launch.ts';
import type { BrowserName } from '../browsers/places.ts';
import { scrollThrough } from '../browsers/scroll.ts';
import { visit } from '../browsers/visit.ts';
import { ROOT } from '../root.ts';
import { SCENES, type Scene } from './scenes.ts';
import { summary, table } from './table.ts';

const SIZE = { width: 1280, height: 800 };
const FOLDER = join(ROOT, 'screenshots');

/** Milliseconds for the last warnings to be drawn and the fonts to arrive. */
const SETTLE = 800;

type Lang = 'en' | 'ur';

/** Makes the window as tall as what scrolls in it, so that one picture shows all. */
async function showAll(page: Page): Promise<void> {
  const height = await page.evaluate(() => {
    const panes = [document.documentElement, ...document.querySelectorAll('[data-tab="8"]')];
    return Math.max(...panes.map((pane) => pane.getBoundingClientRect().top + pane.scrollHeight));
  });
  await page.setViewport({ width: SIZE.width, height: Math.ceil(height) });
}

/** Opens one page in one language, takes its picture, and answers with what the extension did. */
async function picture(session: Session, scene: Scene, lang: Lang): Promise<PageReport> {
  const extensionPage = await openExtensionPage(session);
  await writeSettings(extensionPage, { language: lang });
  const page = await visit(session, scene.url, scene.served, SIZE);
  try {
    await scrollThrough(page);
    await new Promise((resolve) => setTimeout(resolve, SETTLE));
    const report = await askReport(extensionPage);
    if (!report) throw new Error(`The extension did not answer at ${scene.url}`);
    await showAll(page);
    const path = join(FOLDER, `demo-${scene.place}-${lang}.png`) as `${string}.png`;
    await page.screenshot({ path });
    console.log(`Picture: ${path}`);
    return report;
  } finally {
    await page.close();
    await extensionPage.close();
  }
}

/** Takes pictures of every page in both languages, and prints what was warned about and why. */
export async function takePictures(browser: BrowserName): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  const session = await launch(browser);
  try {
    for (const scene of SCENES) {
      const report = await picture(session, scene, 'en');
      await picture(session, scene, 'ur');
      console.log(`\n${scene.url} (${report.health})`);
      console.log('  outcome  written as');
      for (const line of table(scene.posts, report)) console.log(line);
      console.log(`  ${summary(scene.posts, report)}\n`);
    }
  } finally {
    await session.close();
  }
}
