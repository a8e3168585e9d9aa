import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import type { Health } from '../src/core/post.ts';
import { type Lang, resolveLanguage } from '../src/i18n/language.ts';
import { lateStrings } from '../src/i18n/late.ts';
import { message } from '../src/i18n/message.ts';
import { showBadge } from '../src/platform/badge.ts';
import { readFont } from '../src/platform/font.ts';
import { onMenu, writeMenus } from '../src/platform/menus.ts';
import { receive } from '../src/platform/messaging.ts';
import { onAccessChange } from '../src/platform/permissions.ts';
import { check } from '../src/platform/scripting.ts';
import { leaveWithdrawnSites, serveOpenTabs } from '../src/platform/serve-tabs.ts';
import type { Settings } from '../src/settings/settings.ts';
import { loadSettings, watchSettings } from '../src/settings/store.ts';

/** Milliseconds that scripts of the version before need to see that they are orphans, and leave. */
const LEAVING = 1_500;

/** Stores and the browser's own pages let no extension in; the menu does nothing there. */
const refused = () => undefined;

function languageOf({ language }: Settings): Lang {
  return resolveLanguage(language, navigator.languages);
}

/** Says in the tooltip what the badge means; the same words as the popup's. */
function tooltip(warnings: number, health: Health, lang: Lang): string {
  const name = message('app.name', lang);
  if (health === 'reading') return `${name}: ${message('popup.found', lang, { count: warnings })}`;
  return `${name}: ${message(`health.${health}.state`, lang)}`;
}

async function labelMenus(settings: Settings): Promise<void> {
  const lang = languageOf(settings);
  await writeMenus({
    page: message('popup.checkpage', lang),
    selection: message('menu.selection', lang),
  });
}

export default defineBackground(() => {
  const relabel = async () => labelMenus(await loadSettings());
  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    await relabel();
    // Firefox serves open tabs by itself.
    if (import.meta.env.FIREFOX) return;
    if (reason === 'update') await new Promise((resolve) => setTimeout(resolve, LEAVING));
    await serveOpenTabs();
  });
  browser.runtime.onStartup.addListener(relabel);
  watchSettings(labelMenus);
  onAccessChange(serveOpenTabs, leaveWithdrawnSites);

  onMenu({
    page: (tab) => void check(tab, { type: 'check-page' }).catch(refused),
    selection: (tab, text) => void check(tab, { type: 'check-text', text }).catch(refused),
  });
  receive(
    {
      font: readFont,
      words: async () => lateStrings(),
      count: async ({ warnings, health }, tab) => {
        if (tab === undefined) return;
        const text = warnings > 0 ? String(warnings) : '';
        await showBadge(tab, text, tooltip(warnings, health, languageOf(await loadSettings())));
      },
    },
    new AbortController().signal,
  );
});
