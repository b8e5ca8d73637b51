/** Korean. */
import { type Language, words } from './language.ts';

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
  },
  outlets: {
    outlets: words('ilbo'),
    endings: ['일보', '신문', '뉴스', '타임스'],
    labels: ['출처'],
  },
};
