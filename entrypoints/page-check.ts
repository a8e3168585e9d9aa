import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { assess } from '../src/core/assess.ts';
import { addStrings } from '../src/i18n/catalogue.ts';
import type { Strings } from '../src/i18n/packed.ts';
import { panelAnswers } from '../src/page/answer.ts';
import { createChecker } from '../src/page/checker.ts';
import { warningDrawing } from '../src/page/drawing.ts';
import { collectErrors } from '../src/page/errors.ts';
import { createJudge } from '../src/page/judge.ts';
import { removeLeftovers } from '../src/page/leftovers.ts';
import { lifetime } from '../src/page/lifetime.ts';
import { announce, presenceOf } from '../src/page/presence.ts';
import { readText } from '../src/page/read-text.ts';
import { isAlive, ownOrigin } from '../src/platform/alive.ts';
import { askFont } from '../src/platform/font.ts';
import { receive, send } from '../src/platform/messaging.ts';
import { DEFAULTS } from '../src/settings/settings.ts';
import { loadSettings, watchSettings } from '../src/settings/store.ts';
import { countWrong } from '../src/settings/wrong.ts';
import { generic } from '../src/sites/generic.ts';
import { loadNastaliq } from '../src/ui/font.ts';

const loadFont = async () => loadNastaliq(await askFont());
const loadWords = async () => addStrings((await send({ type: 'words' })) as Strings);

/** Listens at once: the message that says what to check follows right behind this script. */
function listen(): void {
  if (presenceOf('page-check')) return;
  const { signal } = lifetime(isAlive);
  announce('page-check', { report: () => checker.report() }, signal);
  const scan = () => presenceOf('scan');
  if (!scan()) removeLeftovers(document);
  const errors = collectErrors(ownOrigin(), signal);
  let settings = DEFAULTS;
  const now = () => settings;
  const ready = loadSettings().then((stored) => {
    settings = stored;
  });
  const checker = createChecker(
    {
      doc: document,
      site: generic,
      errors,
      hidden: [],
      readText,
      judge: createJudge(assess),
      draw: warningDrawing({ loadFont, loadWords }, now),
      answers: panelAnswers(document, loadFont, now),
      sensitivity: () => settings.sensitivity,
      standing: () => scan()?.report(),
      wrong: (signals) => void countWrong(signals).catch(errors.add),
      counted: (warnings, health) =>
        void send({ type: 'count', warnings, health }).catch(errors.add),
    },
    signal,
  );
  const stop = watchSettings((changed) => {
    settings = changed;
    checker.redraw();
  });
  signal.addEventListener('abort', stop);
  receive(
    {
      checkPage: async () => ready.then(checker.checkPage),
      checkText: async ({ text }) => ready.then(() => checker.checkText(text)),
      // Where a content script runs, the page's report is its own.
      ...(!scan() && { report: async () => checker.report() }),
    },
    signal,
  );
}

// Inline, because WXT runs entrypoints in Node at build time and leaves out only what it can see is `main`.
export default defineUnlistedScript(() => listen());
