import type { SignalCases } from './cases.ts';

export const cases: SignalCases = {
  id: 'success-story',
  fires: {
    en: [
      'My cousin went last year and now sends money home every month.',
      'Three boys of our street already joined.',
      'I was jobless like you, today my family owns a house.',
      'Last batch all reached, everyone happy.',
      'My b r o t h e r is there, he also went through them.',
      'First salary came in thirty days.',
      'Look at him now, he bought a car.',
    ],
    ur: [
      'میرا کزن پچھلے سال گیا تھا، اب گھر پیسے بھیجتا ہے۔',
      'گیارہ لڑکے پہنچ گئے ہیں۔',
      'میں بھی اسی راستے سے آیا تھا۔',
      'پہلی تنخواہ ملی تو ماں نے مٹھائی بانٹی۔',
      'میرے ب ھ ا ئ ی کا کام لگ گیا، اب ماہانہ دو لاکھ بھیجتا ہے۔',
      'سب ایسے ہی جاتے ہیں۔',
      'میرا بھتیجا وہاں بیٹھا ہے۔',
    ],
    roman: [
      'mera bhai pichle saal gaya, ab ghar paise bhejta hai',
      'hamare mohalle ke char larke pohanch gaye',
      'main bhi isi raste se aya tha',
      'pehli tankhwah aayi to ammi ro pari',
      'm e r a cousin wahan hai, ab mahana do lakh kamata hai',
      'sab isi tarah jate hain',
      '12 bande gaye hain pehle',
    ],
  },
  silent: {
    en: [
      'My cousin lost everything to a cheat.',
      'The three sisters of the novel live by the sea.',
      'Last year we planted two trees.',
      'I was late, the bus had left.',
      'Police arrested the man who said he was my uncle.',
      'We drive on the left here.',
    ],
    ur: [
      'میرے کزن کی شادی اگلے ہفتے ہے۔',
      'پچھلے سال بارش زیادہ ہوئی تھی۔',
      'ایجنٹ گرفتار، تین لڑکے بازیاب۔',
      'میرا بھائی پاکستان کا میچ دیکھ رہا ہے۔',
      'کل بازار بند رہے گا۔',
      'پہلی جماعت کا امتحان۔',
    ],
    roman: [
      'mere cousin ki shadi hai agle hafte',
      'pichle saal barish zyada thi bohat',
      'agent giraftar, teen larke bazyab',
      'kal bazar band rahe ga',
      'pehli class ka paper hai',
      'mera bhai match dekh raha hai',
    ],
  },
};
