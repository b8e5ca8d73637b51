/** Turkish. */
import type { Language } from './language.ts';
import { finiteVerbs, speechWords } from './speech-words.ts';
import { words } from './words.ts';

export const tr: Language = {
  tag: 'tr',
  calendar: {
    months: ['ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık'],
  },
  outlets: { outlets: words('gazetesi postası haber'), labels: ['kaynak'] },
  speech: speechWords({
    turnLabels: { answer: words('c cevap') },
    syntax: { nullSubject: true },
    verbs: finiteVerbs({
      say: 'dedi diyor söyledi belirtti açıkladı anlattı ekledi vurguladı konuştu ifade kaydetti sordu yanıtladı',
    }),
    subjectPronouns: words('o ben biz'),
    conjunctions: words('ve ama veya'),
  }),
};
