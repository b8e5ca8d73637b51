/** Czech. */
import type { Language } from './language.ts';

export const cs: Language = {
  tag: 'cs',
  calendar: {
    months: ['ledna února března dubna května června července srpna září října listopadu prosince'],
  },
};
