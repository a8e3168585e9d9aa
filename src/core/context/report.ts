import type { Context } from './context.ts';

/** News and stories: things that happened, told in the third person or as somebody's past. */
export const report: Context = {
  id: 'report',
  patterns: {
    en: `
      (<OFFICIAL>|police|fia|nccia) .. (arrests|seals|raids|busts|nabs|recovers|warns|rescues|frees|detains|registers|seizes|repatriates|arrest),
      (arrests|seals|nabs|busts|frees|repatriates|rescues), complainant, complainants, culprit, culprits, remand, recovered,
      (recruiter|agent|someone|somebody|man|woman|girl|person|stranger|caller|they|he|she|uncle) .. (messaged|texted|dmd|called|contacted|offered|told|showed|asked|promised|approached) (me|us|him|her|my|our|them),
      (i|we) (told|asked|said|replied|answered|laughed|read|saw|heard|walked|went|came|met), (our|the|my) (boys|village|street|mohalla|students|pupils) .. (being|were|was|are told),
      telling (our|my|the) (boys|sons|students|people), held, seized,
      (was|were|been|being|have|has|had|got) (rescued|arrested|trafficked|lured|repatriated|detained|deported|held|freed|sold|cheated|scammed|duped|trapped|tortured|confined|forced|promised|deceived|defrauded|tricked|kidnapped|beaten|rescued|taken|stranded|robbed),
      rescued, repatriated, repatriation, arrested, raided, raid, raids, crackdown, crack down, trafficked, traffickers, trafficker, trafficking,
      smugglers, human smuggling, victims, victim, survivors, survivor, syndicate, gang, according to, reportedly, investigators,
      (police|officials|authorities|fia|embassy|agency|minister|spokesperson|ministry|court|nccia|interpol) (said|says|told|have|has|confirmed|arrested|seized|announced|registered|stated),
      said that, told (reporters|media|dawn|geo|police|us|the), in a statement, in custody, court, accused, suspects, suspect, slavery, forced (labour|labor|to), hostage, hostages,
      tortured, cyber slavery, scam (compound|compounds|centre|center|centres|centers|parks|park|hub|hubs), scam operations, fraud (factories|factory|compounds|centres),
      (my|his|her|our) (brother|cousin|friend|son|uncle|neighbour|neighbor|nephew|father|husband|colleague|mamu|roommate) .. (went|was|had|paid|lost|got|left|returned|came|gave|is|has|never),
      lost (all|everything|money|rs|his|her|my|our), documentary, headlines, detainees, came back, ransom, the case, took a loan, passports were, was sold, were sold,
      (i|we) (paid|lost|blocked|refused|escaped|went|was|were|learned|learnt|returned|reported|saw the news), years ago, last year, (they|he|she) (took|kept|beat|locked|disappeared|vanished|stopped|never) .. (my|our|his|their|passport|phone|answering|came)?,
      novel, film, drama, story of, escaped, police station, fir, returnees, stranded, jailed, sentenced, convicted`,
    ur: `
      <OFFICIAL> (نے|کا کہنا|کے مطابق), آف لوڈ, offload*, (بیان|statement) میں,
      (میسج|پیغام|فون) (آیا|ملا) کہ,
      نے (مجھے|مجھ سے|اسے|ہمیں)? .. کہا, نے بتایا, (لکھا|کہا) (ہے|گیا|تھا|گیا تھا), (ہمارے|میرے) (محلے|گاؤں|پڑوس) .. (لڑک*|ایک|دو), پڑوس کی, گنوا*, روتی, مدعی, ریمانڈ,
      گرفتار, گرفتاری, گرفتاریاں, بازیاب, بازیابی, چھاپہ, چھاپے, کارروائی, کاروائی, وطن (واپس|پہنچ*|لوٹ*|واپسی), واپس لایا, ڈی پورٹ, متاثرین, متاثرہ, انسانی (سمگلنگ|اسمگلنگ|اسمگلروں|سمگلروں|اسمگلر|سمگلر),
      اسمگلر, سمگلر, یرغمال, تشدد, جھانسہ, جھانسے, جھانسا, ورغلا*, کے مطابق, (ترجمان|حکام|پولیس|ایف آئی اے|عدالت|وزیر|ایجنسی|سفیر|این سی سی آئی اے) نے, مقدمہ, ملزم, ملزمان, عدالت, گروہ, گینگ, بیان میں,
      بتایا کہ, کہا کہ, انکشاف, (دھوکا|دھوکہ) ہوا, لٹ گی*, پھنس گئے, پھنس گیا, پھنسے, پھنسا, قید, جبری, رہا (کر*|ہو*), میرے (بھائی|کزن|دوست|بیٹے|ماموں|چچا|بھتیجے|محلے), (فروخت|بیچ) (کر)? (دیا|دی|دیے), بیچ دیا, تاوان,
      چھین (لیے|لی|لیا|لئے), واپس (آیا|آئے|آئی|لوٹ*), سال پہلے, پچھلے سال, ڈوب گئے, ہلاک, لاپتہ, غائب ہو, برآمد, تفتیش, چالان پیش, سنائی, سزا, (گنوا|کھو) (چکا|چکی|بیٹھ*|دیے|دی), مارا پیٹا, کہانی, خبر, مراکز سے`,
    roman: `
      <OFFICIAL> (ne|ka kehna|k mutabiq), offload*,
      (kaha|bola) gaya (tha|thay), (larkon|logon|unhon) (ko|ne) .. (kaha|bulaya|bheja|rakha),
      (msg|message|call) (aya|aaya) (ke|k|keh),
      ne (mujhe|mjhe|usay|hamein|mujh se)? .. (kaha|bola|btaya|bataya|msg kia), (usay|use|mujhe|hamein) (kaha|bola|bataya) (tha|gaya), (likha|kaha) (hai|tha|gaya),
      (hamare|humare|mere) (mohalle|gaon|mahalle) .. (larka|larke|banda), ro ro, wapis (aya|aa), (gaye|gaya|gai) (thay|tha|thi), reh gaya, rakha unhon, karwate rahe, muddai, complain*,
      giraftar, griftar, giraftari, bazyab, baazyab, chapa, chhapa, karwai, mutasreen, mutasira, smuggling, ismagling, smuggler, yarghamal, tashadud, tashaddud, jhansa, jhanse, jhansay, warghala*,
      (ke|k) mutabiq, muqadma, muqadama, mulzim, mulziman, adalat, (bataya|kaha|btaya) (keh|ke|k|gaya|tha), inkeshaf, inkishaf, (dhoka|fraud|scam) (hua|hogaya|ho gaya), (phans|phas|phuns) (gaya|gaye|gae|gya|gye), qaid, deport*, (wapas|wapis|wapsi) (aya|aaya|aye|aa|ayi|lotay|laya|marhala), (bech|baich) (diya|dia|dya), lut (gaya|gaye|gya),
      mere (bhai|cousin|dost|bete|gaon|mohalle|mamu|chacha|bhanje|bhatije) .. (ko|ke|ka|k|ne|gaya), rescue*, victim*, khabar, rihai, rehai, (pakar|pakr|pakad) (liye|liya|lye|lia|gaye|lie), (cheen|chheen|chin) (liye|liya|lia|li|lye), (fia|police|pulis|nccia|embassy|hukkam|tarjuman) ne, freeze kar, saal pehle, pichle saal,
      karwaya (gaya|jata), maara peeta, bachaya, baad me pata chala, tha kahani, apna safar, le gaye (thay|the|thy), phone band hai, (gaya|gaye|gai) (tha|thay|the), (diye|diya|liye) (thay|the|tha), lapata, ghayab, agency gayab, haath tuta`,
  },
};
