import type { Lexicon } from './lexicon.ts';

/** Getting over borders without a visa, and offices where somebody claims a man inside. */
export const routes = {
  /** The trade's own word for the unlawful way ("donkey"). */
  DUNKI: {
    en: `
      dunki, dunky, dunkey, dunkee,
      (donkey|donki|donkie) (route|game|way|entry|method|system),
      by (donkey|donki)`,
    ur: 'ڈنکی, ڈونکی, ڈنکی روٹ',
    roman: `
      dunki, dunky,
      (donkey|donki|dunki) (rasta|lagwa*|lagana|lagani|se|game|route|ka kaam|ka kam|ki line)`,
  },
  /** Countries through which these ways lead. */
  ROUTE_STOP: {
    en: `
      turkey, turkiye, istanbul, azerbaijan, baku, iran, serbia, bosnia, macedonia, albania,
      kosovo, belarus, minsk, russia, libya, egypt, georgia, armenia, bulgaria, croatia, morocco,
      tunisia, mauritania, senegal, mexico, panama, brazil, ecuador, nicaragua, taftan, tehran,
      lebanon, slovenia, calais, gwadar`,
    ur: `
      ترکی, ترکیہ, استنبول, آذربائیجان, آذربائجان, باکو, ایران, سربیا, بوسنیا, البانیہ, مقدونیہ,
      بیلاروس, روس, لیبیا, مصر, جارجیا, آرمینیا, بلغاریہ, کروشیا, مراکش, موریطانیہ, میکسیکو,
      پاناما, برازیل, تفتان, تہران, گوادر`,
    roman: `
      turki, turkey, turky, istanbul, azerbaijan, azarbaijan, baku, iran, serbia, bosnia, albania,
      belarus, russia, roos, libya, misar, misr, armenia, bulgaria, croatia, marakash, mexico,
      panama, taftan, tehran, gwadar`,
  },
  /** Where they are said to end. */
  ROUTE_END: {
    en: `
      europe, italy, spain, greece, germany, france, portugal, england, britain, uk, schengen,
      shengen, usa, america, canada, austria, canary islands, milan, athens, rome, belgium`,
    ur: `
      یورپ, اٹلی, سپین, اسپین, یونان, جرمنی, فرانس, پرتگال, انگلینڈ, برطانیہ, شینگن, شنگن, امریکہ,
      امریکا, آسٹریا, ایتھنز, میلان`,
    roman: `
      europe, yorap, yurop, yourop, itli, italy, itly, spain, ispain, unan, yunan, greece, gris,
      germany, jarmani, jermany, france, frans, portugal, purtagal, inglend, amrika, amreeka`,
  },
  /** By what, other than a flight. */
  LAND_SEA: {
    en: `
      (by|in|on|with|using) (a|the|our|small|big|speed|rubber)? (car|boat|ship|road|land|sea|taxi|
      truck|lorry|container|trawler|dinghy|launch|speedboat),
      (by|on) (foot|walking|walk), boat, dinghy, container, jungle, walking, walk, overland,
      land route, sea route`,
    ur: `
      کشتی, پیدل, گاڑی, کنٹینر, ٹرک, لانچ, سمندر, سمندری, زمینی, جنگل, ڈالا, ڈالے, خشکی, کار,
      بحری جہاز, سڑک کے راستے`,
    roman: `
      kashti, kishti, paidal, paydal, pedal, gari, gaari, gaadi, container, kantainer, samandar,
      samundar, khushki, zameeni, zamini, jangal, boat`,
  },
  /** The same without cars and ships that anybody takes. */
  ON_FOOT_OR_BOAT: {
    en: `
      (on|by) foot,
      (jungle|night|border|short|hours|hour) (walk|walking),
      walk (two|three|four|five|six|only|few|2|3|4|5|6|8) hours,
      small boat, rubber boat, big boat, dinghy, speedboat, speed boat, by (boat|sea|launch),
      in (a|the)? (lorry|truck|container|boat|dinghy), through (the)? jungle`,
    ur: `
      پیدل, کشتی, کشتیوں, لانچ, ڈنگی, جنگل (سے|کے راستے|پار), سمندر (سے|کے راستے|پار), کنٹینر میں`,
    roman: `
      paidal, paydal, pedal, kashti, kishti, launch se, boat,
      (jungle|jangal) (se|cross|walk|paar), (samandar|samundar) (se|paar|k raste|ke raste),
      container (me|mein), lorry (me|mein)`,
  },
  /** What turns a road into an offer: it is safe, ours, paid for later. */
  ROUTE_OFFER: {
    en: `
      safe, safely, secure, guaranteed, guarantee, guarantied, gurantee, 100 %, 100 percent,
      sure shot, confirm, confirmed, done base,
      (pay|payment|money) (in|after|on|when|once|only),
      half (now|after), contact (us|me), inbox, dm, whatsapp,
      our (man|guide|people|boys|driver|guy), full responsibility,
      (job|work) (is|already)? (ready|waiting|arranged),
      available, leaving (on|this|tonight|friday|tomorrow), per (person|head|passport),
      (without|no) (visa|papers|documents|passport), no need of visa, only serious, for sale`,
    ur: `
      محفوظ, سیف, گارنٹی, ضمانت, ذمہ داری, ذمہ, سو فیصد, کنفرم, پکا, پکی, پہنچ کر, پہنچنے پر,
      اتر کر, وہاں پہنچ*, رابطہ, ان باکس, واٹس ایپ, ہمارا (بندہ|آدمی|ساتھی|ڈرائیور),
      ہمارے (ساتھی|بندے|لوگ|آدمی), ہماری (گاڑی|ٹیم), بغیر (ویزے|ویزا|ویزہ), فی بندہ, فی کس,
      کام (تیار|پہلے سے|مل*), قسطوں, روانگی, لگوا*, پہنچا (دیں|دے|دیتے|کر)`,
    roman: `
      safe, mehfooz, mahfooz, mehfuz, guarantee, garanti, guaranty, zamanat, zimedari, zimmedari,
      zimadari, so fisad, 100 %, confirm, pakka, pakki, pohanch (kar|kr|ke|k|ker),
      pohnch (kar|kr|ke|k), rabta, inbox, whatsapp, hamara (banda|aadmi|admi|driver),
      hamare (bande|log|sathi|larke), hamari (gari|gaari|team),
      (baghair|bagair|bina) (visa|vize|kaghaz), (fi|per) banda, kaam (tayar|ready|mil*), qiston,
      (wahan|wahin) (utar|pohanch|pohnch), utar (kar|k|ke), lagwa*, pohancha (den|denge|dete|do)`,
  },
  /** A pilgrim's way in, which gives no right to work. */
  PILGRIM_WAY: {
    en: `
      (umrah|umra|hajj|haj|ziyarat|ziarat|ziyarah|pilgrim|pilgrims|pilgrimage|arbaeen|arbain) (e)?
      (visa|visas|entry|permit|package|group|caravan)`,
    ur: `
      (عمرہ|عمرے|حج|زیارت|زیارات|زیارتی|اربعین) (کے|کا|والے)? (ویزا|ویزہ|ویزے|ویزوں|پیکج|گروپ|
      قافلے|پرمٹ)`,
    roman: `
      (umrah|umra|umray|umre|hajj|ziyarat|ziarat|ziyaraat|arbaeen) (k|ke|ka|wale)? (visa|vize|
      visay|vizay|vizey|veeza|package|pakage|group|qafle),
      (umrah|umra|umre|hajj|ziyarat|ziarat) (k|ke|ka|wale) (qafile|qafilay|qafila|karwan),
      (umrah|umra|ziyarat|ziarat) (wale|walay|wala) (group|qafile|qafle|visay|vize)`,
  },
  /** Offices in which somebody is said to sit. */
  INSIDE_PLACE: {
    en: `
      airport, immigration,
      (immigration|airport|visa) (counter|desk|section|office),
      counter, embassy, consulate, high commission, home office, protector, protector office,
      protectorate, ministry, department, hrd, eps, nadra, passport office, labour office,
      labor office, visa office, headquarters, head office, ghq, army, asf, police, fia, railway,
      wapda, recruitment (cell|office|board), selection board`,
    ur: `
      ایئرپورٹ, ائیرپورٹ, ایرپورٹ, امیگریشن, ایمیگریشن, کاؤنٹر, سفارت خانے, سفارتخانے, سفارت خانہ,
      ایمبیسی, قونصل خانے, ہوم آفس, پروٹیکٹر, وزارت, محکمے, محکمہ, نادرا, پاسپورٹ آفس, ہیڈ آفس,
      ہیڈ کوارٹر, جی ایچ کیو, ریلوے, واپڈا, تھانے, ایف آئی اے, بھرتی سیل, بھرتی آفس, بورڈ`,
    roman: `
      airport, erport, airpot, immigration, imigration, counter, embassy, ambassy, embasi,
      consulate, home office, protector, protektor, wazarat, department, mehkme, mehkmay, mahkme,
      mehkama, nadra, passport office, head office, headoffice, headquarter, ghq, railway, wapda,
      thane, thanay, fia, bharti office, asf, fauj`,
  },
} as const satisfies Lexicon;
