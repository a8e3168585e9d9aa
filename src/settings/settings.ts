import type { SiteId } from '../sites/hosts.ts';

type Language = 'auto' | 'en' | 'ur';
/** `balanced` shows `check` and `warn`; `fewer` shows `warn` only. */
export type Sensitivity = 'balanced' | 'fewer';

/** What the user chose. Stored under one key; every change writes a new object. */
export interface Settings {
  readonly version: 1;
  readonly enabled: boolean;
  /** Sites the user switched off; a site that is not listed is on. */
  readonly sitesOff: readonly SiteId[];
  readonly language: Language;
  readonly sensitivity: Sensitivity;
}

export const DEFAULTS: Settings = Object.freeze({
  version: 1,
  enabled: true,
  sitesOff: Object.freeze([]) as readonly SiteId[],
  language: 'auto',
  sensitivity: 'balanced',
});
