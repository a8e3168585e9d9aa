/** 0 to 99; Urdu has a word of its own for each. */
const ROMAN =
  'sifar ek do teen chaar paanch chay saat aath nau das gyara bara tera chauda pandra sola satra athara unees bees ikees baees teis chaubees pachees chabbees sattais athais untees tees iktees battees tentees chauntees paintees chattees saintees artees untalees chalees iktalees bayalees tentalees chawalees paintalees chiyalees saintalees artalees unchas pachas ikawan bawan tirpan chawan pachpan chappan satawan athawan unsath saath iksath basath tiresath chaunsath painsath chiyasath sarsath arsath unhattar sattar ikhattar bahattar tihattar chauhattar pachattar chihattar satattar athattar unasi assi ikasi bayasi tirasi chaurasi pachasi chiyasi satasi athasi nawasi nawway ikanway banway tiranway chauranway pachanway chiyanway satanway athanway ninanway'.split(
    ' ',
  );
const URDU =
  'صفر ایک دو تین چار پانچ چھ سات آٹھ نو دس گیارہ بارہ تیرہ چودہ پندرہ سولہ سترہ اٹھارہ انیس بیس اکیس بائیس تئیس چوبیس پچیس چھبیس ستائیس اٹھائیس انتیس تیس اکتیس بتیس تینتیس چونتیس پینتیس چھتیس سینتیس اڑتیس انتالیس چالیس اکتالیس بیالیس تینتالیس چوالیس پینتالیس چھیالیس سینتالیس اڑتالیس انچاس پچاس اکاون باون ترپن چون پچپن چھپن ستاون اٹھاون انسٹھ ساٹھ اکسٹھ باسٹھ تریسٹھ چونسٹھ پینسٹھ چھیاسٹھ سڑسٹھ اڑسٹھ انہتر ستر اکہتر بہتر تہتر چوہتر پچھتر چھہتر ستتر اٹھہتر اناسی اسی اکیاسی بیاسی تراسی چوراسی پچاسی چھیاسی ستاسی اٹھاسی نواسی نوے اکانوے بانوے ترانوے چورانوے پچانوے چھیانوے ستانوے اٹھانوے ننانوے'.split(
    ' ',
  );

const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = '- - twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

function belowHundred(value: number): string {
  if (value < 20) return ONES[value]!;
  const rest = value % 10;
  return TENS[Math.floor(value / 10)]! + (rest === 0 ? '' : `-${ONES[rest]}`);
}

type Scale = readonly [size: number, word: string];

/** Pakistani scales in Urdu; English as Pakistani English has it, with lakh above a hundred thousand. */
const SCALES: Readonly<Record<'en' | 'ur' | 'roman', readonly Scale[]>> = {
  en: [
    [10_000_000, 'crore'],
    [100_000, 'lakh'],
    [1000, 'thousand'],
    [100, 'hundred'],
  ],
  roman: [
    [10_000_000, 'crore'],
    [100_000, 'lakh'],
    [1000, 'hazar'],
    [100, 'sau'],
  ],
  ur: [
    [10_000_000, 'کروڑ'],
    [100_000, 'لاکھ'],
    [1000, 'ہزار'],
    [100, 'سو'],
  ],
};

/** A whole number of at most nine digits in words. */
export function spellNumber(value: number, language: 'en' | 'ur' | 'roman'): string {
  const words: string[] = [];
  let rest = value;
  for (const [size, word] of SCALES[language]) {
    if (rest < size) continue;
    words.push(spellNumber(Math.floor(rest / size), language), word);
    rest %= size;
  }
  if (rest > 0 || words.length === 0) {
    const small = {
      en: belowHundred,
      roman: (n: number) => ROMAN[n]!,
      ur: (n: number) => URDU[n]!,
    };
    words.push(small[language](rest));
  }
  return words.join(' ');
}
