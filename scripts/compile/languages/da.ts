/** Danish. */
import { type Language, words } from './language.ts';

export const da: Language = {
  tag: 'da',
  calendar: {
    months: ['januar februar marts april maj juni juli august september oktober november december'],
  },
  dates: {
    beforeTime: ['kl\\.?'],
  },
  bylines: {
    byBeforeName: ['[Aa]f'],
  },
  outlets: {
    outlets: words('tidende avis avisen nyt'),
    endings: ['blad', 'tidende', 'avis', 'bladet'],
    labels: ['kilde'],
  },
};
