/** Addresses that a site wraps to count clicks: host and path of the wrapper, and its parameter. */
const WRAPPER = { host: /^l[m]?\.facebook\.com$/, path: '/l.php', parameter: 'u' } as const;

function parse(href: string, base: string): URL | undefined {
  return URL.canParse(href, base) ? new URL(href, base) : undefined;
}

/**
 * Addresses outside the site itself behind the links in `elements`, unwrapped, each once.
 * @param base Address that relative links are relative to; its host and all below it are the site's own.
 */
export function outsideLinks(elements: Iterable<Element>, base: string): string[] {
  const site = new URL(base).hostname.replace(/^www\./, '');
  const found = new Set<string>();
  for (const element of elements) {
    let url = parse(element.getAttribute('href') ?? '', base);
    if (url && WRAPPER.host.test(url.hostname) && url.pathname === WRAPPER.path)
      url = parse(url.searchParams.get(WRAPPER.parameter) ?? '', base);
    if (!url || !/^https?:$/.test(url.protocol)) continue;
    if (url.hostname !== site && !url.hostname.endsWith(`.${site}`)) found.add(url.href);
  }
  return [...found];
}
