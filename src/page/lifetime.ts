/** Milliseconds between looks: how long an orphaned script may stay beside its successor. */
const LOOK = 1_000;

export interface Lifetime {
  readonly signal: AbortSignal;
  end(): void;
}

/**
 * How long a script of ours stays in a page: until it is told to leave, or its extension is gone
 * (updated, switched off, removed), which no event tells it.
 */
export function lifetime(isAlive: () => boolean): Lifetime {
  const life = new AbortController();
  const end = () => life.abort();
  const timer = setInterval(() => {
    if (!isAlive()) end();
  }, LOOK);
  life.signal.addEventListener('abort', () => clearInterval(timer));
  return { signal: life.signal, end };
}
