/** Turkish. */
import { type Language, words } from './language.ts';

export const tr: Language = {
  tag: 'tr',
  calendar: {
    months: ['ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık'],
  },
  outlets: { outlets: words('gazetesi postası haber'), labels: ['kaynak'] },
};
