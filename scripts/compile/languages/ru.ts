/** Russian. */
import { type Language, words } from './language.ts';

export const ru: Language = {
  tag: 'ru',
  calendar: {
    months: ['января февраля марта апреля мая июня июля августа сентября октября ноября декабря'],
  },
  dates: {
    modified: ['обновлено'],
    published: ['опубликовано'],
    beforeTime: ['в'],
  },
  bylines: {
    by: ['автор:(?=\\s)'],
    organizations: words('редакция'),
  },
  rights: {
    notice: ['все права защищены'],
    reserved: ['права защищены'],
    hints: ['права'],
  },
  outlets: {
    outlets: words('вестник газета известия новости правда ведомости'),
    labels: ['источник'],
  },
};
