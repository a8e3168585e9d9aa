import type { Served } from '../browsers/serve.ts';
import { FACEBOOK_URL, facebookFeed } from './facebook.ts';
import { DEMO_POSTS, type DemoPost } from './posts.ts';
import { WHATSAPP_URL, whatsappChat } from './whatsapp.ts';

/** A page of the demo: which posts it shows, and what stands at which address. */
export interface Scene {
  readonly place: DemoPost['place'];
  readonly url: string;
  readonly posts: readonly DemoPost[];
  readonly served: Served;
}

/** Nothing but the page's own styles and font: as strict towards us as the sites are. */
const CSP = "default-src 'self'; style-src 'self' 'unsafe-inline'; font-src data:";

function scene(place: Scene['place'], posts: readonly DemoPost[]): Scene {
  const shown = posts.filter((post) => post.place === place);
  const html = place === 'facebook' ? facebookFeed(shown) : whatsappChat(shown);
  const url = place === 'facebook' ? FACEBOOK_URL : WHATSAPP_URL;
  return { place, url, posts: shown, served: { html, csp: CSP } };
}

/** The demo's feed and chat with those of the posts that belong there. */
export function scenes(posts: readonly DemoPost[]): readonly [feed: Scene, chat: Scene] {
  return [scene('facebook', posts), scene('whatsapp', posts)];
}

export const SCENES = scenes(DEMO_POSTS);
