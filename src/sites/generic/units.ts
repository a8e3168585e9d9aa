import { countWriting, outermost } from '../writing.ts';
import { ENTRY, FURNITURE, MAIN, UNIT, WRITING } from './selectors.ts';

/** Shorter ones are names, dates and labels. */
const MIN_UNIT = 20;

/** What stands beside the units is one more text when it is long: an advert over its comments. */
const MIN_REST = 200;

/** A list of adverts has at least this many entries of this length; a list of points is shorter. */
const MIN_ENTRIES = 3;
const MIN_ENTRY = 60;

/** More than any page has of posts that a person would check; the rest of a hostile page is left. */
const MAX_UNITS = 500;

function length(element: Element, without: string, enough: number): number {
  return countWriting(element, without === '' ? FURNITURE : `${FURNITURE}, ${without}`, enough);
}

function visible(scope: ParentNode, selector: string): Element[] {
  const found = [...scope.querySelectorAll(selector)].slice(0, MAX_UNITS);
  return found.filter((element) => !element.closest(FURNITURE));
}

/** Entries hold most of the writing only where the page is a list of adverts. */
function isList(scope: Element, entries: readonly Element[]): boolean {
  if (entries.length < MIN_ENTRIES) return false;
  const inside = entries.reduce((sum, entry) => sum + length(entry, '', Infinity), 0);
  return 2 * inside > length(scope, '', Infinity);
}

/** The element whose writing is what the page is about: what says so, or else the whole page. */
export function scopeOf(doc: Document): Element {
  const mains = [...doc.querySelectorAll(MAIN)];
  return mains.find((main) => length(main, '', MIN_UNIT) >= MIN_UNIT) ?? doc.body;
}

/**
 * The texts of a page, each to be judged by itself: things said by one person, entries of a list,
 * typed runs, or else the whole content. Never the same words twice.
 */
export function findUnits(doc: Document): Element[] {
  const scope = scopeOf(doc);
  const units = visible(scope, UNIT).filter((unit) => length(unit, UNIT, MIN_UNIT) >= MIN_UNIT);
  if (units.length > 0) {
    const rest = length(scope, UNIT, MIN_REST) >= MIN_REST && !units.includes(scope);
    return rest ? [scope, ...units] : units;
  }
  const entries = outermost(visible(scope, ENTRY)).filter(
    (entry) => length(entry, '', MIN_ENTRY) >= MIN_ENTRY,
  );
  if (isList(scope, entries)) return entries;
  const runs = outermost(visible(scope, WRITING)).filter(
    (run) => length(run, '', MIN_UNIT) >= MIN_UNIT,
  );
  if (runs.length > 1) return runs;
  return length(scope, '', MIN_UNIT) >= MIN_UNIT ? [scope] : [];
}

/**
 * A copy of `unit` without furniture and without other units. It is made in a document that is not
 * shown, because a copied picture would otherwise be fetched again.
 */
export function ownCopy(unit: Element): Element {
  const inert = unit.ownerDocument.implementation.createHTMLDocument('');
  const copy = inert.importNode(unit, true);
  for (const other of copy.querySelectorAll(`${FURNITURE}, ${UNIT}`)) other.remove();
  return copy;
}
