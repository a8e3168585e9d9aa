import type { Signal } from './signal.ts';

/** Somebody who went or earned this way, told as a reason to follow. */
export const successStory: Signal = {
  id: 'success-story',
  family: 'employer',
  hard: false,
  scheme: null,
  patterns: {
    en: `
      i .. (reached|landed|withdrew|earn|earned|joined) .. (last|through|via|from|in|here|there|
        <MONEY>|<COUNTRY>),
      (my (own|real|younger|elder)? (brother|cousin|friend|nephew|sister|brother in law|uncle|son|
        mamu|neighbour|neighbor|frnd|senior|class fellow)|his son|her son|our boys) .. (went|reached|
        landed|came|is|are|earn|earned|got|joined|gets|sends|placed|working|works|already) .. (there|
        now|through|via|last|since|from|in|home|same way|by the same|<COUNTRY>|<MONEY>),
      (my|his|our) (brother|cousin|friend|nephew|brother in law|neighbour|son|senior|frnd) (is|
        went|also|got|joined|already|just),
      (three|two|four|five|six|ten|eleven|twelve|twenty|<NUM>|many|several|other|all) (of our|of
        my)? (boys|people|men|families|girls|guys|nephews|students|persons|friends|workers|carers|
        ladies) (went|have|already|reached|joined|are|from|gone|placed|there|did|left|last|go),
      (boys|people|men|girls) (of|from) (swat|gujrat|our|my|your|one|same|town) .. (there|already|
        gone|working|reached|joined),
      (hundreds|everyone|every1|everybody|evry1|all) (of them|of boys|of people)? (did|do|does|
        goes|go|went|gone|reached|is happy|happy|joined|goes like|are),
      (sending|sends|send|sent) (money|dollars|<MONEY>) (home|to home|every|back),
      (last|previous|first|earlier) (batch|group|month|year|lot) .. (joined|went|reached|happy|all|
        boys|left|gone|are),
      (look at|see) .. (now|him|her|boy|brother),
      (i|we) (was|were) also? .. (like you|doubtful|doubtfull|scared|jobless|nobody|worried|
        selling|confused),
      (now|today) (i|he|she|we|they|my) (has|have|own|owns|earn|sends|send|drive|bought|live|work|
        got|gets),
      (bought|driving) .. (car|house|bike|fridge|civic|home|plot|flat),
      (withdrew|withdraw|took out) (rs|my|<MONEY>|pkr|first),
      (i|we|he|she|who) .. (received|got|earned) (rs|my|<MONEY>|pkr|first),
      (first|second|third|1st) (salary|payment|pay|withdrawal|payout) .. (came|received|is|was|
        <MONEY>),
      (last week|last month|this month|today) .. (took out|withdrew|received|earned|went|reached|
        joined|sent|got),
      (same|this) (way|route|madam|agent|method) .. (went|did|i|my|came|reached|whole),
      tried and tested,
      changed (my|his|our) life`,
    ur: `
      (میرا|میرے|ہمارا|ہمارے|اپنے|اپنا|میری|ان کا) (اپنے|اپنا|چھوٹا|بڑا|سگا)? (بھائی|کزن|دوست|
        بھتیجا|بھتیجے|بھانجا|بھانجے|بیٹا|ماموں|چچا|پڑوسی|محلے|سالا|دیور|بہنوئی|لڑکے|لڑکوں|گاؤں|گاوں)
        .. (گیا|گئے|گئی|پہنچ*|ہے|ہیں|بیٹھ*|کما*|بھیج*|رہا|رہے|لگ*|کام|وہاں|ادھر|لے لی),
      (لڑکے|لڑکا|بندے|بچے|لوگ|لڑکیاں) (پہنچ|جا|جوائن|وہاں|لگ|رکھوا*) (گئے|چکے|چکا|گیا|گئی|ہیں),
      <NUM> (لڑکے|بندے|لوگ|بچے) (گئے|پہنچ*|جا|جوائن|رکھوا*|لگ*|کام|وہاں|پہلے),
      (پچھلے|پچھلی) (سال|ماہ|مہینے|ہفتے|بار|دفعہ|رمضان|بیچ|گروپ|جمعے|ٹیم) .. (گیا|گئے|آیا|آئے|
        پہنچ*|نکال*|کما*|بھیج*|رکھوا*|جوائن|لے لی|بنا|گئی|لگ*),
      (میں|ہم) (بھی|خود) .. (اسی|پریشان|آیا تھا|ڈر*|کر رہ*|کما*|آئی|یہی),
      (اب|آج) (وہ|میں|ماہانہ|روز|گھر|ہر)? .. (بھیجتا|بھیجتی|بھیجتے|کماتا|کماتی|کما رہ*|مل رہ*|ڈالر|
        گھر بنا*|فلیٹ|افسر ہوں|پر ہوں|میں ہوں|میں ہے),
      (گھر|ماں|والدہ|باپ) .. (بھیجتا|بھیجتی|بھیجے|مٹھائی|حج کر*|عمرہ کر*),
      (سب|سارے) (ایسے|یہی|اسی) (ہی)? (جاتے|کرتے|طرح|راستے),
      (اسی|اس) (راستے|طرح) سے? (گیا|گئے|آیا|آئے|پہنچ*),
      (پہلی|پہلا|دوسری) (تنخواہ|سیلری|کمائی|قسط|ادائیگی) .. (آئی|آ گئ*|ملی|بھیج*|گھر),
      (نکالے|کمائے|نکال چکا) (میں|ہیں|تھے|میں نے),
      (یقین نہیں تھا|یقین نہیں آ*|شروع میں مجھے بھی|مجھے بھی ڈر),
      زندگی بدل*,
      (گاڑی|موٹرسائیکل|پلاٹ|مکان) لے لی,
      ٹیم میں (<NUM>|چالیس) بندے`,
    roman: `
      (mera|mere|hamara|hamare|humare|apne|apna|meri|mra|hmare) (apne|apna|chota|bara|saga|do|aik)?
        (bhai|cousin|kazan|dost|bhatija|bhatije|bhanja|bhanje|beta|mamu|chacha|parosi|mohalle|sala|
        devar|dewar|larke|larkay|khala zad|gaon) .. (gaya|gya|gaye|gye|gai|pohanch*|hai|hain|baith*|
        beth*|kama*|bhej*|raha|rahe|lag*|wahan|wahin|ja raha),
      (larke|larkay|larky|larka|bande|bnde|log|larkian|bachay) (pohanch|phnch|ja|join|wahan|lag)
        (gaye|gye|chuke|chukay|gaya|gai|hain),
      <NUM> (larke|larkay|bande|bnde|log|bandy) (gaye|gye|pohanch*|ja|join|rakhwa*|lag*|pehle|
        nikl*),
      (pichle|pichlay|pichli|pichhle) (saal|sal|mah|mahine|hafte|bar|dafa|ramzan|batch|group|grup|
        sl) .. (gaya|gya|gaye|gye|aya|aye|pohanch*|nikal*|kama*|bhej*|rakhwa*|join|lag*|gai|bnde|
        krwa*),
      (main|mai|me|mein|mene|maine|hum) (bhi|b|khud) .. (isi|pehle|pareshan|gaya|aya|kar raha|vip|
        yehi),
      (ab|aaj|aj) (wo|woh|main|mahana|roz|ghar|har)? .. (bhejta|bhejti|bhejte|kamata|kamati|kama
        rah*|mil rah*|ghar bana*|officer hoon|mein hai|me hai|leti hai|hoon|hun),
      (ghar|ghr|ammi|walida|walid|abbu|papa) .. (bhejta|bheje|bhejti|bheji|mithai|hajj kar*|umrah
        kar*|qarz utar*|ro pare),
      (sab|sb|sare) (isi|aise|yehi|yahi|ese) (hi|tarah)? (jate|karte|tarah|raste|gaye),
      (isi|is|usi) (raste|tarah|rste) se? (gaya|gya|gaye|aya|aye|pohanch*),
      (pehli|pehla|dusri|doosri|pehly) (tankhwah|salary|kamai|payment|pay) .. (aayi|ayi|aa ga*|
        mili|bhej*|ghar|pohanch*|$|dollar),
      (nikale|kamaye|kama chuka|withdraw) (hain|hain maine|thay|kiye|kia|kiya|hua),
      yaqeen nahi (tha|aya),
      (shuru|shru) me mujhe bhi,
      zindagi badal*,
      (gari|bike|laptop|plot|makan) (le li|li hai|lia|liya|le lia),
      (dekho|dekh lo) .. (ab|kahan),
      <NUM> (members|log|larke) ne`,
  },
  unless: {
    en: `
      arrest*, victim*, cheated, lost (his|her|all|everything), rescued, police, died, drowned,
      fraud case, complain*, refuse*, warned`,
    ur: 'گرفتار*, لٹ گ*, دھوکہ ہوا, دھوکا ہوا, پولیس, جاں بحق, بازیاب, ڈوب*, شکایت درج, میچ, شادی',
    roman: 'giraftar*, lut ga*, dhoka hua, police, doob*, bazyab, match, shadi, complaint',
  },
  source: {
    document: 'Amnesty 2025-06-26 (survivors recruited through people they knew)',
    url: 'https://www.amnesty.org/en/documents/asa23/9447/2025/en/',
  },
};
