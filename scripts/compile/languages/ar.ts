/** Arabic. */
import type { Language } from './language.ts';

export const ar: Language = {
  tag: 'ar',
  calendar: {
    months: [
      'يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر',
      '- - - إبريل - - - - - - - -',
      'جانفي فيفري - أفريل ماي جوان جويلية أوت - - - -',
    ],
    weekdays: ['الأحد الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت'],
  },
  dates: {
    modified: ['آخر تحديث', 'تحديث'],
    published: ['نشر في', 'تاريخ النشر'],
    beforeTime: ['الساعة'],
  },
};
