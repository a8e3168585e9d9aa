import type { Lexicon } from './lexicon.ts';

/** Names of work that hardly mean anything else, in any trade. */
export const titles = {
  JOB_TITLE: {
    en: `
      receptionist,
      reception (desk|job|staff|officer|work),
      front desk (agent|associate|officer|staff|job|executive)?,
      front office, guest relations, cashier, salesman, salesmen, saleswoman,
      sales (girl|girls|boy|boys|person|staff|team|officer),
      storekeeper, store (keeper|helper|man|boy), shop (keeper|boy|assistant),
      office (boy|boys|girl|assistant|staff|clerk|worker|work|job),
      hr (assistant|officer|executive|staff|manager|recruiter|job|work),
      recruiter,
      recruitment (officer|assistant|executive|agent),
      hiring (officer|assistant|agent),
      (content|caption|article|novel|story|page|pdf|form|captcha) (writer|writing|typing|
        filling),
      accountant,
      (junior|ldc|udc|bank|head) clerk,
      ldc, udc, naib qasid, chowkidar, constable, meter reader, lineman, line man, cash officer,
      loading staff, cabin crew, air hostess, ground staff, ground handling,
      (farm|factory|warehouse|plantation|construction|hotel|restaurant|kitchen|bakery|dairy|
        garden|laundry|cleaning|packing|packaging|seasonal|care|production|line|poultry|meat|
        fruit|glove|textile|mall|supermarket|field|survey) (worker|workers|work|job|jobs|hand|
        hands|helper|helpers|staff|operator|cleaner|cleaning|picker|packer|packing|picking|boy|
        boys|labour|labor|attendant|enumerator|assistant),
      (fruit|vegetable|tomato|strawberry|olive|grape|meat|fish|glove|chocolate|parcel|biscuit)
        (picking|packing|packaging|processing|packer|picker),
      (car|window|dish) (wash|washer|washing|cleaner),
      tea boy, kitchen hand, kitchen boy,
      care (worker|home worker|assistant|giver),
      caregiver, carer, healthcare assistant, nanny, baby sitter, babysitter, house maid,
      housemaid, maid, housekeeper, housekeeping, room attendant, bell boy, waiter, waitress,
      dishwasher, barista, steward, chef, cook helper, beautician, salon (girl|staff|worker),
      tailor, barber, butcher, baker, shepherd, gardener, welder, fabricator, rigger, scaffolder,
      steel fixer, pipe fitter, mason, plumber, electrician, carpenter, foreman,
      painter (job|work), ac technician, forklift (driver|operator),
      (heavy|light|truck|trailer|bus|house|family|ltv|htv|car) driver,
      delivery (rider|boy|driver), bike rider, loader, unloading, load unload, bagger, helper,
      labourer, labour, security (guard|officer|staff), watchman, nurse (aide|job), staff nurse,
      caretaker, livestock worker, fisherman, sewing (machine)? operator, machine operator,
      line operator, quality checker, typist, translator, interpreter,
      (game|gaming) (agent|operator|staff),
      live dealer, streamer, tiktoker job,
      (chat|call|customer|desk|process) (agent|associate|officer|executive|host|team),
      operations associate, service associate, administrative associate, trainee, internee,
      field (officer|assistant|mobiliser|mobilizer),
      project (officer|assistant), tutor (job|needed|required), warehouse, shop keeper`,
    ur: `
      ریسپشنسٹ,
      ریسپشن (کی|کا|پر) (جاب|نوکری|کام|لڑکی),
      فرنٹ ڈیسک, کیشیئر, کیشئر, سیلزمین, سیلز مین, سیلز گرل, سٹور کیپر, اسٹور کیپر, سٹور مین,
      آفس بوائے, ایچ آر (سیٹ|اسسٹنٹ|کا کام), بھرتی افسر, ریکروٹر, اکاؤنٹنٹ, محاسب, کلرک,
      نائب قاصد, چپڑاسی, چوکیدار, کانسٹیبل, سپاہی, میٹر ریڈر, لائن مین, کیش آفیسر, کیش افسر,
      گراؤنڈ اسٹاف, گراؤنڈ سٹاف, کیبن کریو, ایئر ہوسٹس, ائیر ہوسٹس,
      (فارم|فیکٹری|گودام|ہوٹل|بیکری|ریسٹورنٹ|کیفے|دکان|سپر مارکیٹ|باغ|کھیت|کھیتوں|پلانٹ|کارخانے|
        فیکٹریوں|باغات|ہوٹلوں) (میں|پر|پہ|کا|کے|کی) (کام|ہیلپر|مزدور|ورکر|نوکری|جاب|صفائی|پیکنگ|
        ملازم|مزدوری),
      (گوشت|پھل|سبزی|چاکلیٹ|مچھلی|دستانے) (کی|پیکنگ|کا) (پیکنگ|کام|فیکٹری)?,
      ہوٹل (کی)? صفائی, پیکنگ کا کام, گودام کا کام, کیئر ورکر, کئیر ورکر,
      کیئر (ہوم|ورک) (میں|کا)? (کام|جاب)?,
      گھریلو ملازمہ, ہاؤس میڈ, ہاؤس کیپنگ, ویٹر, شیف, باورچی, برتن دھونے (والا|والے), جوس والا,
      کافی میکر, بیوٹیشن, درزی, نائی, قصائی, نانبائی, چرواہا, باغبان, باغبانی, ویلڈر, فیبریکیٹر,
      رگر, سٹیل فکسر, اسٹیل فکسر, پائپ فٹر, راج مستری, مستری, پلمبر, الیکٹریشن, کارپینٹر, بڑھئی,
      فورمین, پینٹر, ٹیکنیشن,
      (ہیوی|ہاؤس|ٹرک|ٹریلر|فیملی|بس) ڈرائیور,
      ڈلیوری (رائیڈر|بوائے), ڈیلیوری (رائیڈر|بوائے), رائیڈر, لوڈر, ہیلپر, لیبر, مزدور, مددگار,
      سکیورٹی گارڈ, سیکیورٹی گارڈ, چوکیداری, نرس, نرسنگ اسسٹنٹ, تعمیراتی (مزدور|مددگار|کارکن),
      سلائی مشین (آپریٹر|اپریٹر), مشین آپریٹر, معاون افسر, فیلڈ (آفیسر|اسسٹنٹ|موبلائزر),
      دفتری عملہ, مترجم, ٹائپسٹ, آرڈر معاون, نمائندے چاہ*, استاد درکار`,
    roman: `
      reception (ki|ka|pe|par|pr) (job|nokri|kaam|kam|larki),
      front desk, risepshan, cashier, keshier, salesman, selsman, sales girl, store keeper,
      stor keeper, ofice boy, office boy,
      hr (assistant|ka kaam|ka kam|wala kaam),
      recruter, recruiter, bharti (karne|krne) wala, clerk, klark, naib qasid, chaprasi,
      chokidar, chowkidar, constable, sipahi, meter reader, line man, lineman, cash officer,
      ground staf, ground staff, cabin crew, air hostess,
      (farm|factory|faktri|factry|warehouse|warehose|godam|hotel|bakery|restaurant|cafe|dukan|
        supermarket|bagh|khet|khaiton|plant|karkhane|plantation|dairy) (me|mein|main|pe|par|pr|
        ka|ki|k|ke) (kaam|kam|helper|mazdoor|worker|nokri|job|safai|packing|naukri),
      (gosht|phal|sabzi|machli|angoor) (ki|ka|packing) (packing|kaam|kam|factory)?,
      hotel safai, packing ka (kaam|kam), godam ka (kaam|kam), care worker, keyr worker,
      ghar ki mulazma, house maid, house keeping, waiter, vetar, shef, bawarchi,
      bartan dhone wala, beautician, darzi, tailor, nai ka kaam, butcher, charwaha, baghban,
      welder, weldar, fabricator, rigger, steel fixer, pipe fitter, raj mistri, mistri, plumber,
      electrician, carpenter, tarkhan, foreman, painter, technician,
      (heavy|house|truck|trailer|family|bus) (driver|draiver),
      delivery (rider|boy), rider, loader, lodar, helper, helpr, labour, lebar, labor, mazdoor,
      mazdur, madadgar, security guard, scurity guard, gard ki job, nurse, staff nurse,
      machine operator, field assistant, translator, transltr, mutarjim, typist, trainee,
      call wali job, chat wala kaam, online kaam wala`,
  },
} as const satisfies Lexicon;
