import type { Level } from '../core/post.ts';
import type { Sensitivity } from '../settings/settings.ts';
import type { Site } from '../sites/site.ts';
import type { WarningEvents } from '../ui/warning/model.ts';
import type { Draw } from './drawn.ts';
import { createKeep } from './keep.ts';
import type { Entry } from './ledger.ts';
import { type Identity, samePost } from './same-post.ts';
import { steady } from './steady.ts';

const SHOWN: Readonly<Record<Sensitivity, readonly Level[]>> = {
  balanced: ['check', 'warn'],
  fewer: ['warn'],
};

export interface ShowParts {
  readonly site: Site;
  readonly draw: Draw;
  /** What the user hid since the page was loaded; in memory only. */
  readonly hidden: Identity[];
  sensitivity(): Sensitivity;
  /** The user called a warning wrong; the ids of its signals. */
  wrong(signals: readonly string[]): void;
}

export interface Show {
  /** Whether the post deserves a warning now, drawn or not. */
  warns(entry: Entry): boolean;
  /** Draws or removes the warning, as the settings and the user have it now. */
  update(entry: Entry): void;
  /** Puts the warning back if the page removed it, as long as that is worth trying. */
  keep(entry: Entry): void;
  /** Whether a node is one of ours. */
  isOurs(node: Node): boolean;
}

/**
 * Decides which posts bear a warning, and draws it.
 * @param hid the user hid a post: every copy of it is to be updated.
 */
export function createShow(parts: ShowParts, hid: () => void): Show {
  const { hidden } = parts;
  const hosts = new WeakSet<Node>();
  const losses = createKeep();

  const hide = ({ key, text, truncated }: Entry) => {
    hidden.push({ key, text, truncated });
    hid();
  };
  const events = (entry: Entry): WarningEvents => ({
    hide: () => hide(entry),
    wrong(signals) {
      parts.wrong(signals);
      hide(entry);
    },
  });
  const draw = (entry: Entry) => {
    const place = parts.site.place(entry.element);
    entry.warning = steady(entry.element, () => parts.draw(place, entry.verdict, events(entry)));
    entry.said = entry.warning.text();
    hosts.add(entry.warning.host);
  };
  const undo = (entry: Entry) => {
    entry.warning?.remove();
    entry.warning = undefined;
  };
  const warns = (entry: Entry) =>
    !entry.own &&
    SHOWN[parts.sensitivity()].includes(entry.verdict.level) &&
    !hidden.some((post) => samePost(post, entry));

  return {
    warns,
    isOurs: (node) => hosts.has(node),
    update(entry) {
      if (!warns(entry)) undo(entry);
      else if (!entry.warning && losses.mayDraw(entry)) draw(entry);
    },
    keep(entry) {
      if (!entry.warning || entry.warning.host.isConnected) return;
      undo(entry);
      losses.lost(entry);
      if (losses.mayDraw(entry)) draw(entry);
    },
  };
}
