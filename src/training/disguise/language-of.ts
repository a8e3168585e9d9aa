const ROMAN_MARKS = new Set(
  'hai hain ka ki ke k se mein mai ko aur nahi nahin ap aap kar karo karein karen wala wale walay chahiye ho hoga par pe bhi ye yeh jo kya apna apni apne liye tak ne mil milega milay larkay sb ghar baad sirf kam hazar lakh tankhwah naukri rabta pehle saal subah aik hum hamari hamare lein dein bina phir log koi kisi chutti fauran darkar muft khana yahan wahan abhi kal aaj din'.split(
    ' ',
  ),
);

/** Words that only Roman Urdu has, as a share of all words, above which a text is taken for it. */
const ROMAN_SHARE = 0.11;

/** The language that lines added to a text should be in. */
export function languageOf(text: string): 'en' | 'ur' | 'roman' {
  const arabic = text.match(/\p{Script=Arabic}/gu)?.length ?? 0;
  const latin = text.match(/[A-Za-z]/g)?.length ?? 0;
  if (arabic > latin) return 'ur';
  const list = text.toLowerCase().match(/\b[a-z]+\b/g) ?? [];
  const marks = list.filter((word) => ROMAN_MARKS.has(word)).length;
  return marks > ROMAN_SHARE * list.length ? 'roman' : 'en';
}
