/** Finnish. */
import type { Language } from './language.ts';
import { finiteVerbs, speechWords } from './speech-words.ts';
import { words } from './words.ts';

export const fi: Language = {
  tag: 'fi',
  calendar: {
    months: [
      'tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta lokakuuta marraskuuta joulukuuta',
    ],
  },
  dates: {
    beforeTime: ['klo'],
  },
  outlets: {
    outlets: words('sanomat uutiset lehti'),
    endings: ['lehti', 'sanomat'],
    labels: ['lähde'],
  },
  speech: speechWords({
    turnLabels: { answer: words('v vastaus') },
    verbs: finiteVerbs({
      say: `sanoo sanoi kertoo kertoi lisää lisäsi toteaa totesi selittää selitti kirjoittaa kirjoitti vastaa vastasi
        muistuttaa muistutti lupaa lupasi arvioi korostaa korosti kysyy kysyi`,
    }),
    malePronouns: words('hän'),
    subjectPronouns: words('hän minä me he'),
    thatWords: words('että'),
    conjunctions: words('ja mutta tai että'),
    status: { negators: words('ei eivät') },
  }),
};
