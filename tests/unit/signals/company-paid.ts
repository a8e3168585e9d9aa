import type { SignalCases } from './cases.ts';

export const cases: SignalCases = {
  id: 'company-paid',
  fires: {
    en: [
      'Visa, air ticket and hotel are all by the company.',
      'Free accommodation and return ticket for selected people.',
      'v1sa and t!cket free, only passport needed',
      'Our company pays everything, you only bring clothes.',
      'All travel expenses are covered, do not worry about money.',
      'Sponsored travel and a shared room are part of the offer.',
      'They cover my ticket too, zero expense from your pocket.',
    ],
    ur: [
      'ویزا، ٹکٹ اور رہائش کمپنی کے ذمے ہے۔',
      'کھانا رہائش فری، ٹکٹ بھی ہم دیں گے۔',
      'جانے کا سارا خرچہ ہمارا ہے، آپ بس تیار رہیں۔',
      'کمپنی آپ کو ٹکٹ خود بھیجے گی۔',
      'و ی ز ا اور ٹـکٹ مـفت، سب کچھ کمپنی کا۔',
      'ویزا وہ بھیجے گا، رہنا کھانا اسی کی طرف سے۔',
      'رہائش گاڑی سب کمپنی کی، خرچہ بھی ان کا۔',
    ],
    roman: [
      'visa ticket company degi, tum sirf passport lao',
      'khana rehna sab free hai, ticket bhi muft',
      'Sara kharcha company ka hai bhai.',
      'v!sa aur tikat hamari taraf se, aik rupia nahi lagna',
      'boss khud ticket bhejega, hostel bhi us ka',
      'ticket unki taraf se, koi kharcha nahi',
      'ticket khana rehna sab unki taraf se',
    ],
  },
  silent: {
    en: [
      'Feel free to visit our shop in Saddar any day.',
      'Ticket and visa fee will be paid by the candidate.',
      'Five nights in Baku, hotel and breakfast included in the tour.',
      'Hotel staff needed, bring your documents to the office.',
      'Pakistani passport holders can travel visa free to a few islands.',
      'We sell air tickets at good rates.',
      'She works for a travel company that rents out a food court.',
    ],
    ur: [
      'عمرہ پیکیج میں ہوٹل، ٹکٹ اور ویزا شامل ہے، مفت زیارت بھی۔',
      'کمپنی کو ڈرائیور کی ضرورت ہے، اپنی رہائش لازمی۔',
      'ہم ملازمت کا ویزا نہیں دیتے، صرف ٹکٹ بناتے ہیں۔',
      'مفت مشاورت کے لیے ہمارے دفتر تشریف لائیں، ویزا آپ کا اپنا ہوگا۔',
      'ہوٹل کا کھانا مزیدار تھا اور کمرہ صاف تھا۔',
      'کھانے کے بعد مہمان ان کے ساتھ باغ میں بیٹھے رہے۔',
    ],
    roman: [
      'Hotel ka khana acha tha, kamra bhi saaf',
      'Ticket apne kharche pe lena hoga, visa fees alag.',
      'company ko driver chahiye, Lahore ka ho',
      'umrah package me hotel free ziyarat ke sath',
      'free ho to shaam ko ghar ana, chai piyenge',
    ],
  },
};
