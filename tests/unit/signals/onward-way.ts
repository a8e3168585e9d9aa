import type { SignalCases } from './cases.ts';

export const cases: SignalCases = {
  id: 'onward-way',
  fires: {
    en: [
      'You land in Bangkok first, then a van takes the rest of the way.',
      'From the airport a driver will be waiting with your name.',
      'First stop is Dubai, two nights.',
      'The city is told at the airport only.',
      'Somebody walks you past, then by boat to the other side.',
      'From there our c0lleague flies with you.',
      'Ask no questions, which country is a surprise.',
    ],
    ur: [
      'پہلے بنکاک، پھر گاڑی لے جائے گی۔',
      'آگے کا سفر کمپنی کی گاڑی سے ہوگا۔',
      'ملک کا نام ویزا لگنے کے بعد بتائیں گے۔',
      'ایئرپورٹ پر ہمارا بندہ کھڑا ہوگا۔',
      'دریا پار کرنا ہوتا ہے، پانچ منٹ۔',
      'آ گ ے لے جانے والی گاڑی، پھر کشتی اور پھر گاڑی۔',
      'کس ملک، یہ روانگی کی صبح بتائیں گے۔',
    ],
    roman: [
      'pehle Dubai phir agay ki flight',
      'agy gari le kr jaye gi',
      'mulk ka naam ticket pe likha hoga, abhi mat puchna, jagah airport pe pata chalegi',
      'wahan se hamara banda border tak chhorega',
      'airport pe driver khara hoga naam le kr',
      'aage van aur darya paar, bas',
      'kon sa mulk ye baad me',
    ],
  },
  silent: {
    en: [
      'The bus to Murree leaves at six.',
      'Our driver is on leave today.',
      'Which country grows the best mangoes?',
      'We took a boat ride on the lake.',
      'The interview location will be shared by e-mail.',
      'First of all, thank you for the cake.',
    ],
    ur: [
      'گاڑی کی قسط آگے کر دی ہے۔',
      'آگے چل کر دائیں مڑیں۔',
      'ملک کے حالات پر بات نہ کریں۔',
      'پہلے نماز پھر کھانا۔',
      'انٹرویو کی جگہ ای میل پر بتائی جائے گی۔',
      'ڈرائیور چھٹی پر ہے۔',
    ],
    roman: [
      'gari ki qist agay kar di',
      'pehle namaz phir khana',
      'driver chutti pe hai aaj',
      'mulk k halat kharab hain',
      'age 25 se 40 saal',
      'agay chal kar left ho jana',
    ],
  },
};
