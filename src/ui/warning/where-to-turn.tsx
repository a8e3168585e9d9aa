import { useState } from 'preact/hooks';
import type { Situation } from '../../channels/channel.ts';
import { channelsFor } from '../../channels/choose.ts';
import { ChannelCard } from '../channel/channel-card.tsx';
import { useTrusted } from '../trust.ts';
import { useWords } from '../words.tsx';
import type { WarningModel } from './model.ts';

const SWITCHES = ['already-paid', 'already-abroad'] as const;

/** The two or three right channels; two switches change the situation they are meant for. */
export function WhereToTurn({ scheme, country }: Pick<WarningModel, 'scheme' | 'country'>) {
  const words = useWords();
  const trusted = useTrusted();
  const [situation, setSituation] = useState<Situation>('before-paying');
  return (
    <div class="turn">
      <p class="strong" aria-live="polite">
        {words(`situation.${situation}`)}
      </p>
      <p class="switches">
        {SWITCHES.map((other) => (
          <button
            key={other}
            type="button"
            class="switch"
            aria-pressed={situation === other}
            onClick={trusted(() => setSituation(situation === other ? 'before-paying' : other))}
          >
            {words(`situation.${other}.switch`)}
          </button>
        ))}
      </p>
      {situation !== 'before-paying' && <p>{words(`situation.${situation}.advice`)}</p>}
      <ul class="channels">
        {channelsFor(scheme, situation, country).map((channel) => (
          <ChannelCard key={channel.id} channel={channel} />
        ))}
      </ul>
    </div>
  );
}
