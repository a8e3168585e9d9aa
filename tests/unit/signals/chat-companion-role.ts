import type { SignalCases } from './cases.ts';

export const cases: SignalCases = {
  id: 'chat-companion-role',
  fires: {
    en: [
      'Live streaming job for girls, 1500 dollars, hostel in the same building.',
      'Your duty is to befriend rich customers online and keep them talking.',
      'Female models needed for video call, ages 18 to 25, abroad.',
      'Beauty salon in Dubai for young girls, send three photos.',
      'Companion chat operators wanted, night shift, English only.',
      'Make friendship with foreigners on Facebook, then introduce them to the investment app.',
      'L1ve str3aming hosts needed, free ticket.',
      'Online modelling and chat work for ladies, salary 4,000 dirham.',
      'Job title: love chat assistant. You win the trust of clients on dating apps.',
    ],
    ur: [
      'لڑکیوں کے لیے لائیو سٹریمنگ کا کام، پندرہ سو ڈالر۔',
      'کام یہ ہے کہ امیر گاہکوں سے دوستی کرنی ہے۔',
      'خواتین کے لیے دبئی میں بیوٹی سیلون کی نوکری، تصویریں بھیجیں۔',
      'ویڈیو کال ماڈل درکار ہیں، عمر پچیس سے کم۔',
      'غیر ملکیوں سے پیار بھری بات چیت اور دوستی، تنخواہ ایک ہزار ڈالر۔',
      'آن لائن ماڈلنگ اور چیٹ، لڑکیاں رابطہ کریں۔',
      'لائیـو اسٹریمنگ ہوسٹ کی نوکری، ٹکٹ فری۔',
    ],
    roman: [
      'Larkiyon ke liye live streaming ka kaam, 1500 dollar.',
      'Kaam ye hai ke ameer clients se dosti karni hai facebook pe.',
      'Dubai me beauty salon ki job, sirf larkiyan, tasveerein bhejen.',
      'Video call model chahiye, umar 25 se kam.',
      'Goron se dosti karo, phir unhein app me invest karwao.',
      'Online modeling aur chat, ladies rabta karen.',
      'L!ve stre4ming host chahiye, ticket free.',
      'Dating app pe foreigners se pyar bhari batein karni hain, 1000 dollar.',
    ],
  },
  silent: {
    en: [
      'Watch the match on live streaming tonight.',
      'Build long term relationships with clients and follow up leads.',
      'Trained beautician needed for our salon in Lahore, salary 35,000.',
      'Customer support by chat and email, fixed shifts, office in Karachi.',
      'She is a model for the new lawn collection.',
      'Girls school teacher required for Urdu.',
    ],
    ur: [
      'آج میچ کی لائیو سٹریمنگ کہاں ہوگی؟',
      'محلے کی لڑکیوں کے لیے سلائی سکول کھل گیا۔',
      'گاہکوں سے خوش اخلاقی سے بات کرنا ضروری ہے۔',
      'لاہور کے سیلون کے لیے تجربہ کار بیوٹیشن درکار ہے۔',
      'کسٹمر سپورٹ ایجنٹ، کراچی دفتر، دو شفٹیں۔',
      'وہ بچپن سے میرا دوست ہے، بہت دل جیتنے والا۔',
    ],
    roman: [
      'Match ki live streaming kahan dekhun?',
      'Customers se achi tarah baat karna zaroori hai.',
      'Lahore salon ke liye beautician chahiye, tankhwah 35 hazar.',
      'Meri uski dosti bachpan se hai.',
      'Larkiyon ka school khul gaya hamare mohalle me.',
      'Customer support ka kaam, Karachi office, do shift.',
    ],
  },
};
