/**
 * Bot-check pages, where nothing may be said about posts: Cloudflare's by title and elements
 * (shared dom captures glassdoor 2026-07 and rozee 2025-05; SITES.md section 5, "Additional
 * Verification Required"), others by a visible captcha. Ask only where no post was found.
 */
const TITLES = /^\s*(?:just a moment\b|additional verification required|attention required!)/i;
const CHECK = '#challenge-form, #challenge-running, #challenge-error-text, .cferror_details';
const WIDGET = '[id^="cf-chl-widget"]';
/** Google's is left out: its badge stands on ordinary pages. */
const CAPTCHA = 'iframe[src*="challenges.cloudflare.com"], iframe[src*="hcaptcha.com"]';

function isVisible(frame: Element): boolean {
  const { width, height } = frame.getBoundingClientRect();
  return width > 1 && height > 1;
}

/** Whether a page without any post is a check that its visitor is a person. */
export function isBotCheck(doc: Document): boolean {
  if (TITLES.test(doc.title)) return true;
  if (doc.querySelector(`${CHECK}, ${WIDGET}`)) return true;
  return [...doc.querySelectorAll(CAPTCHA)].some(isVisible);
}
