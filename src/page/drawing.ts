import type { Verdict } from '../core/post.ts';
import type { Settings } from '../settings/settings.ts';
import type { Place } from '../sites/site.ts';
import type { WarningEvents, WarningModel } from '../ui/warning/model.ts';
import { mountWarning, type WarningHandle } from '../ui/warning/mount.tsx';
import type { Draw } from './drawn.ts';
import { createLook, type LoadFont } from './look.ts';

function modelOf({ level, scheme, evidence }: Verdict): WarningModel {
  if (level === 'quiet') throw new Error('A quiet verdict has no warning');
  return { level, scheme, evidence };
}

/** What warnings are drawn with, fetched when the first one is. */
export interface Supplies {
  readonly loadFont: LoadFont;
  /** Makes the words about single signals known to i18n; the general ones are said until then. */
  readonly loadWords: () => Promise<void>;
}

/** How warnings are drawn with the real component. */
export function warningDrawing({ loadFont, loadWords }: Supplies, settings: () => Settings): Draw {
  const standing = new Map<WarningHandle, { parent: Element; quotes: readonly string[] }>();
  const refresh = (handle: WarningHandle) => {
    const place = standing.get(handle);
    if (place) handle.update({ options: look(place.parent, place.quotes) });
  };
  const refreshAll = () => {
    for (const handle of standing.keys()) refresh(handle);
  };
  const look = createLook(loadFont, settings, refreshAll);
  let asked = false;
  const askWords = () => {
    if (asked) return;
    asked = true;
    loadWords().then(refreshAll, () => {
      // The general words stand; the next warning asks again.
      asked = false;
    });
  };

  return (place: Place, verdict: Verdict, events: WarningEvents) => {
    askWords();
    const { parent } = place;
    const quotes = verdict.evidence.map(({ quote }) => quote);
    const handle = mountWarning(place, modelOf(verdict), events, look(parent, quotes));
    standing.set(handle, { parent, quotes });
    return {
      host: handle.host,
      text: handle.text,
      refresh: () => refresh(handle),
      remove() {
        standing.delete(handle);
        handle.remove();
      },
    };
  };
}
