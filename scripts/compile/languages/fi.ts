/** Finnish. */
import type { Language } from './language.ts';

export const fi: Language = {
  tag: 'fi',
  calendar: {
    months: [
      'tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta lokakuuta marraskuuta joulukuuta',
    ],
  },
  dates: {
    beforeTime: ['klo'],
  },
};
