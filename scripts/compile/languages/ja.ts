/** Japanese. */
import type { Language } from './language.ts';

export const ja: Language = {
  tag: 'ja',
  calendar: {
    weekdays: ['日 月 火 水 木 金 土'],
  },
};
