/** Lists of numbers written shorter: `pairs` are numbers of their own, from `first` on. */
export interface Paired {
  readonly lists: readonly (readonly number[])[];
  readonly pairs: readonly (readonly [number, number])[];
}

/** A pair that stands in the lists less often saves less than naming it costs. */
const MIN_USES = 4;
/** Pairs are named in rounds: the most frequent, and those nearly as frequent. */
const NEARLY = 0.85;
/** Above any number, pairs included: two numbers make one key. */
const FAR = 1 << 17;

/**
 * Gives each frequent pair of neighbours a number of its own, then pairs of those, and so on
 * (Re-Pair: Larsson and Moffat, 1999): groups of words that patterns share are named once.
 */
export function pairUp(numbers: readonly (readonly number[])[], first: number): Paired {
  const pairs: [number, number][] = [];
  let lists = numbers;
  for (;;) {
    const uses = countPairs(lists);
    let most = 0;
    for (const count of uses.values()) most = Math.max(most, count);
    if (most < MIN_USES) return { lists, pairs };
    const least = Math.max(MIN_USES, most * NEARLY);
    const named = new Map<number, number>();
    const nameOf = (one: number, two: number): number => {
      const key = one * FAR + two;
      const known = named.get(key);
      if (known !== undefined) return known;
      const name = first + pairs.length;
      pairs.push([one, two]);
      named.set(key, name);
      return name;
    };
    lists = lists.map((list) => {
      const shorter: number[] = [];
      for (let at = 0; at < list.length; at++) {
        const [one, two] = [list[at]!, list[at + 1]];
        const frequent = two !== undefined && (uses.get(one * FAR + two) ?? 0) >= least;
        shorter.push(frequent ? nameOf(one, two) : one);
        if (frequent) at++;
      }
      return shorter;
    });
  }
}

/** Pairs by how often they stand, without counting "1 1 1" twice. */
function countPairs(lists: readonly (readonly number[])[]): Map<number, number> {
  const uses = new Map<number, number>();
  for (const list of lists) {
    let before = -1;
    for (let at = 0; at + 1 < list.length; at++) {
      const key = list[at]! * FAR + list[at + 1]!;
      if (key === before) before = -1;
      else {
        uses.set(key, (uses.get(key) ?? 0) + 1);
        before = key;
      }
    }
  }
  return uses;
}
