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

function scene(place: Scene['place'], url: string, make: typeof facebookFeed): Scene {
  const posts = DEMO_POSTS.filter((post) => post.place === place);
  return { place, url, posts, served: { html: make(posts), csp: CSP } };
}

export const SCENES: readonly Scene[] = [
  scene('facebook', FACEBOOK_URL, facebookFeed),
  scene('whatsapp', WHATSAPP_URL, whatsappChat),
];
