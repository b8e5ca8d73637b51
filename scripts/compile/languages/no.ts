/** Norwegian. */
import type { Language } from './language.ts';
import { finiteVerbs, speechWords } from './speech-words.ts';
import { words } from './words.ts';

export const no: Language = {
  tag: 'no',
  calendar: {
    months: ['januar februar mars april mai juni juli august september oktober november desember'],
  },
  dates: {
    beforeTime: ['kl\\.?'],
  },
  bylines: {
    byBeforeName: ['[Aa]v'],
  },
  outlets: {
    outlets: words('avis avisa tidende'),
    endings: ['blad', 'bladet', 'avis', 'tidende'],
    labels: ['kilde'],
  },
  speech: speechWords({
    turnLabels: { answer: words('s svar') },
    syntax: { negatesBehind: true, dashes: true },
    verbs: finiteVerbs({
      say: 'sier sa forteller fortalte forklarer forklarte skriver skrev svarer svarte legger la mener mente lover lovet spør spurte',
    }),
    malePronouns: words('han ham hans'),
    femalePronouns: words('hun henne hennes'),
    subjectPronouns: words('han hun jeg vi de'),
    thatWords: words('at'),
    accordingTo: words('ifølge'),
    prepositions: words('i på av for med til fra om ved hos'),
    conjunctions: words('og men eller at som'),
    status: { negators: words('ikke aldri'), nobody: words('ingen') },
  }),
};
