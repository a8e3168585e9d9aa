import type { PageReport } from '../platform/messages.ts';

/** A script of ours that is in this page already. */
export interface Presence {
  report(): PageReport | undefined;
}

export type Script = 'scan' | 'page-check';

/**
 * Scripts of one extension share a global object that the page cannot see, so they find each other
 * there. A DOM event would do as well, but any page could listen for it and learn who we are.
 */
const shared = globalThis as unknown as Record<symbol, Presence | undefined>;

export function presenceOf(script: Script): Presence | undefined {
  return shared[Symbol.for(script)];
}

/** Makes a script known to the others until `signal` aborts. */
export function announce(script: Script, presence: Presence, signal: AbortSignal): void {
  shared[Symbol.for(script)] = presence;
  signal.addEventListener('abort', () => {
    shared[Symbol.for(script)] = undefined;
  });
}
