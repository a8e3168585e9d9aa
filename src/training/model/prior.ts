import { COMBINATIONS, type Combination } from '../../core/model/combinations.ts';
import { RULES } from '../../core/rules.ts';

/**
 * What a named feature's log-odds are believed to be before any text was read. The strengths are
 * DOMAIN.md's (section 4: S, M, W, from advisories and cases); texts that we wrote ourselves may
 * move them, but a sign that the authorities call strong needs many texts to become weak.
 */
const STRONG = 1.5;
const WEAK = 0.1;
const TOGETHER = 0.8;
/** The lure that sells people weighs most: its combinations are what the FIA's notices describe. */
const COMPOUND = 1.6;
/** News, advice and questions name every sign and offer nothing. */
const HUSHED = -2;

const KNOWN = new Map<string, number>([
  ['voice hushed', HUSHED],
  ...RULES.signals.map(
    ({ id, hard }) => [`signal ${id}`, hard ? STRONG : WEAK] satisfies [string, number],
  ),
  ...COMBINATIONS.map((each) => [`together ${each.id}`, strength(each)] satisfies [string, number]),
]);

function strength({ hard, scheme }: Combination): number {
  if (!hard) return WEAK;
  return scheme === 'compound-lure' ? COMPOUND : TOGETHER;
}

export function priorOf(name: string): number {
  return KNOWN.get(name) ?? 0;
}
