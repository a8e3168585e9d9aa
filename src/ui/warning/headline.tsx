import { textDirection } from '../../i18n/bidi.ts';
import { useWords } from '../words.tsx';
import { LevelIcon } from './level-icon.tsx';
import type { WarningModel } from './model.ts';
import { Quote } from './quote.tsx';

/**
 * Level and first quoted words in a place of fixed small height. A polite status: it is read out
 * when the reader pauses, and takes no focus.
 */
export function Headline({ model }: { readonly model: WarningModel }) {
  const words = useWords();
  const quote = model.evidence[0]?.quote.trim();
  return (
    <>
      <LevelIcon level={model.level} />
      <div class="head" role="status">
        <p class="headline" id="headline">
          <strong class="strong">{words(`warning.${model.level}.headline`)}</strong>{' '}
          <span class="reason">{words(`warning.${model.level}.reason`)}</span>
        </p>
        {quote && (
          // The line takes the quote's direction, so that cutting it short keeps its beginning.
          <p class="first" dir={textDirection(quote)}>
            <Quote text={quote} />
          </p>
        )}
      </div>
    </>
  );
}
