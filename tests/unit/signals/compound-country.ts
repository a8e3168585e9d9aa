import type { SignalCases } from './cases.ts';

export const cases: SignalCases = {
  id: 'compound-country',
  fires: {
    en: [
      'Jobs in Cambodia for boys and girls, salary in dollars.',
      'We have openings in M.y.a.n.m.a.r, chat work, food included.',
      'C@mb0dia visa ready in one week, send passport.',
      'Work in 🇱🇦 for six months and earn well.',
      'Phnom Pen office needs ten people who can type.',
      'ᴄᴀᴍʙᴏᴅɪᴀ batch leaves on Friday, two seats left.',
    ],
    ur: [
      'کمبوڈیا جانے والے دوست رابطہ کریں، کام بہت آسان ہے۔',
      'لاؤس میں چیٹ کا کام، رہائش کمپنی دے گی۔',
      'میانمار کی ایک فرم کو انگریزی جاننے والے چاہییں۔',
      'ک م ب و ڈ ی ا میں نوکری، ایک ہزار ڈالر۔',
      'فنوم پین میں ہمارا دفتر ہے، ٹکٹ ہم دیں گے۔',
    ],
    roman: [
      'Kambodia me kaam hai, khana rehna free.',
      'bhai combodiya ka visa 5 din me lag jata hai',
      'Mayanmar border ke paas office hai, 900 dollar milte hain.',
      'laaos ki company ko larke chahiye, jaldi batao',
      'k a m b o d i a jane wale inbox karen',
    ],
  },
  silent: {
    en: [
      'Colombia beat Zambia in the friendly match last night.',
      'My cousin moved to Macau to cook in a hotel.',
      'The camera in Abbottabad office is not working.',
      'Maya and Omar opened a bakery in Multan.',
      'There were losses in the tomato crop this year.',
    ],
    ur: [
      'کولمبیا کی کافی بہت مشہور ہے۔',
      'کمپنی کے ڈیلر نے میعاد ختم ہونے کی اطلاع دی۔',
      'بچے نے لاڈلے انداز میں کھلونا مانگا۔',
      'میر عمار نے نعت پڑھی اور سب نے داد دی۔',
      'کمبل اور بستر سردیوں کے لیے خرید لیے گئے۔',
    ],
    roman: [
      'Mera bhai Zambia me cricket khelta hai.',
      'kamra bohat bara hai, kiraya 15 hazar',
      'Nuqsan aur loss dono ho gaye is saal',
      'mian ammar sahib se salam kehna',
      'combo deal me do burger aur fries milte hain',
    ],
  },
};
