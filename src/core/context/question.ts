import type { Context } from './context.ts';

/** Somebody asks whether an offer is real, or for others' experience. */
export const question: Context = {
  id: 'question',
  patterns: {
    en: `
      is (this|it|that|the) (job|offer|company|agency|visa|agent|ad|post|advertisement)? (real|genuine|legit|fake|true|scam|safe|authentic|reliable|a scam|a fraud|fraud|trustworthy|original|ok|legal),
      (real|genuine|legit|original) or (fake|fraud|scam|not),
      fake or (real|genuine|legit|original), scam or (real|legit|not|genuine), has any(one|body),
      have any of you, did any(one|body), does any(one|body) know,
      any(one|body) (here )?(who )?(know|knows|has|have|been|heard|used|worked|tried|applied|got),
      can (anyone|someone|anybody|somebody|you) (tell|guide|confirm|help|advise|explain|verify),
      (should|shall) (i|he|we|she) (go|pay|accept|trust|apply|send|believe),
      what do you (think|guys think|people think), please (guide|advise|advice|suggest),
      plz (guide|tell|help|suggest), pls (guide|advise|suggest),
      your (opinion|advice|suggestions),
      i (got|received|have received) (this|a|an) (message|offer|msg|call|job),
      (they|he) (are|is) asking (for|me), i am (confused|worried|not sure),
      need (advice|guidance|help), is it (possible|normal|true),
      how (can|do) (i|we) (check|verify|know), genuine hai, any experience, any idea, he says,
      sounds too good`,
    ur: `
      کیا یہ (نوکری|آفر|جاب|ایجنسی|کمپنی|بندہ|ایجنٹ|پوسٹ|سب)? (اصلی|سچ|صحیح|جعلی|فراڈ|ٹھیک|درست|حقیقی|دھوکہ),
      اصلی ہے یا, سچ ہے یا, فراڈ ہے یا, فراڈ تو نہیں, دھوکہ تو نہیں, جعلی تو نہیں, اصل ہے یا,
      کسی کو (معلوم|پتہ|پتا|علم|تجربہ), کوئی (بتا|بھائی بتا|دوست بتا) (سکتا|دے|سکتے), کوئی بتائے,
      کیا (کسی|کوئی), رہنمائی (کریں|فرمائیں|چاہیے|کر دیں), راہنمائی, مشورہ (دیں|چاہیے|درکار),
      کیا مجھے, کیا (واقعی|ایسا), آپ کا کیا خیال, آپ لوگوں کا, کیا کروں,
      کیا (ہمیں|اسے|بھائی) (جانا|دینا|بھیجنا), سمجھ نہیں آ, پریشان ہوں,
      کیسے (پتہ|معلوم|چیک|تصدیق), مجھے (یہ|ایک) (میسج|پیغام|آفر)`,
    roman: `
      kya (ye|yeh|yah) (job|offer|company|agency|visa|agent|post|banda|sab)? (asli|sach|sahi|fake|fraud|genuine|real|theek|thik|haqeeqi|scam|legit),
      asli hai ya, real hai ya, sach hai ya, fake hai ya, fraud hai ya, genuine hai ya,
      scam hai ya, fraud to nahi, scam to nahi, fake to nahi, dhoka to nahi,
      kisi ko (pata|maloom|malum|experience|ilm|tajurba),
      koi (bata|btaye|bataye|batao|btao|guide) (sakta|de|do|kar|kr)?,
      koi bhai (bata|guide|bataye|btaye), kya (kisi|koi), rehnumai (karen|kren|karein|chahiye),
      rahnumai, mashwara (den|dein|chahiye|do), kya (mujhe|mjhe|karun|karoon|kru|krun|karna),
      kya khayal, kia khayal, samajh nahi, pareshan hun, pareshan hoon,
      kaise (pata|check|tasdeeq|verify|maloom), mujhe (ye|yeh|ek|aik) (msg|message|offer|sms),
      guide (karen|kren|kr den|kar dein|kar do|karein), kia (ye|yeh|kisi|koi)`,
  },
};
