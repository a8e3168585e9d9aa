import type { Channel } from './channel.ts';

type Freshness =
  | {
      readonly key: 'channel.dated';
      readonly values: { readonly date: string; readonly checked: string };
    }
  | { readonly key: 'channel.undated'; readonly values: { readonly checked: string } };

/** How old the word about a channel is, as a message with its values. Shown wherever a channel is. */
export function freshness({
  sourceDate,
  checked,
}: Pick<Channel, 'sourceDate' | 'checked'>): Freshness {
  return sourceDate === null
    ? { key: 'channel.undated', values: { checked } }
    : { key: 'channel.dated', values: { date: sourceDate, checked } };
}
