import type { Signal } from './signal.ts';

/** A pilgrim's visa (Umrah, Hajj, ziyarat) used to stay on and work. */
export const pilgrimVisaForWork: Signal = {
  id: 'pilgrim-visa-for-work',
  family: 'visa',
  hard: true,
  scheme: 'visa-misuse',
  patterns: {
    en: `
      (go|goes|going|travel|enter|entry|come|fly|arrive|reach|send|sent) .. (on|with|by|through|
        using|as) .. <PILGRIM_WAY> ... (work|working|job|jobs|earn|remain|overstay|slip away|leave
        the group|employment|start a? job),
      <PILGRIM_WAY> ... (and|then|after|afterwards) .. (work|working|job|stay (back|there|on|and)|
        remain|overstay|slip away|leave the group|employment|earn),
      (work|working|job|jobs|employment) .. (on|with|through|by|via) (a|an|the)? <PILGRIM_WAY>,
      <PILGRIM_WAY> .. (available|ready|cheap)? (with|and|plus) .. (job|work|employment|salary),
      <PILGRIM_WAY> ... (makes|make|made|get|gives) (you|your)? .. (worker|job|iqama|work),
      (go|come|going) (to|for|on) (umrah|umra|hajj|haj|ziyarat|ziarat) ... (stay|remain) .. (work|
        job|earn|lots),
      <PILGRIM_WAY> (and|with|plus|&|+) (a|the)? (job|work|employment),
      (enter|go|arrive|travel) as a? (pilgrim|pilgrims) ... (work|job|stay|earn|leave the group|
        slip away),
      (umrah|umra|hajj|haj|ziyarat|ziarat) (+|and|&|plus) .. (work|job|kaam),
      (<PILGRIM_WAY>|for umrah|umrah group|umrah caravan|take umrah) ... (others fly|never come
        back|seat to|from saudia|from jeddah|warehouse|factory|job in|meat|farm|file from|ask for
        asylum|asylum|crew paper|other flight),
      (leave|part from|separate from|slip from) (the|your)? (group|caravan),
      (umrah|ramzan|ramadan) (lot|batch|group|visa) .. (<WEST>|<ELSEWHERE>|space|seat|warehouse)`,
    ur: `
      <PILGRIM_WAY> (پر|پہ|سے|میں|لے کر|لے لیں|لگوا*|کے ذریعے|کے ساتھ) ... (کام (کر*|پر|مل*|دلوا*|
        لگ*|ہے|بھی|تیار)|نوکری|مزدوری|ملازمت|کمائی|کمائیں|رک کر|رک جا*|رہ کر کام|کام),
      (عمرے|عمرہ|زیارت|زیارات|حج) (پر|پہ) جا* .. واپس (نہ|مت) (آنا|آئیں|آؤ),
      (عمرے|عمرہ|زیارت|زیارات) (پر|پہ) جا* ... (کام (مل*|لگ*|دلوا*|پر)|نوکری|رک جا*|لگ جا*),
      <PILGRIM_WAY> ... (پہنچ کر|جا کر|اتر کر|وہاں) .. (لگوا*|کام|نوکری|رک*),
      (عمرے|عمرہ|زیارت|زیارات) (کے|کی)? بہانے .. (کام|نوکری|جا*),
      زائرین (بن|کے ساتھ|کے گروپ) ... (کام|نوکری|رک جا*),
      <PILGRIM_WAY> ... ... (وہیں|وہاں) .. (کام (پر|مل*|کر*|لگ*)|نوکری),
      <PILGRIM_WAY> (لگے|ہوگا|ہو|ملے) .. (مگر|لیکن|اصل|پر) .. کام,
      (عمرہ|عمرے|زیارت|حج) بھی (کر*|ادا|ہو) .. اور ... (کام|نوکری|کمائی|مزدوری|رک),
      <PILGRIM_WAY> ... (آگے|قافلے سے الگ|گروپ سے الگ|واپسی نہیں|واپس نہیں|نکال*|<WEST>),
      (قافلے|گروپ) سے الگ,
      (عمرہ|عمرے|احرام) .. (کے بعد|ہو گیا|اتار*) .. (آگے|واپسی نہیں|جدہ سے|نکل*),
      واپسی (والا|کی) .. (ٹکٹ|فلائٹ) .. (پھاڑ*|چھوڑ*),
      جدہ (سے|پھر) .. آگے`,
    roman: `
      <PILGRIM_WAY> (pe|par|per|se|sy|me|mein|main|le kar|le lo|lekar|lagwa*|lgwa*|ke sath|k sath)
        ... (kaam|kam|nokri|naukri|mazdoori|mazduri|job|kamai|kamao|kamayen|ruk kar|ruk k|ruk (ja|
        jao|jana|jate|jayen)|ruk kr|wapis nahi ana),
      (umrah|umra|umre|hajj|ziyarat|ziarat) (pe|par|per) .. (wapis|wapas) (mat|na|nahi|nai|nhi)
        (aana|ana|aao),
      (umrah|umra|umre|ziyarat|ziarat) (pe|par|per) (jao|jayen|ja kar|ja ke|jana) ... (kaam (mil*|
        lag*|dilwa*|pe|karo|kro)|nokri|ruk|lag jao),
      <PILGRIM_WAY> ... (pohanch kar|pohnch kr|ja kar|ja kr|wahan) .. (lagwa*|lgwa*|kaam|kam|nokri|
        ruk),
      zaireen (ban|k group|ke group|k sath|ke sath) ... (kaam|kam|nokri|shak|ruk),
      <PILGRIM_WAY> (me|mein|main|pe|par) ... ... (kaam|kam) (pe|par|mil*|lag*|dilwa*),
      (visa|veeza) (umrah|umra|umre|ziyarat|hajj) (ka|ke|k|ki) .. (magar|lekin|par|asal) .. (kaam|
        kam),
      (umrah|umra|umre|ziyarat|ziarat|hajj) (bhi|b) (karo|kro|karen|kren|ada|ho) .. (aur|or|phir|
        sath|saath)? ... (kaam|kam|nokri|kamai|kamao|dihari|mazdoori|ruk),
      <PILGRIM_WAY> ... (alag ho*|nikal jana|ruk jana|ruk jao),
      <PILGRIM_WAY> ... (dihari|mazdoori|kaam|kam|nokri) (lag*|mil*),
      <PILGRIM_WAY> ... (agay|aage|phir wahan se|wahan se|wapsi ki flight|wapsi nahi|group se alag|
        nikal*|<WEST>),
      (group|qafle|qafila) se (alag|nikal*),
      (wapsi|waapsi) (ki|wale|wali) (flight|ticket|tkt|din) .. (chhor*|chor*|phar*|alag),
      (umrah|umra) (karo|kar ke|k bad|ke baad) .. (phir|wahan se|agay|aage|europe|italy|group),
      <PILGRIM_WAY> ... .. lag (jaen|jaenge|jayenge|jayega|jaoge)`,
  },
  unless: {
    en: `
      (work|visit|study|tourist|family|business) (visa|visas),
      (not|never|no) .. (work|job|jobs|employment|allowed|permitted|valid),
      illegal, crime, against the law, arrest*, deport*, beggar*, begging, seasonal,
      temporary work visa, prohibited, banned, fined, tourism, ministry, authorities`,
    ur: `
      پکڑا گیا, پکڑے گئے, گرفتار*, جرم, غیر قانونی, ممنوع, منع, اجازت نہیں, پابندی, حکام, وزارت*,
      حکومت*, بھکاری*, بھیک*, ڈی پورٹ,
      کام (نہیں|نہ|منع|والا ویزا نہیں),
      نوکری (نہیں|نہ), کام جاری, کام شروع, سعودی حکومت`,
    roman: `
      pakra gaya, pakre gaye, pakray gaye, giraftar*, jurm, ghair qanooni, gher qanuni, mana hai,
      ijazat nahi, pabandi, hukkam, hakoomat, wazarat, bhikari*, deport,
      (kaam|kam) (nahi|nai|nhi|na|wala visa nahi),
      (nokri|job) (nahi|nai|na)`,
  },
  source: {
    document: 'Arab News 2013 (copy): Umrah visas sold, holders overstay to do odd jobs',
    url: 'https://cbhuk.org/news/general-news/beggars-can-be-choosers-when-umrah-visas-are-being-sold/',
  },
};
