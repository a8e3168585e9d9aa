import type { Channel } from './channel.ts';

/** What every source read so far has in common; an entry states what differs. */
const COMMON = {
  situation: 'before-paying',
  country: 'PK',
  url: null,
  phone: null,
  email: null,
  // Sources were read as archived copies on this day; nothing was opened or dialled.
  checked: '2026-11-21',
  openedLive: false,
} as const satisfies Partial<Channel>;

type Given = Omit<Channel, keyof typeof COMMON> & Partial<Pick<Channel, keyof typeof COMMON>>;

/** A channel whose source was read on the common day. */
export function read(entry: Given): Channel {
  return { ...COMMON, ...entry };
}
