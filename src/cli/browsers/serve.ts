import type { HTTPRequest, Page } from 'puppeteer-core';

/** A document that stands at an address instead of the real one. */
export interface Served {
  readonly html: string;
  /** Value of the Content-Security-Policy header, when the page should have one. */
  readonly csp?: string;
}

const withoutFragment = (url: string) => url.replace(/#.*$/s, '');

function respond(request: HTTPRequest, served: Served | undefined): Promise<void> {
  if (!served) return request.respond({ status: 204 });
  const headers = served.csp ? { 'content-security-policy': served.csp } : {};
  return request.respond({
    status: 200,
    contentType: 'text/html; charset=utf-8',
    headers,
    body: served.html,
  });
}

/**
 * Lets `page` see the given documents at their addresses and nothing else: every other request,
 * of whatever kind, is answered with an empty 204 and never reaches the network.
 */
export async function serve(page: Page, documents: ReadonlyMap<string, Served>): Promise<void> {
  const byUrl = new Map([...documents].map(([url, served]) => [withoutFragment(url), served]));
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const served = request.isNavigationRequest()
      ? byUrl.get(withoutFragment(request.url()))
      : undefined;
    // A request whose page has gone cannot be answered, and need not be.
    respond(request, served).catch(() => {});
  });
}
