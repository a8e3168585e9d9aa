import type { Page } from 'puppeteer-core';
import type { Session } from './launch.ts';
import { type Served, serve } from './serve.ts';

/** Window size in CSS pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Opens a tab at `url`, where the given document stands, and brings it to the front. */
export async function visit(
  session: Session,
  url: string,
  served: Served,
  size?: Size,
): Promise<Page> {
  const page = await session.browser.newPage();
  if (size) await page.setViewport(size);
  await serve(page, new Map([[url, served]]));
  await page.goto(url, { waitUntil: 'load' });
  await page.bringToFront();
  return page;
}
