import { defineContentScript } from 'wxt/utils/define-content-script';
import { assess } from '../../src/core/assess.ts';
import { addStrings } from '../../src/i18n/catalogue.ts';
import type { Strings } from '../../src/i18n/packed.ts';
import { warningDrawing } from '../../src/page/drawing.ts';
import { collectErrors } from '../../src/page/errors.ts';
import { createJudge } from '../../src/page/judge.ts';
import { removeLeftovers } from '../../src/page/leftovers.ts';
import { lifetime } from '../../src/page/lifetime.ts';
import { announce, presenceOf } from '../../src/page/presence.ts';
import { readText } from '../../src/page/read-text.ts';
import { type Page, startPage } from '../../src/page/start.ts';
import { isAlive, ownOrigin } from '../../src/platform/alive.ts';
import { askFont } from '../../src/platform/font.ts';
import { receive, send } from '../../src/platform/messaging.ts';
import { loadSettings, watchSettings } from '../../src/settings/store.ts';
import { countWrong } from '../../src/settings/wrong.ts';
import { ALL_MATCH_PATTERNS } from '../../src/sites/hosts.ts';
import { siteFor } from '../../src/sites/index.ts';
import { loadNastaliq } from '../../src/ui/font.ts';

const loadFont = async () => loadNastaliq(await askFont());
const loadWords = async () => addStrings((await send({ type: 'words' })) as Strings);

async function scan(): Promise<void> {
  const site = siteFor(new URL(location.href));
  if (!site || presenceOf('scan')) return;
  const { signal, end } = lifetime(isAlive);
  let page: Page | undefined;
  announce('scan', { report: () => page?.report() }, signal);
  removeLeftovers(document);
  const errors = collectErrors(ownOrigin(), signal);
  const settings = await loadSettings();
  if (signal.aborted) return;
  const started = startPage(
    {
      doc: document,
      site,
      errors,
      settings,
      readText,
      watchSettings,
      judge: createJudge(assess),
      drawing: (now) => warningDrawing({ loadFont, loadWords }, now),
      wrong: (signals) => void countWrong(signals).catch(errors.add),
      counted: (warnings, health) =>
        void send({ type: 'count', warnings, health }).catch(errors.add),
    },
    signal,
  );
  page = started;
  receive(
    {
      report: async () => started.report(),
      leave: async ({ site: id }) => {
        if (id === site.id) end();
      },
    },
    signal,
  );
}

export default defineContentScript({
  matches: [...ALL_MATCH_PATTERNS],
  noScriptStartedPostMessage: true,
  main: scan,
});
