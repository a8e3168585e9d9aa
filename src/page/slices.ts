/** Milliseconds of work in one go: half a frame at 60 Hz, so that scrolling never waits for us. */
const BUDGET = 6;
/** Milliseconds after which work is done though the page never idles. */
const LATEST = 300;

export interface Slices {
  /** Work has come: do it when the page is idle. */
  request(): void;
  /** Do all of it now (a report was asked for). */
  flush(): void;
}

/** The browser's idle callback, or, where there is none (tests), a turn of the event loop. */
function whenIdle(run: () => void): () => void {
  if (typeof requestIdleCallback === 'function') {
    const id = requestIdleCallback(run, { timeout: LATEST });
    return () => cancelIdleCallback(id);
  }
  const id = setTimeout(run, 0);
  return () => clearTimeout(id);
}

/**
 * Runs `step` again and again in short idle slices.
 * @param step does one small piece of work; false when none was left.
 * @param done runs each time that the work has come to an end.
 */
export function slices(step: () => boolean, done: () => void, signal: AbortSignal): Slices {
  let cancel: (() => void) | undefined;
  const run = (until: number) => {
    cancel = undefined;
    while (step()) {
      if (performance.now() >= until) return request();
    }
    done();
  };
  const request = () => {
    if (signal.aborted) return;
    cancel ??= whenIdle(() => run(performance.now() + BUDGET));
  };
  signal.addEventListener('abort', () => cancel?.());
  return {
    request,
    flush() {
      cancel?.();
      if (!signal.aborted) run(Number.POSITIVE_INFINITY);
    },
  };
}
