/** A list of numbers written shorter: `pairs` are numbers of their own, from `first` on. */
export interface Paired {
  readonly list: readonly number[];
  readonly pairs: readonly (readonly [number, number])[];
}

/** A pair that stands in the list less often saves less than naming it costs. */
const MIN_USES = 4;
/** Pairs are named in rounds: the most frequent, and those nearly as frequent. */
const NEARLY = 0.6;

/**
 * Gives each frequent pair of neighbours a number of its own, then pairs of those, and so on
 * (Re-Pair: Larsson and Moffat, 1999): groups of words that patterns share are named once.
 */
export function pairUp(numbers: readonly number[], first: number): Paired {
  const pairs: [number, number][] = [];
  let list = [...numbers];
  for (;;) {
    const uses = countPairs(list);
    const most = Math.max(...uses.values(), 0);
    if (most < MIN_USES) return { list, pairs };
    const least = Math.max(MIN_USES, most * NEARLY);
    const named = new Map<string, number>();
    const shorter: number[] = [];
    for (let at = 0; at < list.length; at++) {
      const [one, two] = [list[at]!, list[at + 1]];
      const key = `${one} ${two}`;
      if (two === undefined || (uses.get(key) ?? 0) < least) shorter.push(one);
      else {
        const known = named.get(key);
        if (known === undefined) {
          named.set(key, first + pairs.length);
          pairs.push([one, two]);
        }
        shorter.push(known ?? first + pairs.length - 1);
        at++;
      }
    }
    list = shorter;
  }
}

/** Pairs by how often they stand, without counting "1 1 1" twice. */
function countPairs(list: readonly number[]): Map<string, number> {
  const uses = new Map<string, number>();
  let before = '';
  for (let at = 0; at + 1 < list.length; at++) {
    const key = `${list[at]} ${list[at + 1]}`;
    if (key === before) before = '';
    else {
      uses.set(key, (uses.get(key) ?? 0) + 1);
      before = key;
    }
  }
  return uses;
}
