import type { SignalCases } from './cases.ts';

export const cases: SignalCases = {
  id: 'group-going',
  fires: {
    en: [
      'Bring two friends, you get one room together.',
      'Three boys from our street already gone.',
      'They like pairs, your cousin can come too.',
      'The Wednesday group has two empty places.',
      'Friends who qualify may tr@vel together.',
      'My friend is already there, next batch is Friday.',
    ],
    ur: [
      'دو دوست ساتھ لاؤ، کمرہ ایک ملے گا۔',
      'اگلے بدھ کو گروپ نکل رہا ہے۔',
      'میرے ساتھ گاؤں کے چار لڑکے جا رہے ہیں۔',
      'میرا کزن اسی راستے سے گیا۔',
      'اپنے جیسے دو لڑکـے اور پکڑ لاؤ۔',
      'اکٹھے جائیں گے تو دل لگا رہے گا۔',
    ],
    roman: [
      'do dost sath lao to pehle bulayenge',
      'Hamare mohalle ke larke ja chuke hain.',
      'Saturday ko group ja raha hai.',
      'Mera dost le ja raha hai, 2 larke or chahye.',
      'fr1ends bhi lao, akele bore ho jate log',
      'Kisi larke ko bhi le lo, ikathe chalte hain',
    ],
  },
  silent: {
    en: [
      'My blood group is B positive.',
      'The committee met in the town hall.',
      'A new batch of books came to the library.',
      'Bring your original degree to the interview.',
      'He is a friend of mine from school days.',
    ],
    ur: [
      'میرا بلڈ گروپ بی پازیٹو ہے۔',
      'کتابوں کی نئی کھیپ آ گئی۔',
      'دوستی بہت بڑی نعمت ہے۔',
      'انٹرویو پر اصل اسناد لائیں۔',
      'وہ اکیلا بیٹھا تھا۔',
    ],
    roman: [
      'Mera blood group B positive hai.',
      'Dosti bohat bari naimat hai.',
      'Kitabon ki nai khep aa gai.',
      'Interview pe asal degree laen.',
      'Gaon me bijli nahi hai aaj.',
    ],
  },
};
