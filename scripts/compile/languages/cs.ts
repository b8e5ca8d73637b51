/** Czech. */
import { type Language, words } from './language.ts';

export const cs: Language = {
  tag: 'cs',
  calendar: {
    months: ['ledna února března dubna května června července srpna září října listopadu prosince'],
  },
  bylines: {
    by: ['autor:(?=\\s)'],
    organizations: words('redakce'),
  },
  outlets: { outlets: words('deník noviny listy týdeník'), labels: ['zdroj'] },
};
