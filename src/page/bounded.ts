/** A map that forgets what was not asked for longest, so that a long day of scrolling stays small. */
export interface Bounded<K, V> {
  get(key: K): V | undefined;
  set(key: K, value: V): void;
}

export function bounded<K, V>(limit: number): Bounded<K, V> {
  const entries = new Map<K, V>();
  const set = (key: K, value: V) => {
    entries.delete(key);
    entries.set(key, value);
    // A Map lists its keys in the order they were set: the first is the oldest.
    if (entries.size > limit) entries.delete(entries.keys().next().value as K);
  };
  return {
    set,
    get(key) {
      const value = entries.get(key);
      if (value !== undefined) set(key, value);
      return value;
    },
  };
}
