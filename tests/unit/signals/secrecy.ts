import type { SignalCases } from './cases.ts';

export const cases: SignalCases = {
  id: 'secrecy',
  fires: {
    en: [
      'Do not tell your family yet, surprise them from there.',
      "Don't discuss the offer with others or your seat is cancelled.",
      'Delete this chat before the airport.',
      'No need of Protector stamp, ours is direct.',
      "D0n't t3ll immigration anything about us.",
      'Do not post about this on social media, people are jealous.',
    ],
    ur: [
      'گھر والوں کو ابھی نہ بتائیں، پہنچ کر بتا دینا۔',
      'یہ نوکری کا خط کسی کو نہ دکھائیں۔',
      'پروٹیکٹر کے چکر میں پڑنے کی ضرورت نہیں۔',
      'رازداری سے رابطہ کریں، بات باہر نہ نکلے۔',
      'ایف آئی اے سے کمپنی کا ذِکر نہ کریں۔',
      'ابھی گھر میں کسی کو مت بتانا، پہنچ کر بتا دینا',
    ],
    roman: [
      'Ghar walon ko na batana abhi, paise bhejo ge to khush honge.',
      'Kisi ko mat batana warna seat cancel ho jayegi.',
      'Protector ki zaroorat nahi, hum direct bhejte hain.',
      'Visa ki baat kisi se na karna.',
      'Ye ch@t delete kar dena flight se pehle.',
      'ghar me kisi ko na btana jab tak flight na ho',
      'ye baat apne tak rkhna warna seat kisi aur ko',
      'abhi kisi dost ko mat btana list leak ho jaye gi',
      'ghar me abhi na btana, list leak ho jati hai',
    ],
  },
  silent: {
    en: [
      'Do not tell anyone your OTP or PIN code.',
      'No spoilers please, do not tell me the ending.',
      'Your CV will be treated with respect and privacy.',
      'The Protector of Emigrants office registers your contract.',
      'Tell your family about the job and leave them the address.',
    ],
    ur: [
      'اپنا پن کوڈ کسی کو نہ بتائیں۔',
      'روانگی سے پہلے پروٹیکٹر کے دفتر جانا لازم ہے۔',
      'گھر والوں کو کمپنی کا پتا اور نمبر دے کر جائیں۔',
      'دل کا راز آنکھیں بتا دیتی ہیں۔',
      'امی کو بتا دینا میں دیر سے آؤں گا۔',
    ],
    roman: [
      'Apna OTP kisi ko mat batana.',
      'Protector lazmi lagwana hai, phir flight hogi.',
      'Ghar walon ko bata dena main theek hun.',
      'Film ka end kisi ko na batana yar.',
      'Chat pe baat karte hain raat ko.',
    ],
  },
};
