import type { Context } from './context.ts';

/** Courses and services sold as such: a fee for a class is not a fee for a job. */
export const course: Context = {
  id: 'course',
  patterns: {
    en: `
      fpsc, ppsc, spsc, kppsc, nts, etea, admit card, roll number, syllabus,
      course, courses, classes, class, bootcamp, workshop, academy, institute, diploma, certificate, certification, syllabus, recordings, (weeks|months) course, instructor, trainer, tuition, students batch, early bird, instalments, installments, enrol, enroll, enrollment, admission, admissions open, learn, we teach, curriculum`,
    ur: `
      کورس, کورسز, کلاسز, کلاسیں, کلاس, ورکشاپ, اکیڈمی, انسٹیٹیوٹ, ڈپلومہ, سرٹیفکیٹ, استاد, ٹیوشن, داخلے جاری, داخلہ, اقساط, سکھایا, سیکھیں, سیکھئے`,
    roman: `
      course, courses, classes, class, workshop, academy, institute, diploma, certificate, ustad, tuition, dakhla, qiston, sikhaya, seekhen, sikhate`,
  },
};
