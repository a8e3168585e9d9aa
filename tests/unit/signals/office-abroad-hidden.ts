import type { SignalCases } from './cases.ts';

export const cases: SignalCases = {
  id: 'office-abroad-hidden',
  fires: {
    en: [
      'Typing job abroad, passport holders only.',
      'Overseas customer support positions, company gives everything.',
      'Data entry staff for our foreign branch, fly next week.',
      'Ch@t operator w0rk outside Pakistan, salary in dollars.',
      'Go abroad for an office job, no degree needed.',
      'Digital marketing associate at our overseas campus.',
    ],
    ur: [
      'بیرون ملک کال سینٹر کی نوکری، لڑکے لڑکیاں دونوں۔',
      'باہر جانے والوں کے لیے دفتری کام، پاسپورٹ تیار رکھیں۔',
      'کمپیوٹر کا کام ہے، ملک سے باہر جانا ہوگا۔',
      'بیــرونِ ملک چیٹ سپورٹ کا سنہری موقع۔',
      'ڈیٹا انٹری کے لیے باہر کے ملک بھیجیں گے، خرچہ ہمارا۔',
      'آن لائن جاب، ملک سے باہر، کھانا پینا سب کمپنی کا۔',
    ],
    roman: [
      'bahir mulk me computer ka kaam, larke inbox karen',
      'Job bahar ki hai, digital marketing executive, salary 3 lakh.',
      'call center ki nokri bairoon mulk, ticket company degi',
      'online chatting job out of country, sirf larkiyan',
      'office ka kaam hai bahar jana hoga, pasp0rt ready ho',
      'Bahar k mulk online kam, bas angrezi samajhni ati ho',
    ],
  },
  silent: {
    en: [
      'Call center in Lahore for overseas clients, night shift.',
      'Computer operator needed at an overseas employment promoter, Rawalpindi.',
      'Welders and drivers go abroad every month from this district.',
      'My brother lives abroad and sends money home.',
      'Data entry operator for a clinic in Quetta, morning shift.',
    ],
    ur: [
      'بیرون ملک مقیم پاکستانیوں نے ریکارڈ رقم بھیجی۔',
      'کراچی کے کال سینٹر میں نمائندے چاہییں، بیرون ملک کلائنٹس سے بات کرنی ہوگی۔',
      'دفتری کام کے لیے ملتان میں کلرک درکار ہے۔',
      'بچے باہر کھیل رہے ہیں، کمپیوٹر بند کر دو۔',
      'بیرون ملک جانے والے مزدوروں کے لیے پروٹیکٹر ضروری ہے۔',
    ],
    roman: [
      'mera bhai bahir mulk me mistri hai',
      'Lahore office me data entry operator chahiye, 35 hazar.',
      'bahar bohat garmi hai, office me AC chal raha hai',
      'call center night shift, overseas clients se baat hoti hai',
      'Bahar jane walon ko medical karwana parta hai.',
    ],
  },
};
