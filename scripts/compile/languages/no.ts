/** Norwegian. */
import type { Language } from './language.ts';

export const no: Language = {
  tag: 'no',
  calendar: {
    months: ['januar februar mars april mai juni juli august september oktober november desember'],
  },
  dates: {
    beforeTime: ['kl\\.?'],
  },
  bylines: {
    byBeforeName: ['[Aa]v'],
  },
};
