import type { PageReport } from '../platform/messages.ts';
import type { Settings } from '../settings/settings.ts';
import type { Draw } from './drawn.ts';
import { pageReport } from './page-report.ts';
import { type Reader, type ReaderParts, startReader } from './reader.ts';
import type { Identity } from './same-post.ts';

export interface PageParts extends Omit<ReaderParts, 'draw' | 'sensitivity' | 'hidden'> {
  /** The settings at the start. */
  readonly settings: Settings;
  watchSettings(changed: (settings: Settings) => void): () => void;
  /** How to draw warnings, given a way to ask for the settings as they are when drawing. */
  drawing(settings: () => Settings): Draw;
}

export interface Page {
  report(): PageReport;
}

interface Running {
  readonly reader: Reader;
  readonly off: AbortController;
}

function isOn(settings: Settings, site: string): boolean {
  return settings.enabled && !(settings.sitesOff as readonly string[]).includes(site);
}

/** Reads the page while the settings say so, and follows them at once when they change. */
export function startPage(parts: PageParts, signal: AbortSignal): Page {
  const { doc, site, errors } = parts;
  const hidden: Identity[] = [];
  let settings = parts.settings;
  let running: Running | undefined;

  function start(): Running {
    const off = new AbortController();
    const draw = parts.drawing(() => settings);
    const reading = { ...parts, draw, hidden, sensitivity: () => settings.sensitivity };
    return { off, reader: startReader(reading, AbortSignal.any([signal, off.signal])) };
  }
  function follow(changed: Settings): void {
    settings = changed;
    if (isOn(settings, site.id)) {
      if (running) running.reader.redraw();
      else running = start();
    } else {
      running?.off.abort();
      running = undefined;
      parts.counted(0, 'off');
    }
  }
  signal.addEventListener('abort', parts.watchSettings(follow));
  follow(settings);

  return {
    report() {
      if (running) return running.reader.report();
      const head = { url: doc.URL, site: site.id, health: 'off' as const, errors: errors.seen };
      return pageReport(head, [], () => false);
    },
  };
}
