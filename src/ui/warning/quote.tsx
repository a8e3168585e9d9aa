import { textDirection, textLanguage } from '../../i18n/bidi.ts';

/** The post's own words, in their own language and direction. */
export function Quote({ text }: { readonly text: string }) {
  return (
    <bdi class="quote">
      <q lang={textLanguage(text)} dir={textDirection(text)}>
        {text}
      </q>
    </bdi>
  );
}
