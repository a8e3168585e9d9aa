/** Errors kept for the report: the first few tell, and a loop may not fill the memory. */
const KEPT = 20;

export interface Errors {
  readonly seen: readonly string[];
  add(error: unknown): void;
}

function words(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

/** Runs a piece of work that may not break the rest, and keeps what went wrong. */
export function attempt(errors: Errors, run: () => void): void {
  try {
    run();
  } catch (error) {
    errors.add(error);
  }
}

/**
 * Collects uncaught errors of ours. The window also tells of the page's own errors, which are none
 * of our business: ours come from a file of the extension.
 * @param origin where our files are, such as `chrome-extension://id/`.
 */
export function collectErrors(origin: string, signal: AbortSignal): Errors {
  const seen: string[] = [];
  const add = (error: unknown) => {
    if (seen.length < KEPT) seen.push(words(error));
  };
  const ours = (trace: string) => trace.includes(origin);
  addEventListener(
    'error',
    ({ error, filename, message }) => ours(filename) && add(error ?? message),
    { signal },
  );
  addEventListener('unhandledrejection', ({ reason }) => ours(words(reason)) && add(reason), {
    signal,
  });
  return { seen, add };
}
