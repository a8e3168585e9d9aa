import type { Context } from './context.ts';

/** The writer asks the reader to get in touch or apply with him: a solicitation, not a report. */
export const direct: Context = {
  id: 'direct',
  patterns: {
    en: `
      (tell|text|send|message|give|reply) (me|us) (tonight|today|tomorrow|now|by|before|your|quickly|fast|soon|yes|if), reply (1|yes|ok|now|fast|soon|with|me|here), (if you|if u) (want|are interested|agree|are ready|like), let me know, (shall|should) i (send|reserve|book|add|share|forward|put),
      (your|ur) (seat|name|cv|passport|slot|file) .. (is|are|will|passed|selected|today|ready), (you|u) (only|just) need, bring your, come with passport, add our, (do you|u) have (a)? passport, can you (travel|fly|come|join|start),
      <CONTACT_VERB> (us|me|now|on|at|today|here|karen|soon|directly|my|our|for|fast),
      <CONTACT_VERB> .. <CONTACT>, <CHAT_APP> .. <CONTACT>, <CONTACT>,
      send (your|me|us|ur) (cv|resume|passport|documents|cnic|details),
      apply (now|today|fast|at|on|soon|here), inbox (me|now|for|us), dm (me|now|for|us),
      comment (yes|interested|info|your), join (now|us|our|the) (group|team|channel|whatsapp)?`,
    ur: `
      (بتا|بتائیں|بتا دیں|جواب دیں) .. (آج|کل|ابھی|شام|فوری), (آج|کل|ابھی|شام تک) .. (بتا*|بھیج*|جواب), پاسپورٹ (بھیج*|ہے تو|والے|تیار|لے کر), (لکھ کر|نام لکھ*) .. بھیج*, آپ کا (نام|سی وی|نمبر) .. (منتخب|پسند|آیا|فہرست), جسے چاہیے, جو (آنا|جانا|کرنا) چاہ*, تیار ہو تو, آپ (بس|صرف),
      رابطہ (کریں|کیجیے|کیجئے|نمبر|کرے|کر), واٹس ایپ (کریں|نمبر|پر), ان باکس (کریں|میں),
      کال (کریں|یا), میسج (کریں|کر), سی وی (بھیجیں|ارسال|واٹس), اپلائی (کریں|کر), آج ہی,
      ابھی (رابطہ|اپلائی|میسج|کال), کمنٹ (کریں|میں), نمبر پر`,
    roman: `
      (bta|bata|batao|btao|bta den|bata dein) .. (aaj|aj|kal|abhi|sham|fori), (aaj|aj|kal|abhi|sham tak) .. (bta*|bata*|bhej*|jawab), passport (bhej*|hai to|wale|tayar|ready|le kar), (reply|likh kar) .. (karo|karen|bhejo|bhejen), ap ka (naam|cv|number) .. (select*|pasand|aya|list), jisko chahiye, jo (ana|jana|karna) chah*, tayar (ho|hain) to, tum (sirf|bas),
      rabta (karen|kren|karein|krein|kijiye|number|kare|kro|karo|kr),
      whatsapp (karen|kren|karein|number|par|pe|kr|kro|karo),
      inbox (karen|kren|karein|me|mein|kro|karo|kr), call (karen|kren|karein|kro|karo),
      msg (karen|kren|karein|kro|karo|kr), message (karen|kren|karein|kro|karo),
      cv (bhejen|bhejein|send|bhejo), apply (karen|kren|karein|kro|karo), aaj hi,
      abhi (rabta|apply|msg|call|inbox), comment (karen|kren|karein|me)`,
  },
};
