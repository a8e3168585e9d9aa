import { expect, it, vi } from 'vitest';
import { createLook } from '../../../src/page/look.ts';
import { DEFAULTS } from '../../../src/settings/settings.ts';

const english = { ...DEFAULTS, language: 'en' } as const;
const urdu = { ...DEFAULTS, language: 'ur' } as const;

it.each([
  ['English words and quotations', english, ['call center in Cambodia'], 0],
  ['an Urdu quotation in the English interface', english, ['کمبوڈیا میں نوکری'], 1],
  ['the Urdu interface', urdu, [], 1],
])(
  'createLook, %s, asks for Nastaliq as needed and once',
  async (_name, settings, quotes, times) => {
    const load = vi.fn(async () => 'family');
    const come = vi.fn();
    const look = createLook(load, () => settings, come);
    expect(look(document.body, quotes).font).toBeUndefined();
    await Promise.resolve();
    await Promise.resolve();
    look(document.body, quotes);
    expect(load).toHaveBeenCalledTimes(times);
    expect(come).toHaveBeenCalledTimes(times);
    expect(look(document.body, quotes).font).toBe(times ? 'family' : undefined);
  },
);
