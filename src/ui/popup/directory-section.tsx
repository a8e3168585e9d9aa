import { SITUATIONS } from '../../channels/channel.ts';
import { CHANNELS } from '../../channels/directory.ts';
import { ChannelCard } from '../channel/channel-card.tsx';
import { useWords } from '../words.tsx';

/** Every official channel, grouped by the situation it serves first. */
export function DirectorySection() {
  const words = useWords();
  return (
    <details class="directory">
      <summary class="strong">{words('channels.title')}</summary>
      <p class="hint">{words('channels.note')}</p>
      {SITUATIONS.map((situation) => (
        <section key={situation} aria-labelledby={situation}>
          <h3 id={situation} class="strong">
            {words(`situation.${situation}`)}
          </h3>
          <ul class="channels">
            {CHANNELS.filter((channel) => channel.situation === situation).map((channel) => (
              <ChannelCard key={channel.id} channel={channel} />
            ))}
          </ul>
        </section>
      ))}
    </details>
  );
}
