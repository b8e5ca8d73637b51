/** Indonesian. */
import type { Language } from './language.ts';

export const id: Language = {
  tag: 'id',
  calendar: {
    months: [
      'januari februari maret april mei juni juli agustus september oktober november desember',
    ],
  },
};
