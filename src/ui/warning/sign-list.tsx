import { textDirection } from '../../i18n/bidi.ts';
import { signalMessage } from '../../i18n/dynamic.ts';
import { useLanguage, useWords } from '../words.tsx';
import type { WarningModel } from './model.ts';
import { Quote } from './quote.tsx';
import { type Sign, signsOf } from './signs.ts';

function SignItem({ sign }: { readonly sign: Sign }) {
  const lang = useLanguage();
  const words = useWords();
  return (
    <li class="sign">
      <p class="strong">{signalMessage(sign.signal, 'saw', lang)}</p>
      {sign.quotes.map((quote) => (
        <p key={quote} class="said" dir={textDirection(quote)}>
          <Quote text={quote} />
        </p>
      ))}
      <p>
        <span class="label">{words('warning.matters')}</span>{' '}
        {signalMessage(sign.signal, 'why', lang)}
      </p>
      <p>
        <span class="label">{words('warning.genuine')}</span>{' '}
        {signalMessage(sign.signal, 'genuine', lang)}
      </p>
    </li>
  );
}

/** Every sign: the words that were seen, why they matter, and what a genuine offer shows. */
export function SignList({ evidence }: Pick<WarningModel, 'evidence'>) {
  const words = useWords();
  const { signs, more } = signsOf(evidence);
  return (
    <>
      <ul class="signs" aria-label={words('warning.signs')}>
        {signs.map((sign) => (
          <SignItem key={sign.signal} sign={sign} />
        ))}
      </ul>
      {more > 0 && <p class="more">{words('warning.more', { count: more })}</p>}
    </>
  );
}
