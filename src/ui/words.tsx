import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { MessageKey } from '../i18n/catalogue.ts';
import type { Lang } from '../i18n/language.ts';
import { message, messageParts } from '../i18n/message.ts';

/** The language of everything below. Changing it redraws the words, and nothing is lost. */
export const Language = createContext<Lang>('en');

export function useLanguage(): Lang {
  return useContext(Language);
}

/** Looks sentences up in the present language. */
export function useWords(): (
  key: MessageKey,
  values?: Readonly<Record<string, string | number>>,
) => string {
  const lang = useLanguage();
  return (key, values) => message(key, lang, values);
}

/** An address runs left to right whatever stands around it, and may break anywhere. */
export function Ltr({ children }: { readonly children: ComponentChildren }) {
  return <bdi dir="ltr">{children}</bdi>;
}

/** A sentence whose values (dates, telephone numbers) run left to right and stay in one piece. */
export function Sentence(props: {
  readonly id: MessageKey;
  readonly values: Readonly<Record<string, string>>;
}) {
  const isolated = Object.fromEntries(
    Object.entries(props.values).map(([name, value]) => [
      name,
      <bdi key={name} class="whole" dir="ltr">
        {value}
      </bdi>,
    ]),
  );
  return <>{messageParts(props.id, useLanguage(), isolated)}</>;
}
