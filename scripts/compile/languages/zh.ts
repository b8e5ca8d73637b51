/** Chinese. */
import type { Language } from './language.ts';
import { type QuoteFrame, speechWords } from './speech-words.ts';
import { words } from './words.ts';

/** The most frequent surnames. A name is one of them with one or two characters. */
const SURNAMES =
  '王李张張刘劉陈陳杨楊赵趙黄黃周吴吳徐孙孫胡朱高林何郭马馬罗羅梁宋郑鄭谢謝韩韓唐冯馮于董萧蕭程曹袁邓鄧许許傅沈曾彭吕呂苏蘇卢盧蒋蔣蔡贾賈丁魏薛叶葉阎閻余潘杜戴夏钟鍾汪田任姜范方石姚谭譚廖邹鄒熊金陆陸郝孔白崔康毛邱秦江史顾顧侯邵孟龙龍万萬段雷钱錢汤湯尹黎易常武乔喬贺賀赖賴龚龔文';
const NAME = `(?<name>[${SURNAMES}][\\p{Script=Han}]{1,2}?)`;
const SAYS =
  '(?:笑着|笑著|坦言|[对對]记者|告[诉訴]记者|接受采访时)?(?:说|說|表示|称|稱|指出|强调|強調|认为|認為|介绍|介紹|回忆|回憶|解释|解釋|感叹|写道|補充|补充|坦言)(?:道)?';

const FRAMES: readonly QuoteFrame[] = [
  { before: new RegExp(`${NAME}${SAYS}[：:，,]?$`, 'u') },
  { behind: new RegExp(`^[，,。]?\\p{Script=Han}{0,6}?${NAME}${SAYS}`, 'u') },
  { before: new RegExp(`(?<![没沒不未])${SAYS}[：:]$`, 'u') },
  { behind: new RegExp(`^[，,。]?\\p{Script=Han}{1,10}${SAYS}`, 'u') },
];

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
    afterHolder: ['版权', '未经'],
  },
  outlets: {
    outlets: words('ribao'),
    endings: ['日报', '晚报', '新闻', '时报', '日報', '晚報', '週報'],
    labels: ['来源', '來源'],
  },
  speech: speechWords({ verbs: new Map(), syntax: { frames: FRAMES } }),
};
