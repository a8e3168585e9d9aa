import type { Evidence, Level, Scheme } from '../../core/post.ts';
import type { Lang } from '../../i18n/language.ts';
import type { IsTrusted } from '../trust.ts';

/** A level that shows: `quiet` draws nothing. */
export type ShownLevel = Exclude<Level, 'quiet'>;

/** What a warning says. */
export interface WarningModel {
  readonly level: ShownLevel;
  readonly scheme: Scheme | null;
  /** In order of importance; the first is quoted while the warning is closed. */
  readonly evidence: readonly Pick<Evidence, 'signal' | 'quote'>[];
  /** Country the offer leads to (ISO 3166 alpha-2), when known: chooses local help lines. */
  readonly country?: string;
}

/** What the user did. Nothing else leaves the component. */
export interface WarningEvents {
  /** Hide it while this page stays loaded. */
  hide(): void;
  /** It is wrong: the ids of its signals, and nothing of the text. */
  wrong(signals: readonly string[]): void;
}

export interface WarningOptions {
  readonly language: Lang;
  /** Whether the page is dark; left out, what the system prefers. */
  readonly dark?: boolean | undefined;
  /** Family name of the loaded Nastaliq font; left out, whatever the system has for Urdu. */
  readonly font?: string | undefined;
  /** For tests, whose events no user makes. */
  readonly isTrusted?: IsTrusted | undefined;
}
