import type { Health } from '../core/post.ts';
import type { Site } from '../sites/site.ts';
import { isBotCheck } from './blocked.ts';

/** Looks in vain, one a second, after which a page that should show posts counts as unreadable. */
const PATIENCE = 3;

export interface HealthCheck {
  /** Looks at the page once more; counts as one of the looks in vain when it is loaded. */
  look(found: boolean): void;
  /** Another page by address: what was seen before says nothing about it. */
  restart(): void;
  now(found: boolean): Health;
}

/**
 * Tells a page where nothing was found from one that could not be read. Silence must mean that we
 * looked; so posts that ought to be there and are not found make the page `unreadable`, not `empty`.
 */
export function createHealthCheck(doc: Document, site: Site): HealthCheck {
  let vain = 0;
  const mayLoad = () => doc.readyState !== 'complete' || doc.visibilityState === 'hidden';
  const shouldShow = () => site.expectsPosts(new URL(doc.URL)) && site.container(doc) !== undefined;
  return {
    look(found) {
      if (found || !shouldShow()) vain = 0;
      else if (!mayLoad()) vain += 1;
    },
    restart() {
      vain = 0;
    },
    now(found) {
      if (found) return 'reading';
      if (isBotCheck(doc)) return 'blocked';
      return vain >= PATIENCE ? 'unreadable' : 'empty';
    },
  };
}
