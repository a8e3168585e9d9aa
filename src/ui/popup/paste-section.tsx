import { useState } from 'preact/hooks';
import { channelsFor } from '../../channels/choose.ts';
import type { Verdict } from '../../core/post.ts';
import { ChannelCard } from '../channel/channel-card.tsx';
import { VerdictNote } from '../warning/verdict-note.tsx';
import { useWords } from '../words.tsx';
import type { PopupEvents } from './model.ts';

function Outcome({ verdict, dark }: { readonly verdict: Verdict; readonly dark: boolean }) {
  const words = useWords();
  const { level } = verdict;
  if (verdict.short) return <p class="outcome">{words('paste.short')}</p>;
  if (level === 'quiet') {
    return (
      <div class="outcome">
        <p>{words('paste.quiet')}</p>
        <ul class="channels">
          {channelsFor(null, 'before-paying').map((channel) => (
            <ChannelCard key={channel.id} channel={channel} />
          ))}
        </ul>
      </div>
    );
  }
  const { scheme, evidence } = verdict;
  return <VerdictNote model={{ level, scheme, evidence }} dark={dark} />;
}

/** Judges a text that the user pastes. It is kept nowhere but in the box. */
export function PasteSection({
  assess,
  dark,
}: { readonly dark: boolean } & Pick<PopupEvents, 'assess'>) {
  const words = useWords();
  const [text, setText] = useState('');
  const [verdict, setVerdict] = useState<Verdict>();
  const write = (next: string) => {
    setText(next);
    // An old verdict must not stand under new words.
    setVerdict(undefined);
  };
  return (
    <section aria-labelledby="paste">
      <h2 id="paste" class="strong">
        {words('paste.title')}
      </h2>
      <label class="paste">
        <span>{words('paste.label')}</span>
        <textarea
          rows={4}
          dir="auto"
          value={text}
          onInput={(event) => write(event.currentTarget.value)}
        />
      </label>
      <p class="hint">{words('paste.local')}</p>
      <p class="actions">
        <button type="button" class="main" onClick={() => setVerdict(assess(text))}>
          {words('paste.check')}
        </button>
        <button type="button" onClick={() => write('')}>
          {words('paste.clear')}
        </button>
      </p>
      <div aria-live="polite">{verdict && <Outcome verdict={verdict} dark={dark} />}</div>
    </section>
  );
}
