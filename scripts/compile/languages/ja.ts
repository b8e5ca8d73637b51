/** Japanese. */
import type { Language } from './language.ts';
import { type QuoteFrame, speechWords } from './speech-words.ts';
import { words } from './words.ts';

/** Titles behind a name, which is Han or Katakana. */
const TITLE =
  '(?:さん|氏|様|君|(?:副|元|前)?(?:市長|知事|町長|村長|区長|首相|大統領|総裁|館長|社長|会長|委員長|院長|校長|園長|所長|店長|駅長|署長|局長|部長|課長|理事長|議長|議員|大臣|教授|監督|選手|弁護士|医師|報道官|警視|警部|警正|代表|書記長|[\\p{Script=Han}]{2}(?:局長|部長|課長|室長)))';
const AGE = '(?:（[^（）]{1,12}）)?';
/** What may stand between the speaker, as the topic, and the opening mark. */
const TOPIC = '[はがも](?:[^「」。]{0,30}、)?$';
/** Behind a closing mark: “…” と話した; not “…” とは言っていない. */
const SAID = /^(?:と|など|って)(?!は|いう|いった|呼ば|題|名付|される)/u;

const FRAMES: readonly QuoteFrame[] = [
  {
    before: new RegExp(
      `(?<!\\p{Script=Han})(?<name>[\\p{Script=Han}々ヶ]{2,5}?)${TITLE}${AGE}${TOPIC}`,
      'u',
    ),
    behind: SAID,
  },
  {
    before: new RegExp(
      `(?<![\\p{Script=Katakana}ー・])(?<name>[\\p{Script=Katakana}ー・]{2,24})(?:\\p{Script=Han}{1,8}|さん)${AGE}${TOPIC}`,
      'u',
    ),
    behind: SAID,
  },
  { before: new RegExp(TOPIC, 'u'), behind: SAID },
];

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
    afterHolder: ['無断'],
  },
  outlets: {
    outlets: words('shimbun'),
    endings: ['新聞', '日報', '新報', '通信'],
    labels: ['出典', '提供'],
  },
  speech: speechWords({ verbs: new Map(), syntax: { frames: FRAMES } }),
};
