/** Danish. */
import type { Language } from './language.ts';
import { finiteVerbs, speechWords } from './speech-words.ts';
import { words } from './words.ts';

export const da: Language = {
  tag: 'da',
  calendar: {
    months: ['januar februar marts april maj juni juli august september oktober november december'],
  },
  dates: {
    beforeTime: ['kl\\.?'],
  },
  bylines: {
    byBeforeName: ['[Aa]f'],
  },
  outlets: {
    outlets: words('tidende avis avisen nyt'),
    endings: ['blad', 'tidende', 'avis', 'bladet'],
    labels: ['kilde'],
  },
  speech: speechWords({
    turnLabels: { answer: words('s svar') },
    syntax: { negatesBehind: true, dashes: true },
    verbs: finiteVerbs({
      say: 'siger sagde fortæller fortalte forklarer forklarede skriver skrev svarer svarede tilføjer tilføjede mener mente lover lovede spørger spurgte',
    }),
    malePronouns: words('han ham hans'),
    femalePronouns: words('hun hende hendes'),
    subjectPronouns: words('han hun jeg vi de'),
    thatWords: words('at'),
    accordingTo: words('ifølge'),
    prepositions: words('i på af for med til fra om ved hos'),
    conjunctions: words('og men eller at som'),
    status: { negators: words('ikke aldrig'), nobody: words('ingen') },
  }),
};
