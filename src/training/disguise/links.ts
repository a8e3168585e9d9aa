/** Nobody disguises these: links, addresses and numbers must be copied. */
const LINKS =
  /https?:\/\/\S+|www\.\S+|\b[\w-]+(?:\.[\w-]+)*\.(?:com|pk|org|net|me|link|io|gov)\b\S*|\S+@\S+|@\w+|\+[\dxX][\dxX ()-]{6,}|\b0[\dxX]{2,4}[ -]?[\dxX]{5,9}|\b[\dxX]{9,}/gu;

/** Rewrites what stands between links, addresses and phone numbers, piece by piece. */
export function outsideLinks(text: string, change: (part: string) => string): string {
  let out = '';
  let at = 0;
  for (const { index, 0: link } of text.matchAll(LINKS)) {
    out += change(text.slice(at, index)) + link;
    at = index + link.length;
  }
  return out + change(text.slice(at));
}

/** Where links, addresses and phone numbers stand; end exclusive. */
export function linksIn(text: string): { start: number; end: number }[] {
  return [...text.matchAll(LINKS)].map(({ index, 0: link }) => ({
    start: index,
    end: index + link.length,
  }));
}
