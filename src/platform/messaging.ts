import { type Browser, browser } from 'wxt/browser';
import { dispatch, type Handlers, type Message, type PageReport } from './messages.ts';

/** Answers the messages meant for this part of the extension until `signal` aborts. */
export function receive(handlers: Handlers, signal: AbortSignal): void {
  const listen = (message: Message, sender: Browser.runtime.MessageSender) =>
    dispatch(message, handlers, sender.tab?.id);
  browser.runtime.onMessage.addListener(listen);
  // In a content script that outlived its extension there is nothing left to listen to.
  signal.addEventListener('abort', () => browser.runtime?.onMessage?.removeListener(listen));
}

/** Sends to the background and the extension's pages; rejects when nobody answers. */
export async function send(message: Message): Promise<unknown> {
  return browser.runtime.sendMessage(message);
}

/** Sends to the content scripts in a tab's page itself, its frames left out. */
export function sendToTab(tab: number, message: Message): Promise<unknown> {
  return browser.tabs.sendMessage(tab, message, { frameId: 0 });
}

/** What a tab's content script knows of its page; undefined when none is there to answer. */
export async function reportOf(tab: number): Promise<PageReport | undefined> {
  const answer = await sendToTab(tab, { type: 'report' }).catch(() => undefined);
  return answer as PageReport | undefined;
}
