/** Norwegian. */
import { type Language, words } from './language.ts';

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
  outlets: {
    outlets: words('avis avisa tidende'),
    endings: ['blad', 'bladet', 'avis', 'tidende'],
    labels: ['kilde'],
  },
};
