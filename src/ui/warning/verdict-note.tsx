import { useWords } from '../words.tsx';
import { Explanation } from './explanation.tsx';
import { Headline } from './headline.tsx';
import type { WarningModel } from './model.ts';

/** A warning that stands open, for a text that the user asked about. */
export function VerdictNote({
  model,
  dark,
}: {
  readonly model: WarningModel;
  readonly dark: boolean;
}) {
  const words = useWords();
  return (
    <div class={`outcome note ${model.level}`} data-theme={dark ? 'dark' : 'light'}>
      <div class="bar">
        <Headline model={model} />
      </div>
      <div class="inner">
        <p class="again">{words(`warning.${model.level}.reason`)}</p>
        <Explanation model={model} />
      </div>
    </div>
  );
}
