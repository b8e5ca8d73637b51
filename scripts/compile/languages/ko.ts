/** Korean. */
import type { Language } from './language.ts';

export const ko: Language = {
  tag: 'ko',
  calendar: {
    weekdays: ['일 월 화 수 목 금 토'],
  },
};
