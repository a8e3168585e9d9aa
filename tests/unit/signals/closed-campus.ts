import type { SignalCases } from './cases.ts';

export const cases: SignalCases = {
  id: 'closed-campus',
  fires: {
    en: [
      'Gym and restaurant are inside the same campus, so you never need to go outside.',
      'Dormitory, canteen and clinic within the company premises.',
      'You live inside our campus, gate pass only on Sunday.',
      'H o s t e l inside the comp0und, everything is there.',
      'There is no need to go out, shops are in the same building.',
    ],
    ur: [
      'رہائش کمپنی کے اندر ہی ملے گی، باہر نکلنے کی ضرورت نہیں پڑتی۔',
      'کینٹین، جم اور دکانیں سب اندر ہیں۔',
      'کیمپس کے اندر ہی رہنا ہوگا، گیٹ پاس صرف اتوار کو۔',
      'بــاہر جانے کی اجازت نہیں، سب سہولت وہیں ہے۔',
      'ہوسٹل دفتر کے احاطے میں ہی ہے، باہر نکلنا نہیں پڑتا۔',
    ],
    roman: [
      'hostel andar hi hai, bahar jane ki zaroorat nahi',
      'gym, canteen sab kuch campus k andar hai',
      'bahar nikalne ki ijazat nahi bas itwar ko, gate p@ss leader deta hai',
      'rehaish company ke andar, dukan bhi wahin',
      'building me hi rehna hai, khana bhi wahin milta hai',
    ],
  },
  silent: {
    en: [
      'The shop is inside the new plaza on Mall Road.',
      'Please go outside if you want to smoke.',
      'University hostel rooms are within the campus for girl students.',
      'Our office building has a lift and a parking area.',
      'Children do not need to go out in this heat.',
    ],
    ur: [
      'یونیورسٹی کے کیمپس کے اندر ہوسٹل موجود ہے۔',
      'بارش میں باہر جانے کی ضرورت نہیں، چائے گھر پر پیتے ہیں۔',
      'دفتر کے اندر سگریٹ پینا منع ہے۔',
      'کمپنی کی گاڑی دروازے پر آتی ہے۔',
      'بازار کے اندر نئی دکان کھلی ہے۔',
    ],
    roman: [
      'andar aa jao, bahar garmi hai',
      'college ka hostel campus k andar hai',
      'dukan bazar ke andar hai, masjid ke samne',
      'barish hai, bahar jane ki zaroorat nahi',
      'company ki van ghar se leti hai',
    ],
  },
};
