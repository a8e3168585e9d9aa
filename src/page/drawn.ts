import type { Verdict } from '../core/post.ts';
import type { Place } from '../sites/site.ts';
import type { WarningEvents } from '../ui/warning/model.ts';

/** A warning as it stands on the page. */
export interface Drawn {
  /** Our one node among the page's: a plain `<div>` with a closed shadow root. */
  readonly host: HTMLElement;
  /** Draws it anew, in place, as the settings are now. */
  refresh(): void;
  remove(): void;
  /** The words a reader sees now. */
  text(): string;
}

/** Draws a warning at a place. Injected, so that the engine can be tried without the component. */
export type Draw = (place: Place, verdict: Verdict, events: WarningEvents) => Drawn;
