/** Swedish. */
import { type Language, words } from './language.ts';

export const sv: Language = {
  tag: 'sv',
  calendar: {
    months: [
      'januari februari mars april maj juni juli augusti september oktober november december',
    ],
  },
  dates: {
    published: ['publicerad'],
    beforeTime: ['kl\\.?'],
  },
  bylines: {
    by: ['text:(?=\\s)'],
    byBeforeName: ['[Aa]v'],
  },
  outlets: {
    outlets: words('nyheter tidning tidningen'),
    endings: ['bladet', 'tidning', 'tidningen'],
    labels: ['källa'],
  },
};
