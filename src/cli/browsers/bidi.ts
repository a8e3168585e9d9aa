import type { Page } from 'puppeteer-core';

/** The parts of puppeteer's WebDriver BiDi classes that it exports no types for. */
interface Connection {
  send(method: string, params: unknown): Promise<{ result: unknown }>;
}

/** Sends a raw WebDriver BiDi command to the Firefox behind `page` and returns its result. */
export async function send(page: Page, method: string, params: object): Promise<unknown> {
  const { connection } = page.browser() as unknown as { connection: Connection };
  const { result } = await connection.send(method, params);
  return result;
}

/** BiDi's own id of the tab. */
export function contextId(page: Page): string {
  return (page.mainFrame() as unknown as { _id: string })._id;
}

export async function navigate(page: Page, url: string): Promise<void> {
  await send(page, 'browsingContext.navigate', {
    context: contextId(page),
    url,
    wait: 'complete',
  });
}
