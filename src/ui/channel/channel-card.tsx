import type { Channel } from '../../channels/channel.ts';
import { freshness } from '../../channels/freshness.ts';
import { Ltr, Sentence, useLanguage, useWords } from '../words.tsx';

/** `https://www.mrc.org.pk/` as people say it: `mrc.org.pk`. */
function shownAddress(url: string): string {
  const { hostname, pathname } = new URL(url);
  return hostname.replace(/^www\./, '') + pathname.replace(/\/$/, '');
}

/** One official place: its name, what it is for, how to reach it, and how old that word is. */
export function ChannelCard({ channel }: { readonly channel: Channel }) {
  const lang = useLanguage();
  const words = useWords();
  const { key, values } = freshness(channel);
  return (
    <li class="channel">
      <p class="strong">{channel.name[lang]}</p>
      <p>{words(channel.whatFor)}</p>
      <p class="reach">
        {channel.phone && (
          <a class="button" href={`tel:${channel.phone.dial}`}>
            <span>
              <Sentence id="channel.call" values={{ phone: channel.phone.shown }} />
            </span>
          </a>
        )}
        {channel.url && (
          <a class="button" href={channel.url} target="_blank" rel="noreferrer noopener">
            <Ltr>{shownAddress(channel.url)}</Ltr>
            <span class="unseen"> ({words('channel.newtab')})</span>
          </a>
        )}
        {channel.email && (
          <a class="button" href={`mailto:${channel.email}`}>
            <Ltr>{channel.email}</Ltr>
          </a>
        )}
        <span class="date">
          <Sentence id={key} values={values} />
        </span>
      </p>
    </li>
  );
}
