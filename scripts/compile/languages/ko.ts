/** Korean. */
import type { Language } from './language.ts';
import { type QuoteFrame, speechWords } from './speech-words.ts';
import { words } from './words.ts';

/** The most frequent surnames: a Korean name is one of them with two syllables. */
const SURNAMES =
  '김이박최정강조윤장임한오서신권황안송류유전홍고문양손배백허남심노하곽성차주우구민진지엄채원천방공현함변염여추도소석선설마길';
const TITLE =
  '(?:씨|군|양|(?:[가-힣]{1,4}\\s)?(?:시장|군수|지사|관장|총재|이장|통장|대표|대통령|총리|장관|의원|교수|대변인|회장|위원장|국장|과장|부장|사장|청장|서장|원장|교장|감독|선수|변호사|박사|소장|점장|팀장|기자|위원))';
const SAID = /^\s?(?:이?라고|이?라며|이?라면서|고\s|며\s|면서\s)(?!\s?하지 않)/u;

const FRAMES: readonly QuoteFrame[] = [
  {
    before: new RegExp(
      `(?<![가-힣])(?<name>[${SURNAMES}][가-힣]{2})\\s?${TITLE}(?:은|는|이|가|도)\\s(?:[^“”.]{0,30}\\s)?$`,
      'u',
    ),
    behind: SAID,
  },
  {
    before: new RegExp(
      `(?<![가-힣])(?<name>[가-힣]{2,5}\\s[가-힣]{2,6})\\s${TITLE}(?:은|는|이|가|도)\\s(?:[^“”.]{0,30}\\s)?$`,
      'u',
    ),
    behind: SAID,
  },
  { behind: SAID },
];

export const ko: Language = {
  tag: 'ko',
  calendar: {
    weekdays: ['일 월 화 수 목 금 토'],
  },
  dates: {
    modified: ['수정', '업데이트'],
    published: ['입력', '등록', '게시'],
  },
  bylines: {
    // 홍길동 기자, 홍길동·김철수 기자, 홍길동 베이징 특파원
    byRole:
      /(?<![가-힣])(?<names>[가-힣]{2,4}(?:\s?[·,]\s?[가-힣]{2,4}){0,4})\s?(?:[가-힣]{2,6}\s)?(?:선임기자|수습기자|기자|특파원|논설위원)(?![가-힣])/u,
  },
  rights: {
    notice: ['무단\\s*전재'],
    reserved: ['무단\\s*전재', '재배포\\s*금지'],
    hints: ['전재'],
    afterHolder: ['무단'],
  },
  outlets: {
    outlets: words('ilbo'),
    endings: ['일보', '신문', '뉴스', '타임스'],
    labels: ['출처'],
  },
  speech: speechWords({ verbs: new Map(), syntax: { frames: FRAMES } }),
};
