import { beforeEach, expect, test, vi } from 'vitest';

const { area, listeners } = vi.hoisted(() => ({
  area: new Map<string, unknown>(),
  listeners: new Set<(changes: Record<string, { newValue?: unknown }>, area: string) => void>(),
}));

vi.mock('wxt/browser', () => ({
  browser: {
    storage: {
      local: {
        get: async (key: string) =>
          area.has(key) ? { [key]: structuredClone(area.get(key)) } : {},
        set: async (values: Record<string, unknown>) => {
          for (const [key, newValue] of Object.entries(values)) {
            area.set(key, structuredClone(newValue));
            for (const listen of listeners) listen({ [key]: { newValue } }, 'local');
          }
        },
      },
      onChanged: {
        addListener: (listen: never) => listeners.add(listen),
        removeListener: (listen: never) => listeners.delete(listen),
      },
    },
  },
}));

const { loadSettings, saveSettings, watchSettings } = await import(
  '../../../src/settings/store.ts'
);
const { countWrong, loadWrong } = await import('../../../src/settings/wrong.ts');
const { DEFAULTS } = await import('../../../src/settings/settings.ts');

beforeEach(() => {
  area.clear();
  listeners.clear();
});

test('nothing stored gives the defaults', async () => {
  expect(await loadSettings()).toEqual(DEFAULTS);
});

test('a patch changes only its own fields and is all that storage holds', async () => {
  await saveSettings({ language: 'ur' });
  await saveSettings({ sitesOff: ['facebook'] });
  expect(await loadSettings()).toEqual({ ...DEFAULTS, language: 'ur', sitesOff: ['facebook'] });
  expect([...area.keys()]).toEqual(['settings']);
});

test('watchers hear whole settings until they stop', async () => {
  const heard: unknown[] = [];
  const stop = watchSettings((settings) => heard.push(settings));
  await saveSettings({ enabled: false });
  stop();
  await saveSettings({ enabled: true });
  expect(heard).toEqual([{ ...DEFAULTS, enabled: false }]);
});

test('watchers do not hear other keys', async () => {
  const heard: unknown[] = [];
  watchSettings((settings) => heard.push(settings));
  await countWrong(['hub']);
  expect(heard).toEqual([]);
});

test('a wrong alarm is kept as counts by signal, once a warning', async () => {
  await countWrong(['hub', 'hub', 'fee']);
  await countWrong(['hub']);
  expect(await loadWrong()).toEqual({ hub: 2, fee: 1 });
  area.set('wrong', { hub: 'many' });
  expect(await loadWrong()).toEqual({});
});
