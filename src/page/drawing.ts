import type { Verdict } from '../core/post.ts';
import { resolveLanguage } from '../i18n/language.ts';
import type { Settings } from '../settings/settings.ts';
import type { Place } from '../sites/site.ts';
import type { WarningEvents, WarningModel, WarningOptions } from '../ui/warning/model.ts';
import { mountWarning, type WarningHandle } from '../ui/warning/mount.tsx';
import { isDark } from './dark.ts';
import type { Draw } from './drawn.ts';

/** Makes Nastaliq available to the page and answers with its family name. */
export type LoadFont = () => Promise<string>;

function modelOf({ level, scheme, evidence }: Verdict): WarningModel {
  if (level === 'quiet') throw new Error('A quiet verdict has no warning');
  return { level, scheme, evidence };
}

/**
 * How warnings are drawn with the real component. Nastaliq is asked for only once Urdu is shown;
 * warnings do not wait for it, but change into it when it comes.
 */
export function warningDrawing(loadFont: LoadFont, settings: () => Settings): Draw {
  const standing = new Map<WarningHandle, Element>();
  let font: string | undefined;
  let asked = false;

  const refresh = (handle: WarningHandle) => {
    const parent = standing.get(handle);
    if (parent) handle.update({ options: options(parent) });
  };
  const ask = () => {
    if (asked) return;
    asked = true;
    const come = (family: string) => {
      font = family;
      for (const handle of standing.keys()) refresh(handle);
    };
    // Without it the system's own Urdu font stands, which is readable: no reason to fail.
    loadFont().then(come, () => undefined);
  };
  const options = (parent: Element): WarningOptions => {
    const language = resolveLanguage(settings().language, navigator.languages);
    if (language === 'ur') ask();
    return { language, dark: isDark(parent), font };
  };

  return (place: Place, verdict: Verdict, events: WarningEvents) => {
    const handle = mountWarning(place, modelOf(verdict), events, options(place.parent));
    standing.set(handle, place.parent);
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
