import { useWords } from '../words.tsx';
import type { WarningModel } from './model.ts';
import { SignList } from './sign-list.tsx';
import { WhereToTurn } from './where-to-turn.tsx';

/** The inner view: why, and where to turn. The popup shows it for a pasted text. */
export function Explanation({ model }: { readonly model: WarningModel }) {
  const words = useWords();
  return (
    <>
      {model.scheme && <p class="scheme">{words(`scheme.${model.scheme}`)}</p>}
      <SignList evidence={model.evidence} />
      <p class="proof">{words('warning.proof')}</p>
      <WhereToTurn scheme={model.scheme} {...(model.country && { country: model.country })} />
    </>
  );
}
