/** Chinese. */
import { type Language, words } from './language.ts';

export const zh: Language = {
  tag: 'zh',
  dates: {
    modified: ['更新'],
    published: ['发布', '發佈'],
  },
  bylines: {
    // 记者 张三、李四; 作者：张三; 文／張三. Japanese bylines of these forms are read by it, too.
    byRole:
      /(?:记者|記者|作者|撰文|(?<!\p{L})文)\s?[:：/／|]?\s?(?<names>\p{Script=Han}{2,4}(?:[、，\s]\p{Script=Han}{2,4}){0,4})(?!\p{Script=Han})/u,
  },
  rights: {
    notice: ['转载', '版权所有'],
    reserved: ['禁止转载', '未经授权'],
    hints: ['转载', '版权'],
  },
  outlets: {
    outlets: words('ribao'),
    endings: ['日报', '晚报', '新闻', '时报', '日報', '晚報', '週報'],
    labels: ['来源', '來源'],
  },
};
