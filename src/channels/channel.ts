import type { MessageKey } from '../i18n/catalogue.ts';
import type { Lang } from '../i18n/language.ts';

/** When a channel helps: to verify first, after money went, or for somebody already abroad. */
export type Situation = 'before-paying' | 'already-paid' | 'already-abroad';

export const SITUATIONS: readonly Situation[] = ['before-paying', 'already-paid', 'already-abroad'];

type ChannelKind =
  | 'verify'
  | 'procedure'
  | 'regulator'
  | 'recruiter'
  | 'advice'
  | 'office'
  | 'helpline'
  | 'complaint'
  | 'mission';

/** A telephone number as the source prints it, and as a `tel:` link dials it. */
interface Phone {
  readonly shown: string;
  readonly dial: string;
}

/** An official place to verify an offer or to get help. */
export interface Channel {
  readonly id: string;
  readonly name: Readonly<Record<Lang, string>>;
  readonly kind: ChannelKind;
  /** The situation it serves first; the directory is grouped by it. */
  readonly situation: Situation;
  /** Where it is, ISO 3166 alpha-2. */
  readonly country: string;
  readonly url: string | null;
  readonly phone: Phone | null;
  readonly email: string | null;
  readonly whatFor: MessageKey;
  /** Address of the document that says so. */
  readonly source: string;
  /** Date of that very document, ISO, as exact as it shows (year, month or day); null = undated. */
  readonly sourceDate: string | null;
  /** ISO day on which the source was last read. */
  readonly checked: string;
  /** Whether the address was opened, or the number dialled, that day. */
  readonly openedLive: boolean;
  readonly confidence: 'high' | 'medium';
}
