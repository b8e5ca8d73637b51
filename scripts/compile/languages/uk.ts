/** Ukrainian. */
import { type Language, words } from './language.ts';

export const uk: Language = {
  tag: 'uk',
  calendar: {
    months: [
      'січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня',
    ],
  },
  outlets: { outlets: words('голос вісник газета новини'), labels: ['джерело'] },
};
