import { channelsFor } from '../../channels/choose.ts';
import { ChannelCard } from '../channel/channel-card.tsx';
import { VerdictNote } from '../warning/verdict-note.tsx';
import { useWords } from '../words.tsx';
import type { PanelModel } from './model.ts';

interface AnswerProps {
  readonly model: PanelModel;
  readonly dark: boolean;
}

/** Nothing found is no all-clear: the sentence says so, and the offices stand below it. */
function Quiet({ sentence }: { readonly sentence: string }) {
  return (
    <>
      <p>{sentence}</p>
      <ul class="channels">
        {channelsFor(null, 'before-paying').map((channel) => (
          <ChannelCard key={channel.id} channel={channel} />
        ))}
      </ul>
    </>
  );
}

/** The panel's words: one sentence about a page, or everything about one text. */
export function Answer({ model, dark }: AnswerProps) {
  const words = useWords();
  if (model.kind === 'page') {
    const { posts, found } = model;
    if (posts === 0) return <p>{words('panel.nothing')}</p>;
    if (found === 0) return <Quiet sentence={words('panel.quiet', { posts })} />;
    return <p class="strong">{words('panel.found', { posts, found })}</p>;
  }
  const { level, short, scheme, evidence } = model.verdict;
  if (short) return <p>{words('panel.short')}</p>;
  if (level === 'quiet') return <Quiet sentence={words('paste.quiet')} />;
  return <VerdictNote model={{ level, scheme, evidence }} dark={dark} />;
}
