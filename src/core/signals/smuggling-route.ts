import type { Signal } from './signal.ts';

/** An unlawful way by land or sea sold as a way to work: dunki, "game", boat, a third man. */
export const smugglingRoute: Signal = {
  id: 'smuggling-route',
  family: 'destination',
  hard: true,
  scheme: 'overseas-fee',
  patterns: {
    en: `
      <DUNKI> ... (<ROUTE_OFFER>|<MONEY>|pay|ready|open),
      (<ROUTE_OFFER>|<MONEY>) .. <DUNKI>,
      <ROUTE_STOP> ... <ROUTE_END> ... <LAND_SEA> ... <ROUTE_OFFER>,
      <ROUTE_STOP> ... <ROUTE_END> .. (route|game|way|entry|border) ... <ROUTE_OFFER>,
      <ROUTE_STOP> .. (then|to|and then) .. (by (car|boat|road|foot|land)|on foot|walking) ...
        (<ROUTE_END>|<ROUTE_OFFER>|company|office|compound),
      (<ROUTE_STOP>|<ROUTE_END>) ... <ON_FOOT_OR_BOAT> ... (<ROUTE_OFFER>|<MONEY>|agent|guide),
      <ON_FOOT_OR_BOAT> ... (<ROUTE_STOP>|<ROUTE_END>) ... (<ROUTE_OFFER>|<MONEY>|agent|guide),
      (send|take|drop|reach|bring) (you|people|boys|clients|passengers)? .. (to|into) ..
        <ROUTE_END> ... (<LAND_SEA>|without (visa|papers|documents)),
      (taxi|container|walking|border|jungle|boat|ship|vip|truck) game ... (<ROUTE_END>|<MONEY>|
        safe),
      (<ROUTE_STOP>|<ROUTE_END>) .. game (is|are)? (safe|sure|guaranteed|confirm|confirmed|secure|
        open),
      (pay|payment|money|amount) .. (parts|part by part|instalments|installments|steps|stages) ...
        (each|every) (station|stage|step|stop|border|country|point),
      (pay|payment|money) ... (after|at|on) (each|every) (station|stage|border|crossing),
      (money|amount|payment|cash|funds) ... (third (party|person|man)|guarantor) ... (reach|
        reaching|arrive|arrival|arriving|cross|crossing|border|code),
      (our|my) (own)? (man|men|guide|boys|people|team|driver|agent|friends|partner) ... (cross|
        crosses|crossing|take|takes|walk|handle|handles) .. (the)? (border|river|fence|crossing|
        jungle|sea),
      (<ROUTE_STOP>|<ROUTE_END>) .. game ... (guide|<MONEY>|every day|daily),
      (by road|by land|route) ... <ROUTE_STOP> .. <ROUTE_STOP> .. (<ROUTE_END>|<ROUTE_STOP>),
      <ROUTE_STOP> .. <ROUTE_STOP> .. (<ROUTE_END>|<ROUTE_STOP>) .. (by road|by land|by car|route),
      (one|a|small)? (river|border|canal) crossing .. (pack|light|our|driver|night|arranged|easy|
        safe),
      (small|night|rubber) boat .. (takes|minutes|stamping|other side|company|across),
      no stamping .. (needed|required|there),
      (forest|jungle|border|river) point .. (night|our|driver|walk*),
      (walk|walking) (of)? (two|three|four|five|six|<NUM>) hours .. (shoes|night|forest|border|
        guide)?,
      (two|three) borders .. (then|train|night|walk*|truck),
      route (to|into) .. <ROUTE_END> (from|via|through) .. <ROUTE_STOP> ... (<ROUTE_OFFER>|<MONEY>|
        swim|life jacket|boat),
      <ROUTE_END> ... without (papers|visa|documents) ... (contact|route|send|inbox|whatsapp)`,
    ur: `
      <DUNKI> ... (<ROUTE_OFFER>|<MONEY>|بھیج*|تیار|نکل رہ*|کرو*),
      (<ROUTE_OFFER>|<MONEY>) .. <DUNKI>,
      <ROUTE_STOP> ... (<LAND_SEA>|پار) ... (<ROUTE_OFFER>|پہنچا*|لے جا*),
      <ROUTE_STOP> ... <ROUTE_END> .. (بھیج*|پہنچا*|لے جا*) ... <ROUTE_OFFER>,
      <LAND_SEA> .. (سے|میں|کے ذریعے) .. <ROUTE_END> ... (<ROUTE_OFFER>|پہنچا*|بھیج*|<MONEY>),
      <ROUTE_END> ... <LAND_SEA> ... <ROUTE_OFFER>,
      (<ROUTE_STOP>|<ROUTE_END>) ... <ON_FOOT_OR_BOAT> ... (<ROUTE_OFFER>|<MONEY>|گائیڈ|ہماری|
        ہمارا),
      <ON_FOOT_OR_BOAT> ... (<ROUTE_STOP>|<ROUTE_END>) ... (<ROUTE_OFFER>|<MONEY>|گائیڈ),
      <ROUTE_STOP> (سے)? .. <ROUTE_STOP> .. پھر .. (<ROUTE_END>|<ROUTE_STOP>) ... (ہم*|بندے|
        <ROUTE_OFFER>|<MONEY>),
      (عمان|مسقط) .. (لانچ|کشتی) .. (سے|میں) ... (رات|جانا|<MONEY>),
      (<ROUTE_STOP>|<ROUTE_END>) .. (کی|والی)? گیم .. (محفوظ|سیف|پکی|پکا|گارنٹی|کنفرم|لگ*|ڈال*|
        <MONEY>),
      (کنٹینر|ٹیکسی|پیدل|بارڈر|وی آئی پی) (والی)? گیم,
      (راستہ|رستہ|روٹ) .. (محفوظ|سیف) .. <LAND_SEA>,
      <LAND_SEA> .. (راستہ|رستہ|روٹ) .. (محفوظ|سیف),
      (سرحد|بارڈر|نہر|دریا) .. (پار|کراس) (کروا*|کرا*|کرنی|کرنا ہے|کرنا ہو|کرنا ہوگا|کریں گے),
      (سرحد|بارڈر) .. (آگے|پار) .. پیدل ... (گائیڈ|ساتھ|گاڑی|محفوظ|صرف),
      (ساتھی|بندہ|بندے|آدمی|گائیڈ) .. (سرحد|بارڈر) .. پار,
      (پیسے|رقم|پیسہ) .. (تیسری پارٹی|ضامن|معتبر) ... (رہ*|رکھ*|پہنچ*|کوڈ),
      (پیسے|رقم|پیسہ) .. (امانت|ضمانت پر) ... ... پہنچ*,
      (دریا|نہر) .. کشتی .. پار,
      (پک اپ|گاڑی|ٹرک|ڈرائیور|بندہ) .. (سرحد|بارڈر|دریا) .. (پار|کراس) (کرا*|کروا*|لے),
      (سرحد|بارڈر|دریا) پار (کراتی|کراتے|کرا|کروا*),
      دریا (سے)? پار .. (مہر|رات|کشتی|بغیر|آگے),
      (صحرا|جنگل|پہاڑ*) (والا|میں|کا) .. (راستہ|پیدل|رات) .. (بندہ|ساتھ|مقامی|گاڑی|گھنٹے)?,
      (ہر|فی) (سٹیشن|اسٹیشن|بارڈر|منزل|ملک) .. (پیسے|رقم|قسط),
      گیم .. (چل رہ*) .. (کنٹینر|پیدل|کشتی|ٹیکسی),
      (رسائی|راستہ|راستے|روٹ) .. <ROUTE_STOP> .. <ROUTE_STOP> .. (<ROUTE_END>|<ROUTE_STOP>|
        <ON_FOOT_OR_BOAT>),
      <ROUTE_STOP> .. <ROUTE_STOP> .. (پھر|اور) .. <ON_FOOT_OR_BOAT>,
      <ROUTE_STOP> .. (جنگل|سمندر) (کے|سے) .. (راستے)? .. (<MONEY>|<ROUTE_OFFER>),
      <ROUTE_STOP> ... <ROUTE_STOP> ... (آگے|وہاں سے) ... (<ROUTE_END>|گیم) ... (گیم|رقم|پیسے|
        پہنچ*|لاکھ|ہر ہفتے),
      (<ROUTE_STOP>|<ROUTE_END>) .. گیم (ہر|روز),
      (وہاں سے|پھر|آگے) (بحری جہاز|کشتی|سمندر) .. (میں|سے|کے راستے) .. <ROUTE_END>,
      <ROUTE_END> جانے (کا|کے) ... (طریقہ|راستہ|راستے) ... <ROUTE_STOP>,
      ڈنکی نہیں .. گیم`,
    roman: `
      (gari|gaari|truck|pickup|pick up|banda|bnda|driver) .. (sarhad|border|darya|nadi) .. (paar|
        cross|kras) (kra*|kara*|karwa*|krwa*|le),
      (sarhad|border) (paar|par|ki taraf) .. (chhor*|chor*|kara*|karwa*|krwa*),
      (do|teen|char) border (paar|cross|kras),
      (darya|nadi|nehar) (k|ke|se)? .. (paar|us paar|us par) .. (le ja*|khud|idara|boat|kashti|
        company),
      boat (pe|par|me|se) .. (dusri|doosri|dosri|us) (taraf|paar|side) .. (raat|le|jana)?,
      (gari|gaari|van) nadi tak,
      <DUNKI> ... (<ROUTE_OFFER>|<MONEY>|bhej*|tayar|tyar|nikal rahe),
      (<ROUTE_OFFER>|<MONEY>) .. <DUNKI>,
      <DUNKI> ... 100 % .. pohanch*,
      <ROUTE_STOP> ... <ROUTE_END> ... (<LAND_SEA>|bhej*|pohanch*|game) ... <ROUTE_OFFER>,
      <ROUTE_STOP> ... (<LAND_SEA>|border|paar) .. (se|sy|me|mein|par|karwa*|krwa*) ...
        (<ROUTE_OFFER>|<ROUTE_END>),
      <LAND_SEA> (se|sy|me|mein|pe|par) .. <ROUTE_END> ... (<ROUTE_OFFER>|pohanch*|<MONEY>),
      <ROUTE_END> ... <LAND_SEA> .. (se|sy|me|mein|pe|sirf) ... <ROUTE_OFFER>,
      (<ROUTE_STOP>|<ROUTE_END>) ... <ON_FOOT_OR_BOAT> ... (<ROUTE_OFFER>|<MONEY>|intezam|guide|
        phir),
      <ON_FOOT_OR_BOAT> ... (<ROUTE_STOP>|<ROUTE_END>) ... (<ROUTE_OFFER>|<MONEY>|intezam|guide),
      <ROUTE_STOP> (se|sy)? .. <ROUTE_STOP> .. (phir|phr) .. (<ROUTE_END>|<ROUTE_STOP>) ... (ham*|
        hum|<ROUTE_OFFER>|<MONEY>),
      (oman|masqat|muscat|maskat) .. (launch|kashti|boat) se ... (raat|jana|<MONEY>),
      game (bilkul|full|bohat|bhot)? (safe|pakki|mehfooz|confirm|guaranteed) .. (hai|he|h|
        <LAND_SEA>),
      (<ROUTE_STOP>|<ROUTE_END>) (ki|wali)? game .. (lag*|dal*|safe|pakki|<MONEY>),
      (container|taxi|paidal|border|vip) wali? game,
      game .. (gari|gaari|taxi) .. paidal,
      (border|nehar|darya) (cross|paar|par) (karwa*|krwa*|karna|karni|krna|krni|kra*),
      border se .. (hum|ham|hamare|hmare|humare|hamara|hmara|humara) .. (le ja*|paar|nikal*),
      (raqam|paise|paisay|pese) .. (teesr* (bande|bnde|banday|party|aadmi|admi)|zamin) ... (rahe|
        rahegi|rahega|rahay|rehta|rehte|rakh*|rkh*|zamanat|pohanch*|pohnch*|code),
      (har|hr) (station|stop|border|mulk|manzil) (pe|par|k bad|ke bad|ke baad) .. (paise|paisay|
        raqam),
      (boat|kashti) .. <NUM>? (minute|min|mint|ghante|ghanta) .. (rasta|raasta|ka safar),
      entry .. (raat (ko|me|mein)|raat k waqt),
      (<ROUTE_STOP>|<ROUTE_END>) .. game .. (roz|rozana|chal rah*|jati|open|khuli) ... (guide|
        hamara|hmara|humara|hamari|hmari|humari|<MONEY>|hai),
      <ROUTE_STOP> (wala|wali) (route|rasta|raasta) .. (chal|open|safe|mehfooz),
      <ROUTE_END> ... (without|bina|baghair|bghair) (papers|visa|vize|kaghaz) ... (contact|rabta|
        inbox|route|le ja|bhej*),
      (oman|dubai|masqat|muscat) se <ROUTE_STOP> .. (kashti|boat|launch),
      (kashti|launch|paidal) .. <ROUTE_STOP> se <ROUTE_STOP> border,
      <ROUTE_STOP> .. <ROUTE_STOP> .. (phir|phr|aur) .. <ON_FOOT_OR_BOAT>,
      <ROUTE_STOP> ... <ROUTE_STOP> ... (aage|agay|aagay|wahan se) ... (<ROUTE_END>|game) ...
        (game|raqam|paise|pohanch*|lakh|har hafte),
      (har hafte|har haftay|roz|rozana) (<ROUTE_STOP>|<ROUTE_END>) (ki|wali) game,
      (<ROUTE_STOP>|<ROUTE_END>) (ki|wali) game .. (har|roz|full|safe),
      <ROUTE_END> (jane|janay|jany) (ka|k|ke) ... (rasta|raasta) ... <ROUTE_STOP> ... (<LAND_SEA>|
        <MONEY>|<ROUTE_OFFER>),
      <ROUTE_STOP> ... (raat ka safar|raat ko safar|raat me nikal*|raat ko nikal*) .. (agay|aage|
        phir|hamare|hmare|humare|apne|border|log|hum),
      (<MONEY>|lakh|amanat) .. (teesre|tesre|tisre) (bande|bnde|banday|party|aadmi|admi) (k|ke)
        (paas|pas) .. (rakh*|rkh*|amanat|pohanch*|khul*),
      amanat (khul*|release) .. (pohanch*|video|baad),
      (pohanch*|video) ... amanat (khul*|release)`,
  },
  unless: {
    en: `
      smuggl*, traffick*, drown*, dead, death, die, died, killed, kill, arrest*, victim*, bodies,
      capsiz*, migrant*, refugee*, survivor*, rescued, coast guard, dangerous, illegal, movie,
      film, trailer, box office, srk, shah rukh,
      (do not|dont|never) (take|go|use|try|choose|fall|trust|believe),
      holiday, cruise, cargo, freight, shipping, export, exports, exporter, import, imports,
      importer, logistics, match,
      (ziyarat|ziarat) (by road|package|group|tour),
      ticket <MONEY>, boat ride, boat tour, tour package, days tour, tour <NUM> days`,
    ur: `
      سمگل*, اسمگل*, گرفتار*, ہلاک*, جاں بحق, ڈوب*, لاش*, حادث*, تارکین, مہاجر*, پناہ گزین*,
      بازیاب, غیر قانونی, خطرناک, موت, جان سے, مر گئے,
      (زیارات|زیارت) (بذریعہ|قافلہ|پیکج|گروپ),
      ٹکٹ <MONEY>, فلم, میچ, کارگو, تجارت*, برآمد*, درآمد*, نہ لگا*, مت لگا*, مت جا*, فوج*, جنگ`,
    roman: `
      smugl*, smuggler*, giraftar*, doob gaye, doob kar, dooba, doobne, dub gaye, halak, halaak,
      mar gaye, maut, laash*, khatarnak, khatarnaak, ghair qanooni,
      (ziyarat|ziarat) (by road|package|group),
      ticket <MONEY>, film, movie, match, tour, cargo,
      (na|mat) (jao|lagao|jana|lagana|jayen)`,
  },
  source: {
    document: 'Emigration Ordinance 1979, s.17 (unlawful emigration, and helping it)',
    url: 'http://www.pljlawsite.com/html/eo17.htm',
  },
};
