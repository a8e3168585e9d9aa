import { document, escapeHtml } from './html.ts';
import { type DemoPost, demoFile, languageTag } from './posts.ts';

/** Where the demo's chat stands. */
export const WHATSAPP_URL = 'https://web.whatsapp.com/';

/** An id as new builds print it: no chat in it, sixteen hexadecimal digits or more. */
const messageId = (index: number) => `3EB0DE30${String(index).padStart(10, '0')}`;

const clock = (index: number) => `10:${String(10 + index).padStart(2, '0')} AM`;

function message(of: DemoPost, index: number): string {
  const time = clock(index);
  const before = `[${time}, 11/20/2026] ${of.author}: `;
  return `<div role="row" tabindex="-1"><div tabindex="-1" data-id="${messageId(index)}">
<div data-virtualized="false"><div class="bubble"><div class="copyable-text" data-pre-plain-text="${escapeHtml(before)}">
<div class="who" aria-hidden="true">${escapeHtml(of.author)}</div>
<span class="words" data-testid="selectable-text" dir="auto" lang="${languageTag(of)}"><span>${escapeHtml(of.text)}</span></span>
<span aria-hidden="true"><span class="time">${time}</span></span>
</div></div></div>
</div></div>`;
}

/** Our own answer, which must never be judged: it is the user who wrote it. */
const OWN = `<div role="row" tabindex="-1"><div tabindex="-1" data-id="${messageId(99)}">
<div data-virtualized="false"><div class="bubble own"><span aria-label="You:"></span>
<div class="copyable-text" data-pre-plain-text="[10:59 AM, 11/20/2026] You: ">
<span class="words" data-testid="selectable-text" dir="auto"><span>Thank you, I will ask at home first.</span></span>
<span aria-hidden="true"><span class="time">10:59 AM</span></span>
</div><span data-icon="msg-dblcheck" aria-label=" Read "></span></div></div>
</div></div>`;

/** A row that left the screen: its content is unmounted, its place kept (SITES.md, fact 1). */
const UNMOUNTED = `<div role="row" tabindex="-1"><div tabindex="-1" data-id="${messageId(98)}">
<div data-virtualized="true" style="min-height:48px"><div></div></div>
</div></div>`;

/** A group chat built as SITES.md section 3 describes it for 2025-10 and later. */
export function whatsappChat(posts: readonly DemoPost[]): string {
  const body = `<div id="app">
<div id="pane-side">A chat with made-up messages</div>
<div id="main"><header>Jobs and friends</header>
<div data-tab="8" tabindex="0">
${UNMOUNTED}
${posts.map(message).join('\n')}
${OWN}
</div></div>
</div>`;
  return document('Demo chat', demoFile('chat.css'), body);
}
