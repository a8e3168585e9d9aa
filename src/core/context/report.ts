import type { Context } from './context.ts';

/** News and stories: things that happened, told in the third person or as somebody's past. */
export const report: Context = {
  id: 'report',
  patterns: {
    en: `
      (was|were|been|being|have|has|had) (rescued|arrested|trafficked|lured|repatriated|detained|deported|held|freed|sold|cheated|scammed|duped|trapped|tortured|confined|forced|promised|deceived|defrauded|tricked|kidnapped|beaten),
      rescued, repatriated, repatriation, arrested, raided, raid, raids, crackdown, crack down,
      trafficked, traffickers, trafficker, trafficking, smugglers, human smuggling, victims,
      victim, survivors, syndicate, according to, reportedly, investigators,
      (police|officials|authorities|fia|embassy|agency|minister|spokesperson) (said|says|told|have|has|confirmed|arrested),
      said that, told (reporters|media|dawn|geo|police|us), in a statement, in custody, court,
      accused, suspects, slavery, forced labour, forced labor, hostage, tortured, cyber slavery,
      scam (compound|compounds|centre|center|centres|centers|parks), scam operations,
      (my|his|her|our) (brother|cousin|friend|son|uncle|neighbour|nephew) (went|was|had|paid|lost|got),
      lost (all|everything|money|rs), documentary, headlines, detainees, fraudulent, came back,
      ransom, the case, took a loan`,
    ur: `
      گرفتار, گرفتاری, گرفتاریاں, بازیاب, بازیابی, چھاپہ, چھاپے, کارروائی, کاروائی, وطن واپس,
      واپس لایا, وطن واپسی, ڈی پورٹ, متاثرین, متاثرہ, انسانی سمگلنگ, انسانی اسمگلنگ,
      انسانی اسمگلروں, انسانی سمگلروں, اسمگلر, سمگلر, یرغمال, تشدد, جھانسہ, جھانسے, جھانسا,
      ورغلا, ذرائع کے مطابق, کے مطابق, ترجمان نے, حکام نے, پولیس نے, ایف آئی اے نے, مقدمہ درج,
      ملزم, ملزمان, عدالت, گروہ, گینگ, بیان میں, بتایا کہ, کہا کہ, انکشاف, دھوکا ہوا, دھوکہ ہوا,
      لٹ گیا, پھنس گئے, پھنس گیا, پھنسے, قید, جبری مشقت, رہا,
      میرے (بھائی|کزن|دوست|بیٹے) (کو|کے ساتھ|نے), فروخت کر دیا, بیچ دیا, تاوان`,
    roman: `
      giraftar, griftar, bazyab, baazyab, chapa, chhapa, karwai, mutasreen, mutasira, smuggling,
      ismagling, smuggler, yarghamal, tashadud, tashaddud, jhansa, jhanse, warghala, ke mutabiq,
      k mutabiq, muqadma, mulzim, mulziman, adalat, bataya keh, bataya ke, kaha ke, inkeshaf,
      dhoka hua, phans gaya, phans gaye, phas gaya, phas gaye, qaid, deport, wapas aya,
      bech diya, lut gaya, mere (bhai|cousin|dost|bete) (ko|ke sath|k sath|ne), rescue, victims,
      khabar, report ke mutabiq`,
  },
};
