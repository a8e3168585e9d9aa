import { detect } from '../../core/detect.ts';
import { scan } from '../../core/grams/scan.ts';
import { ceilingOf } from '../../core/model/level.ts';
import { windowsRead } from '../../core/model/read.ts';
import { reports } from '../../core/model/voice.ts';
import type { Level } from '../../core/post.ts';

/** One window of a text, ready for learning. */
export interface Instance {
  /** Hashed features of the wording, and their values. */
  readonly grams: Uint32Array;
  readonly values: Float32Array;
  /** Named features (core/model/features). */
  readonly named: ReadonlyMap<string, number>;
  /** The highest level its evidence can carry, and the same where its wording tells too. */
  readonly ceiling: Level;
  readonly told: Level;
}

export type Prepared = readonly Instance[];

/** Counts one text's features in each of its windows, exactly as `assess` will. */
export function prepare(text: string): Prepared {
  const seen = detect(text);
  const scanned = scan(seen.plain.text);
  const silent = reports(seen.cues);
  return windowsRead(seen, scanned).map((window) => {
    const { from, to, features } = window;
    const [start, end] = [scanned.ends[from]!, scanned.ends[to]!];
    const unit = 1 / Math.sqrt(Math.max(1, end - start));
    const grams: number[] = [];
    const values: number[] = [];
    for (const gram of scanned.features.slice(start, end).sort()) {
      if (grams.at(-1) === gram) values[values.length - 1]! += unit;
      else {
        grams.push(gram);
        values.push(unit);
      }
    }
    return {
      grams: Uint32Array.from(grams),
      values: Float32Array.from(values),
      named: features,
      ceiling: silent ? 'quiet' : ceilingOf(window.hits, window.combinations, false),
      told: silent ? 'quiet' : ceilingOf(window.hits, window.combinations, true),
    };
  });
}
