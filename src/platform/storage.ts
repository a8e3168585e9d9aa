import { browser } from 'wxt/browser';

/** The value under `key` in this device's extension storage; undefined when there is none. */
export async function readStored(key: string): Promise<unknown> {
  return (await browser.storage.local.get(key))[key];
}

/** Replaces the value under `key`. Storage stays on the device: `local`, never `sync`. */
export async function writeStored(key: string, value: unknown): Promise<void> {
  await browser.storage.local.set({ [key]: value });
}

/** Calls back with each new value under `key`, whichever part of the extension wrote it. */
export function watchStored(key: string, changed: (value: unknown) => void): () => void {
  const listen = (changes: Record<string, { readonly newValue?: unknown }>, area: string) => {
    const change = changes[key];
    if (area === 'local' && change) changed(change.newValue);
  };
  browser.storage.onChanged.addListener(listen);
  // In a content script that outlived its extension there is nothing left to listen to.
  return () => browser.storage?.onChanged.removeListener(listen);
}
