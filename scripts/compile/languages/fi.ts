/** Finnish. */
import { type Language, words } from './language.ts';

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
  outlets: {
    outlets: words('sanomat uutiset lehti'),
    endings: ['lehti', 'sanomat'],
    labels: ['lähde'],
  },
};
