/** Polish. */
import { type Language, words } from './language.ts';

export const pl: Language = {
  tag: 'pl',
  calendar: {
    months: [
      'stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia',
    ],
  },
  dates: {
    beforeTime: ['o godz\\.?'],
  },
  bylines: {
    by: ['autor:(?=\\s)'],
    organizations: words('redakcja'),
  },
  outlets: { outlets: words('kurier gazeta dziennik głos tygodnik'), labels: ['źródło'] },
};
