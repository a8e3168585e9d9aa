import type { Signal } from './signal.ts';

/** Phone or SIM taken for long, calls home rationed, no going out for months or without a pass. */
export const cutOff: Signal = {
  id: 'cut-off',
  family: 'concealment',
  hard: true,
  scheme: 'compound-lure',
  patterns: {
    en: `
      (phone|phones|mobile|mobiles|sim|sims|cell|mobile phones) (is|are|will be|and passport|and
      travel documents|stays|stay|remains)? .. (deposited|kept|taken|locked|held|retained|
      collected|handed|submitted|left|locker|stays|stay|with us|with admin|with boss) .. (for|
      during|until|till|durin|first) .. (contract|contrct|months|month|year|probation|target|bond),
      (hand over|handover|give|submit|leave|deposit|surrender) (up|in)? (your|ur|the) (phone|
      mobile|sim|phones) .. (first|months|month|year|contract|probation|at home|on arrival),
      (phone|phones|mobile|mobiles) (are|is) (left|kept|deposited|taken|collected) (at|outside|in|
      on) the? (door|gate|building|outside|arrival), phones are kept outside, (own|personal|your)
      (phone|mobile|sim|number) (is|will be)? (not allowed|deposited|kept|off|closed|taken|switched
      off) .., (your|ur)? sim (stops|will stop) working .. (way|road|there|after), (call|phone|
      talk|speak|contact|calling) (to|with)? (home|family|parents|ur family|your family) .. (only|
      once|on) .. (sunday|sundays|a week|week|month|office phone|supervisor|company phone|allowed|
      front), (cant|cannot|can not|not allowed to|never|not supposed to|dont|do not|nobody can|no
      one can|wont) (let|lets)? .. (go out|go outside|come out|get out|step out|others out|out of
      the compound|out of compound|out alone) .. (until|till|til|before|first|for|without|except|
      alone|months|year|contract|permission|sunday|sundays|but|building|compound|campus)?, (going
      out|go out|outside visits|outside visit|outings|to go out|going outside|leave the campus)
      (is|are|of the campus|of the building)? .. (permission|pass|supervisor|manager|written|not
      allowed|only sunday|on sunday with), (gate pass|exit pass|out pass) .. (manager|supervisor|
      target|after|once|only|month|week|year|permission|boss|months), the gate needs a card ..
      (after|probation|month)?`,
    ur: `
      (فون|موبائل|موبائیل|سم|ذاتی نمبر) .. (جمع|ان کے پاس|کمپنی کے پاس|دفتر میں|لاکر میں|ہمارے پاس|
      تجوری|رکھ لی*|لے لی*|بند رکھنا|گھر چھوڑ*) .. (سال|مہینے|مہینہ|ماہ|معاہدے|کنٹریکٹ|پہنچتے|
      joining|جوائننگ|ہوگا|کورس), (پہلے|شروع کے|ابتدائی) (<NUM>|ایک|دو|تین|چھ|سال|مہینے|مہینہ) ..
      (فون|موبائل|سم) .. (جمع|پاس|لاکر|بند|نہیں), (موبائل|فون|سم) (پہلے|شروع) (مہینے|سال|ماہ|کے) ..
      (پاس|جمع|بند|لاکر), (اپنا|اپنی|ذاتی) (فون|موبائل|سم|نمبر) .. (جمع|بند رکھ*|گھر چھوڑ*|منع|نہیں
      چل*|پھینک*), سم .. (پھینک*|توڑ*), موبائل گھر چھوڑ*, (گھر|گھر والوں|فیملی|family|والدین) (سے|
      کو|میں)? (call|کال|فون|بات|رابطہ) .. (صرف|ایک بار|اتوار|ہفتے میں|office|دفتر کے فون|ہمارے
      فون|کم رکھ*|کمپنی کے فون), (گھر|فیملی) .. (ہفتے میں ایک بار|صرف اتوار) .. (کال|فون|بات), گھر
      بات کرانی ہو .. فون, (احاطے|کیمپس|عمارت|کمپاؤنڈ|گیٹ|زون|بلڈنگ|دفتر) سے باہر .. (نہیں|منع|
      اجازت|پرچی|پاس|سال|مہینے|نہ), (سال|مہینے|ماہ) .. (گیٹ|احاطے|عمارت|کیمپس|زون) سے باہر, باہر
      (جانے|نکلنے|آنے جانے|جانا|نکلنا|گھومنا) (کے لیے|کی|پر|صرف)? .. (پرچی|مینیجر|گیٹ پاس|اجازت
      نامہ|اتوار کو|سپروائزر|منع|مہینے بعد|ماہ بعد|سال بعد), باہر (نکلنے|جانے) (نہیں دی*|دیتے بھی
      کم|نہیں دیتے|کی اجازت نہیں), باہر کم (ہی)? نکل*, گیٹ پاس .. (ہفتے|مہینے|سال|مینیجر|ٹارگٹ|
      target|بعد|نہیں مل*|صرف|ایک)`,
    roman: `
      (phone|fone|mobile|mobail|sim|phn|fon) .. (jama|jma|locker|lockr|unke pas|un ke pas|company
      ke pas|office me|hamare pas|security k pas|security ke pas|rakh lete|le lete|gate pe) ..
      (saal|sal|mahine|mahina|mah|maah|contract|contrct|target|pohanchte|joining), (apna|apni|
      purani|zati) (phone|mobile|sim|number|fone) .. (jama|jma|band|ghar chhor|ghar chor|mana|nahi
      chal*|phenk*), (sim|phone|mobile) (aur|or|o) (phone|mobile|sim)? company (deti|ka|ki|degi) ..
      (apna|purana) .. (jama|band|jma), (mobile|phone) company ka (use)? .. apna jama, (phone|
      mobile|fone) (andar|wahan|wahin|building|gate) .. (jama|jma|bahar rakh*), (phone|mobile) ..
      sirf (itwar|sunday|hafte) .. (mil*|ko), sim .. (phenk*|tor*|band), (ghar|family|ghar walon)
      (se|ko|me)? (call|fon|phone|baat|rabta|bat) .. (sirf|ek bar|aik bar|itwar|sunday|hafte me|
      office|company|kam rakh*|mahine), (ghar call|ghar fon|ghar phone) (sirf|itwar|sunday|hafte|
      kam), family ko location share nahi, ghar se rabta kam, ghar walon ka number nahi, (campus|
      campas|building|bldg|compound|gate|zone|office) se (bahar|bahir) .. (nahi|nai|nhi|ni|mana|
      ijazat|parchi|pass|saal|mahine|boss|allow|supervisor), (bahar|bahir|bahr) (jane|jana|nikalne|
      nikalna|ana jana|jany) (ki|ke liye|k liye|sirf|zyada)? .. (ijazat|parchi|manager|gate pass|
      itwar ko|muntazmeen|supervisor|mana|mahine baad|mah bad|saal bad|hafte me), bahar (akele|
      akela|akelay) .. (nahi|nai|ni|mana|allowed), (bldg|building|campus) (k|ke) bahar akele, gate
      pass .. (hafte|mahine|saal|manager|target|baad|bad|nahi mil*|sirf|itwar), gate (wala|pe
      guard|wale) .. (allow|jane) .. (nahi|ni|nai|nhi)`,
  },
  unless: {
    en: `
      school, college, university, exam, examination, prison, jail, hospital, army, cadet,
      boarding school, curfew, lockdown, snow, rain, mosque, masjid, court, visitors, shift only,
      customers`,
    ur: `
      سکول, اسکول, کالج, یونیورسٹی, امتحان, امتحانی, جیل, قید, ہسپتال, فوج, کیڈٹ, کرفیو, لاک ڈاؤن,
      بارش, برف, مسجد, عدالت, مدرسہ, چوری, بچوں`,
    roman: `
      school, college, university, imtihan, paper, exam, jail, qaid, hospital, fauj, army, cadet,
      curfew, lockdown, barish, masjid, adalat, madrassa, chori, bachon`,
  },
  source: {
    document: 'ILO indicators of forced labour: isolation, restriction of movement',
    url: 'https://www.readkong.com/page/ilo-indicators-of-forced-labour-5101277',
  },
};
