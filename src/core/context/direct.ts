import type { Context } from './context.ts';

/** The writer asks the reader to get in touch or apply with him: a solicitation, not a report. */
export const direct: Context = {
  id: 'direct',
  patterns: {
    en: `
      <CONTACT_VERB> (us|me|now|on|at|today|here|karen|soon|directly|my|our|for|fast),
      <CONTACT_VERB> .. <CONTACT>, <CHAT_APP> .. <CONTACT>, <CONTACT>,
      send (your|me|us|ur) (cv|resume|passport|documents|cnic|details),
      apply (now|today|fast|at|on|soon|here), inbox (me|now|for|us), dm (me|now|for|us),
      comment (yes|interested|info|your), join (now|us|our|the) (group|team|channel|whatsapp)?`,
    ur: `
      رابطہ (کریں|کیجیے|کیجئے|نمبر|کرے|کر), واٹس ایپ (کریں|نمبر|پر), ان باکس (کریں|میں),
      کال (کریں|یا), میسج (کریں|کر), سی وی (بھیجیں|ارسال|واٹس), اپلائی (کریں|کر), آج ہی,
      ابھی (رابطہ|اپلائی|میسج|کال), کمنٹ (کریں|میں), نمبر پر`,
    roman: `
      rabta (karen|kren|karein|krein|kijiye|number|kare|kro|karo|kr),
      whatsapp (karen|kren|karein|number|par|pe|kr|kro|karo),
      inbox (karen|kren|karein|me|mein|kro|karo|kr), call (karen|kren|karein|kro|karo),
      msg (karen|kren|karein|kro|karo|kr), message (karen|kren|karein|kro|karo),
      cv (bhejen|bhejein|send|bhejo), apply (karen|kren|karein|kro|karo), aaj hi,
      abhi (rabta|apply|msg|call|inbox), comment (karen|kren|karein|me)`,
  },
};
