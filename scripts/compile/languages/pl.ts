/** Polish. */
import type { Language } from './language.ts';

export const pl: Language = {
  tag: 'pl',
  calendar: {
    months: [
      'stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia',
    ],
  },
};
