/** Ukrainian. */
import type { Language } from './language.ts';
import { finiteVerbs, speechWords } from './speech-words.ts';
import { words } from './words.ts';

export const uk: Language = {
  tag: 'uk',
  calendar: {
    months: [
      'січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня',
    ],
  },
  outlets: { outlets: words('голос вісник газета новини'), labels: ['джерело'] },
  speech: speechWords({
    turnLabels: { answer: words('в відповідь') },
    syntax: { nullSubject: true },
    verbs: finiteVerbs({
      say: `сказав сказала сказали каже говорить говорив говорила розповів розповіла розповідає повідомив повідомила
        повідомляє заявив заявила заявляє зазначив зазначила зазначає додав додала додає пояснив пояснила пояснює
        підкреслив підкреслила відповів відповіла написав написала пише пообіцяв пообіцяла зізнався зізналася жартує`,
    }),
    malePronouns: words('він його'),
    femalePronouns: words('вона її'),
    subjectPronouns: words('він вона вони я ми'),
    thatWords: words('що'),
    prepositions: words('в у на з зі із від до для по при про за над під к без між'),
    conjunctions: words('і й та а але або що якщо коли'),
    status: { negators: words('не ніколи'), nobody: words('ніхто') },
  }),
};
