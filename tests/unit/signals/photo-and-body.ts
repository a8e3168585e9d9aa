import type { SignalCases } from './cases.ts';

export const cases: SignalCases = {
  id: 'photo-and-body',
  fires: {
    en: [
      'Send two full-length photos with your CV on WhatsApp.',
      'Write your age, height and weight and send a photo.',
      'Record a short video of yourself speaking English.',
      'Computer operator job, full body picture is required.',
      'Share three recent selfies without filter.',
      'Ful1 length ph0to and voice note to the HR.',
      'For the chat job send clear pictures, no makeup, no filter.',
    ],
    ur: [
      'اپنی مکمل قد کی تصویر اور عمر بھیجیں۔',
      'قد اور وزن لکھ کر واٹس ایپ کریں۔',
      'تین تازہ تصویریں بغیر فلٹر کے بھیجیں۔',
      'اپنی ایک منٹ کی ویڈیو بنا کر بھیجیں جس میں انگریزی بولیں۔',
      'سر سے پاؤں تک کی تصویر لازمی ہے۔',
      'فـل سائز تصویر ان باکس کریں، کمپیوٹر کی نوکری ہے۔',
    ],
    roman: [
      'Apni full size photo aur umar bhejo.',
      'Height aur weight likh kar whatsapp karo.',
      '3 recent tasveerein bina filter ke bhejen.',
      'Apni aik minute ki video bana kar bhejo english me.',
      'Poori qad ki tasveer lazmi hai.',
      'Full b0dy pic aur passport bhejo, chat ka kaam hai.',
    ],
  },
  silent: {
    en: [
      'Bring two passport size photographs and a copy of your CNIC.',
      'Army soldier: height 5 feet 6 inches, weight as per BMI.',
      'Baby height and weight chart for 2 years.',
      'Full details and pictures of the house are in the advert.',
      'Send your CV and cover letter by email.',
      'Please share a screenshot of the error.',
    ],
    ur: [
      'دو عدد پاسپورٹ سائز تصاویر ساتھ لائیں۔',
      'پولیس بھرتی: قد پانچ فٹ سات انچ، چھاتی تینتیس۔',
      'بچے کا قد اور وزن عمر کے حساب سے ٹھیک ہے۔',
      'شادی کی تصویریں بہت اچھی آئی ہیں۔',
      'سی وی اور اسناد کی کاپی بھیجیں۔',
      'اس ویڈیو کو سب دوستوں تک پہنچائیں۔',
    ],
    roman: [
      'Do passport size photo sath layen.',
      'Police me height 5 fit 7 inch aur running hai.',
      'Shadi ki tasveerein bohat achi hain.',
      'CV email kar dein.',
      'Gym join karo weight kam ho jayega.',
      'Ye video sab doston ko bhejo.',
    ],
  },
};
