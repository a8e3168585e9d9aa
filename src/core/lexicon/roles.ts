import type { Lexicon } from './lexicon.ts';

/** What the work is said to be. */
export const roles = {
  /** Manual, care and technical trades: the ordinary business of labour migration. */
  TRADE: {
    en: `
      mason, plumber, electrician, welder, carpenter, steel fixer, pipe fitter, pipefitter,
      scaffolder, labour, labor, labourer, helper, driver, rigger, crane operator, nurse, nurses,
      nursing, doctor, security guard, guard, cleaner, cook, chef, waiter, barista, tailor,
      mechanic, technician, foreman, painter, engineer, surveyor, teacher, housekeeping,
      room attendant, farm worker, factory worker, packing, warehouse, picker, butcher, baker,
      gardener, rider, delivery, housemaid, caregiver, fabricator, hvac, shuttering, tile fixer,
      operator,
      packer, room boy, kitchen helper, dishwasher, airman, lineman`,
    ur: `
      مستری, پلمبر, الیکٹریشن, ویلڈر, بڑھئی, کارپینٹر, مزدور, لیبر, ہیلپر, ڈرائیور, نرس, نرسیں,
      نرسز, ڈاکٹر, سیکیورٹی گارڈ, سکیورٹی گارڈ, گارڈ, باورچی, شیف, ویٹر, درزی, مکینک, ٹیکنیشن,
      فورمین, پینٹر, انجینئر, استاد, ٹیچر, صفائی, کلینر, پیکنگ, رائیڈر, سٹیل فکسر, اسٹیل فکسر`,
    roman: `
      mistri, plumber, electrician, welder, carpenter, mazdoor, labour, helper, driver, draiver,
      nurse, guard, cook, shef, waiter, mechanic, technician, engineer, teacher, rider, packing,
      safai`,
  },
} as const satisfies Lexicon;
