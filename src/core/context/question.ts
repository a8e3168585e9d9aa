import type { Context } from './context.ts';

/** Somebody asks whether an offer is real, what to do, or for others' experience. */
export const question: Context = {
  id: 'question',
  patterns: {
    en: `
      (agent|he|she|they|recruiter|office|consultant|promoter|company|someone) (is|are|was|keeps) (asking|demanding|saying|telling),
      am i being, is that (the)? (normal|right|correct|legal|usual|fair), (normal|right|correct) rate,
      is (this|it|that|the) (job|offer|company|agency|visa|agent|ad|post|advertisement)?
      (real|genuine|legit|fake|true|scam|safe|authentic|reliable|fraud|trustworthy|original|ok|legal),
      is (this|it|that) a (scam|fraud|trap|real|genuine|fake), (real|genuine|legit|original) or (fake|fraud|scam|not),
      fake or (real|genuine|legit|original), scam or (real|legit|not|genuine),
      (has|have|did|does|is|can|could|would) (anyone|anybody|someone|somebody), have any of you,
      (anyone|anybody) (here|who|know|has|have|been|heard|used|worked|tried|applied|got|else),
      can you (tell|guide|confirm|help|advise|explain|verify|please),
      (should|shall|can|must|may) (i|he|we|she|they) (go|pay|accept|trust|apply|send|believe|exit|give|say|do|travel|take|report),
      what (should|shall|can|do) (i|we|he|she|you) (do|say|think|guys|people), is it (legal|possible|normal|true|illegal|allowed|common),
      (please|plz|pls|kindly) (guide|advise|advice|suggest|help|tell|someone|any|confirm), advice needed,
      (your|any) (opinion|advice|suggestions|suggestion|thoughts|experience|idea),
      (i|we) (got|received|have received|just got) (this|a|an|the) (message|offer|msg|call|email|text),
      (is|are) asking (me|us|him|her|my) .. (for|to), asking (for|me for), (i am|im) (confused|worried|scared|not sure|suspicious|doubtful),
      need (advice|guidance|your advice|urgent advice), how (can|do|should|to) .. (check|verify|know|confirm|find out) .. (if|whether|it|this|licence|license|genuine),
      (he|she|they|agent) (says|say|said|told me|claims|claim|promises|keeps saying), sounds too good,
      who pays, whom (should|can|do), where (can|do|should) (i|we) (check|report|complain|verify), should i,
      did he get scammed, (looks|seems|sounds) (fishy|fake|suspicious|too good|real|shady)`,
    ur: `
      (دوں|کروں|جاؤں|بھیجوں|لوں|جائیں|بھروں) .. (یا|کہ) .. (نہیں|نہ|رہنے|چھوڑ*), (ڈال|دے|بھیج|کر) دوں,
      کیا (یہ|ایسی|وہ|واقعی|ایسا|اس) .. (اصلی|سچ|صحیح|جعلی|فراڈ|ٹھیک|درست|حقیقی|دھوکہ|دھوکا|قانونی|ممکن|بھروسہ|اعتبار|محفوظ|مستند),
      (اصلی|سچ|فراڈ|اصل|صحیح|جعلی|حقیقی|قانونی|درست|سچی) ہے یا, (فراڈ|دھوکہ|دھوکا|جعلی|غلط) تو نہیں,
      کسی کو (معلوم|پتہ|پتا|علم|تجربہ), کسی (نے|کا) .. (تجربہ|کام کیا|گیا|اپلائی|سنا), کوئی .. (بتا|بتائے|بتائیں|بتا دے|بتا سکتا|رہنمائی),
      کیا (کسی|کوئی|مجھے|میں|ہمیں|ہم|اسے|بھائی|آپ لوگ|آپ میں), کیا (کروں|کریں|کرنا چاہیے|کرے), اب کیا, کیا ایسا,
      (رہنمائی|راہنمائی) (کریں|فرمائیں|چاہیے|کر دیں|درکار|فرما دیں|کیجیے), مشورہ (دیں|چاہیے|درکار|دیجیے), (آپ|آپ لوگوں) کا (کیا|تجربہ),
      قانونی ہے, سمجھ نہیں آ*, (پریشان|کنفیوز) (ہوں|ہیں|ہے), کیسے (پتہ|معلوم|چیک|تصدیق|پتا|جانچ),
      مجھے (یہ|ایک|اس) .. (میسج|پیغام|آفر|کال|نمبر), (مانگ|کہہ|بول) (رہا|رہے|رہی), (کہتا|کہتے|کہتی|بولتا|بولتے) (ہے|ہیں),
      (خرچہ|تجربہ|راستہ) .. بتا*, کہاں (سے|رپورٹ|شکایت|جائیں), کس سے (رابطہ|پوچھ), بتا دیں, جلدی بتائیں, ٹھیک ہے یا, جانا چاہیے یا`,
    roman: `
      (karun|krun|jaun|bhejun|dun|doon|lun) .. (ya|k) .. (nahi|na|rehne|chor*),
      (sahi|theek|thik|normal|munasib) (rate|price) , mang (raha|rahe|rahi),
      kya (ye|yeh|yah|aisi|wo|woh|waqai) .. (asli|sach|sahi|fake|fraud|genuine|real|theek|thik|haqeeqi|scam|legit|legal|safe|qanooni|original),
      (ye|yeh) .. (asli|sach|real|genuine|fake|scam|legit|sahi) (hai|he) (kya|ya|na)?, (asli|real|sach|fake|fraud|genuine|scam|legit|sahi|original) (hai|he|h) ya,
      (fraud|scam|fake|dhoka|jaali) to (nahi|nai|nhi), (asli|sach|real|fake|legit|genuine|scam) (hai|he|h) kya, sach hai,
      kisi ko (pata|maloom|malum|experience|ilm|tajurba|idea), kisi (ne|ka) .. (experience|kaam kia|gaya|apply|suna|tajurba),
      koi .. (bata|btaye|bataye|batao|btao|guide|batayen|bta) .. (sakta|de|do|den|dein|kar|kr|dain)?, koi (bhai|banda|dost) .. (gaya|jata|janta|hai),
      kya (kisi|koi|mujhe|mjhe|main|karun|karoon|kru|krun|karna|hume|hamein|hum|kren|karein), ab kya (karein|karen|kren|karun|kru|karna|hoga), kia (ye|yeh|kisi|koi|karun),
      (rehnumai|rahnumai|guide) (karen|kren|karein|chahiye|kr den|kar dein|kar do|farmayen|krden|kardo), mashwara (den|dein|chahiye|do|dijiye),
      (kya|kia) (khayal|kehte), samajh (nahi|nai|nhi), pareshan (hun|hoon|hain|hai), kaise (pata|check|tasdeeq|verify|maloom), kahan (se|par|pe) .. (check|pata|report|shikayat),
      mujhe (ye|yeh|ek|aik|bhi)? .. (msg|message|offer|sms|call) (aya|aaya|ayi|mila|mili), (mang|keh|bol|kah) (raha|rahe|rahi|rha|rhe|rhi), (kehta|kehte|bolta|bolte|kehti|kahta) (hai|hain|he|h),
      maang (raha|rahe|rahi|rha|rhe), (genuine|real|asli|legit) hai, jawab (den|dein|do), whom should we, jaein ya, batayen please, (please|plz) .. (batayen|btayen|bata|guide),
      theek (hai|he) ya, jana chahiye ya, koi gaya (hai|he), legal hai, trust kar`,
  },
};
