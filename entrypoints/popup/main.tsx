import { render } from 'preact';
import { assess } from '../../src/core/assess.ts';
import { directionOf, resolveLanguage } from '../../src/i18n/language.ts';
import { onAccessChange, requestSite, siteAllowed } from '../../src/platform/permissions.ts';
import { askReport, checkActivePage } from '../../src/platform/report.ts';
import { loadSettings, saveSettings, watchSettings } from '../../src/settings/store.ts';
import { SITE_IDS } from '../../src/sites/hosts.ts';
import { findingOf } from '../../src/ui/popup/finding.ts';
import type { PopupEvents, PopupModel } from '../../src/ui/popup/model.ts';
import { Popup } from '../../src/ui/popup/popup.tsx';
import '../../src/ui/popup/styles.ts';
import { Language } from '../../src/ui/words.tsx';

/** Milliseconds between looks at the page: it goes on being read while the popup is open. */
const LOOK_AGAIN = 1_500;

const root = document.getElementById('app') as HTMLElement;
const prefersDark = matchMedia('(prefers-color-scheme: dark)');

let model: PopupModel = {
  settings: await loadSettings(),
  sites: await readSites(),
  page: undefined,
  refused: false,
  dark: prefersDark.matches,
};

const events: PopupEvents = {
  assess,
  change: (patch) => void saveSettings(patch),
  allow: (site) => void requestSite(site),
  async checkPage() {
    await checkActivePage().catch(() => show({ refused: true }));
    await look();
  },
};

function readSites(): Promise<PopupModel['sites']> {
  return Promise.all(SITE_IDS.map(async (id) => ({ id, allowed: await siteAllowed(id) })));
}

function show(change: Partial<PopupModel>): void {
  model = { ...model, ...change };
  const lang = resolveLanguage(model.settings.language, navigator.languages);
  document.documentElement.lang = lang;
  document.documentElement.dir = directionOf(lang);
  render(
    <Language.Provider value={lang}>
      <Popup model={model} events={events} />
    </Language.Provider>,
    root,
  );
}

async function look(): Promise<void> {
  show({ page: findingOf(await askReport()) });
}

async function lookAtSites(): Promise<void> {
  show({ sites: await readSites() });
  await look();
}

show({});
await look();
setInterval(look, LOOK_AGAIN);
watchSettings((settings) => show({ settings }));
onAccessChange(lookAtSites, lookAtSites);
prefersDark.addEventListener('change', ({ matches }) => show({ dark: matches }));
