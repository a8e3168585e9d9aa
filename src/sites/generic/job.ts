import DOMPurify from 'dompurify';
import { LINKED_DATA, TITLES } from './selectors.ts';

/** A page with more data than this is no job advert, and costs too much to parse. */
const MAX_JSON = 400_000;

/** Deeper nesting than any site's `@graph`; a hostile page could nest without end. */
const MAX_DEPTH = 6;

type Data = Readonly<Record<string, unknown>>;

function isData(value: unknown): value is Data {
  return typeof value === 'object' && value !== null;
}

function parse(script: Element): unknown {
  const text = script.textContent ?? '';
  if (text.length > MAX_JSON) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isPosting(data: Data): boolean {
  const type = data['@type'];
  return Array.isArray(type) ? type.includes('JobPosting') : type === 'JobPosting';
}

function postings(value: unknown, depth = 0): Data[] {
  if (!isData(value) || depth > MAX_DEPTH) return [];
  if (isPosting(value)) return [value];
  return Object.values(value).flatMap((child) => postings(child, depth + 1));
}

function text(value: unknown): string {
  if (typeof value === 'string') return value;
  return isData(value) ? text(value.name) : '';
}

/** A description is HTML by the standard; some sites escape it once more, some give plain lines. */
function asHtml(description: string): string {
  if (/<\w/.test(description)) return description;
  if (/&lt;\/?\w/.test(description))
    return description.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&');
  return description.replace(/\r?\n/g, '<br>');
}

function toElement(doc: Document, description: string): Element {
  const holder = doc.createElement('div');
  const clean = DOMPurify.sanitize(`<div>${asHtml(description)}</div>`, {
    ALLOWED_TAGS: ['p', 'br', 'div', 'ul', 'ol', 'li', 'h1', 'h2', 'h3', 'h4', 'table', 'tr', 'td'],
    ALLOWED_ATTR: [],
    RETURN_DOM_FRAGMENT: true,
  });
  holder.append(doc.adoptNode(clean));
  return holder;
}

/** Letters and digits only: titles differ in entities, dashes and spaces. */
function bare(words: string): string {
  return words
    .replace(/&#?\w+;/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .toLowerCase();
}

function isShown(doc: Document, title: string): boolean {
  const titles = [...doc.querySelectorAll(TITLES)];
  return titles.some((element) => bare(element.textContent ?? '').includes(bare(title)));
}

/**
 * The one job that the page's own data describes, as detached elements ready to be read: title,
 * employer, description. Undefined on lists of jobs, whose data is of the first job only, and when
 * the title stands nowhere on the page: after a step inside a web app the data is the last page's.
 */
export function jobText(doc: Document): Element[] | undefined {
  const found = [...doc.querySelectorAll(LINKED_DATA)].flatMap((script) => postings(parse(script)));
  const [posting] = found;
  if (!posting || found.length > 1) return undefined;
  const title = text(posting.title);
  const description = text(posting.description);
  if (title.trim() === '' || description.trim() === '' || !isShown(doc, title)) return undefined;
  const employer = text(posting.hiringOrganization);
  const heads = [title, employer].filter((words) => words.trim() !== '');
  return [...heads, description].map((html) => toElement(doc, html));
}
