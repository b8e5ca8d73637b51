/** Swedish. */
import type { Language } from './language.ts';

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
};
