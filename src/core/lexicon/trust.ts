import type { Lexicon } from './lexicon.ts';

/** Names and people whose weight a post borrows. */
export const trust = {
  /** Well-known bodies and firms, beyond those of GOVT_BODY and BRAND. */
  BIG_NAME: {
    en: `
      hbl, habib bank, ubl, mcb, allied bank, meezan bank, bank al habib, bank alfalah, nbp,
      national bank, state bank, zarai bank, punjab bank, bank of punjab, faysal bank, jazz (franchise|tower|office|side|job|jobs|hiring|call|company|head), bank (officer|cashier|manager|job|jobs|clerk|seat|seats),
      zong, ufone, telenor, ptcl, mobilink, coca cola, cocacola, pepsi, nestle, unilever, engro,
      fauji (fertilizer|foundation|cement),
      lucky cement,  pso, ogdcl, aramco, neom, sabic, emirates,  emaar, dubai (mall|police|airport|metro), expo centre, hilton, marriott, serena, pearl continental, mcdonalds, kfc, carrefour, ikea,
      walmart, amazon, google, microsoft, samsung, toyota, honda, suzuki, tesla,
      dhl, fedex, tcs, leopards, leopard courier, mnp, un (job|jobs|mission|agency|volunteer|post|posts), undp, unhcr, unicef, wfp,
      united nations, red cross, red crescent, edhi, chhipa, world bank, usaid, bisp,
      benazir (income|program|programme|card),
      ehsaas,
      pm (youth|overseas|scheme|loan|laptop|program|programme),
      prime minister (scheme|program|youth),
      chief minister (scheme|program),
      kamyab jawan, wapda, lesco, mepco, fesco, gepco, iesco, pesco, hesco, sngpl, ssgc, sui gas,
      sui northern, sui southern, ptv, pemra, nadra, passport office, fia, asf, anf,
      anti narcotics, army, pak army, pak fauj, navy, pak navy, paf, air force, rangers, levies,
      frontier constabulary, police, punjab police, traffic police, motorway police, railway,
      railways, pia, airport security, civil aviation, caa, airblue, serene air, flydubai,
      qatar airways, emirates airline, air arabia, saudia airline, turkish airlines, ministry, embassy (worker|scheme|list|quota|programme|staff|job|jobs),  attache, cantonment (board)?, wasa, municipal,
      union council, daraz, foodpanda, careem, uber, indrive, bykea, shein, temu, alibaba,
      netflix, binance,
      government (scheme|program|programme|quota|job|jobs|post|posts|department|hospital),
      govt (scheme|job|jobs|post|posts|quota|department)`,
    ur: `
      ایچ بی ایل, حبیب بینک, یو بی ایل, ایم سی بی, الائیڈ بینک, میزان بینک, نیشنل بینک,
      اسٹیٹ بینک, سٹیٹ بینک, اسٹیٹ بنک, سٹیٹ بنک, زرعی بینک, پنجاب بینک, جاز (ٹاور|فرنچائز|کا دفتر|کمپنی|میں|کی), بینک (آفیسر|میں نوکری|کی نوکری|کیشیئر), زونگ, یوفون,
      ٹیلی نار, کوکا کولا, پیپسی, نیسلے, یونی لیور, اینگرو, آرامکو, ارامکو, نیوم, ٹی سی ایس,
      یونیسف, یونیسیف, اقوام متحدہ, اقوامِ متحدہ, ڈبلیو ایچ او, یو این, ریڈ کراس, ہلال احمر,
      ایدھی, بی آئی ایس پی, بینظیر (پروگرام|انکم|کارڈ)?, احساس (پروگرام)?,
      وزیراعظم (اسکیم|سکیم|پروگرام|یوتھ),
      کامیاب جوان, واپڈا, لیسکو, میپکو, فیسکو, سوئی گیس, نادرا, پاسپورٹ آفس, ایف آئی اے,
      اے ایس ایف, اے این ایف, آرمی, پاک آرمی, پاک فوج, فوج, فوج میں, نیوی, پاک نیوی, فضائیہ,
      ایئر فورس, رینجرز, پولیس, پنجاب پولیس, ریلوے, پی آئی اے, ایئرپورٹ سکیورٹی, سول ایوی ایشن,
      وزارت, محکمہ, محکمے, سفارت خانے کی (فہرست|اسکیم|سکیم|طرف), بلدیہ, کینٹ بورڈ, دراز, فوڈ پانڈا, اوبر, ایمازون, امازون, گوگل, سام سنگ,
      سرکاری (نوکری|ملازمت|اسکیم|سکیم|کوٹہ|محکمہ|ادارہ|ادارے|بھرتی),
      گورنمنٹ (جاب|نوکری|سکیم|کوٹہ)`,
    roman: `
      hbl, habib bank, ubl, mcb, allied bank, meezan bank, national bank, state bank, stet bank, jazz (ki|ka|me|tower|franchise|company), bank (ki|me|mein) (seat|nokri|naukri|job|cash), zong, ufone, telenor, coca cola, pepsi, nestle, nesle, unilever, aramco, neom, tcs,
      unicef, unhcr, edhi, bisp, benazir (program|card|income)?, ehsas, wapda, vapda, lesco,
      mepco, sui gas, nadra, nadira, passport office, fia, asf, pak army, army, fauj, foj, navy,
      air force, rangers, police, pulis, polis, railway, relway, rlwy, pia, airport security,
      wazarat, mehkma, mehkama, mahkma, embassy ki (taraf|list|scheme|fehrist), baldia, daraz, foodpanda,
      amazon, amazan, google,
      sarkari (nokri|naukri|scheme|kota|quota|mehkma|bharti|fehrist),
      hukumati (scheme|skeem|quota|kota),
      govt (job|nokri|scheme)`,
  },
  /** Taking people on, in a body like that. */
  TAKEN_ON: {
    en: `
      job, jobs, vacancy, vacancies, vacancys, seat, seats, post, posts, slot, slots, hiring,
      recruitment, induction, intake, joining, joined, join, selected, selection, appointment,
      appoinment, cashier, clerk, officer, operator, constable, lineman, meter reader, loader,
      ground staff, staf, staff, guard, helper, driver, cabin crew, worker, enumerator,
      internship, trainee, program, programme, scheme, list, quota, uniform, salary, pay,
      offer letter, letter, helper, warehouse, packing, picking, placed, position, role, duty,
      gate pass`,
    ur: `
      نوکری, نوکریاں, ملازمت, جاب, جابز, سیٹ, سیٹیں, سیٹوں, آسامی, آسامیاں, اسامی, اسامیاں, نشست,
      نشستیں, بھرتی, بھرتیاں, تقرری, تعیناتی, جوائننگ, لیٹر, کلرک, آفیسر, افسر, آپریٹر, کانسٹیبل,
      میٹر ریڈر, لوڈر, گارڈ, ڈرائیور, گراؤنڈ اسٹاف, گراؤنڈ سٹاف, ہیلپر, فہرست, لسٹ, کوٹہ, کوٹے,
      کوٹا, تنخواہ, تنخوا, رائیڈر, ویئر ہاؤس, فیکٹری, کام, عملہ, قسط, پروگرام`,
    roman: `
      nokri, naukri, mulazmat, job, jobs, seat, seaten, seatein, seats, asami, asamian, nashist,
      bharti, bhartian, taqarri, taqarruri, joining, letter, leter, ltr, clerk, officer,
      operator, constable, meter reader, loader, guard, driver, ground staff, ground staf,
      helper, helpr, fehrist, list, quota, kota, tankhwah, tnkhwa, tankhwa, rider, warehouse,
      factory, plant, office, staff, slot, program, scheme, kaam, kam`,
  },
  /** Somebody who has the say, as posts name him. */
  BIG_MAN: {
    en: `
      director, secretary, minister, mna, mpa, general manager, gm, hr, hr manager, manager,
      regional head, zonal chief, colonel, major, brigadier, subedar, captain, general, officer,
      section officer, sdo, xen, dg, chairman, attache, consul, recruiting officer, dealing hand,
      superintendent, boss, sahib, sahab, sb, sir, roster clerk, union president, supervisor`,
    ur: `
      ڈائریکٹر, سیکرٹری, وزیر, ایم این اے, ایم پی اے, جنرل مینیجر, مینیجر, منیجر, ایچ آر, کرنل,
      میجر, بریگیڈیئر, صوبیدار, کیپٹن, جنرل, افسر, آفیسر, ایس ڈی او, چیئرمین, صدر صاحب, قونصلر,
      سپرنٹنڈنٹ, صاحب, سر, باس, ریجنل صاحب, سپروائزر, چوہدری صاحب, چوھدری صاحب`,
    roman: `
      director, secretary, wazir, vazir, minister, mna, mpa, general manager, manager, menejar,
      hr, karnal, colonel, major, mejar, brigadier, subedar, captain, afsar, officer, sdo,
      sdo sahab, chairman, regional head, sahib, sahab, sb, sir, boss, supervisor, mamu, mamoo`,
  },
} as const satisfies Lexicon;
