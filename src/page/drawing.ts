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

/** How warnings are drawn with the real component. */
export function warningDrawing(loadFont: LoadFont, settings: () => Settings): Draw {
  const standing = new Map<WarningHandle, { parent: Element; quotes: readonly string[] }>();
  const refresh = (handle: WarningHandle) => {
    const place = standing.get(handle);
    if (place) handle.update({ options: look(place.parent, place.quotes) });
  };
  const look = createLook(loadFont, settings, () => {
    for (const handle of standing.keys()) refresh(handle);
  });

  return (place: Place, verdict: Verdict, events: WarningEvents) => {
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
