import type { Health, Verdict } from '../../core/post.ts';
import type { Settings } from '../../settings/settings.ts';
import type { ShownLevel } from '../warning/model.ts';

export type SiteName = Settings['sitesOff'][number];

/** What was made of the page behind the popup. */
export interface PageFinding {
  readonly health: Health;
  /** How many posts were read. */
  readonly posts: number;
  /** The posts that bear a warning, and how each begins. */
  readonly found: readonly { readonly level: ShownLevel; readonly text: string }[];
}

export interface PopupModel {
  readonly settings: Settings;
  readonly sites: readonly {
    readonly id: SiteName;
    /** False when the user withdrew the site in the browser. */
    readonly allowed: boolean;
  }[];
  /** Undefined until the page has answered. */
  readonly page: PageFinding | undefined;
  /** True when the browser let nobody read the page that the user asked to have read. */
  readonly refused: boolean;
  readonly dark: boolean;
}

export interface PopupEvents {
  change(patch: Partial<Omit<Settings, 'version'>>): void;
  /** Ask the browser for a site that was withdrawn; called straight from the click. */
  allow(site: SiteName): void;
  /** Read the page that no site adapter reads. */
  checkPage(): void;
  assess(text: string): Verdict;
}
