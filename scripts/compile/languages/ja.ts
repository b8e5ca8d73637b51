/** Japanese. */
import { type Language, words } from './language.ts';

export const ja: Language = {
  tag: 'ja',
  calendar: {
    weekdays: ['日 月 火 水 木 金 土'],
  },
  dates: {
    modified: ['更新'],
    published: ['公開'],
  },
  rights: {
    notice: ['無断転載'],
    reserved: ['無断転載'],
    hints: ['転載'],
  },
  outlets: {
    outlets: words('shimbun'),
    endings: ['新聞', '日報', '新報', '通信'],
    labels: ['出典', '提供'],
  },
};
