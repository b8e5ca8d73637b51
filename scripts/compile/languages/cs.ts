/** Czech. */
import type { Language } from './language.ts';
import { finiteVerbs, speechWords } from './speech-words.ts';
import { words } from './words.ts';

export const cs: Language = {
  tag: 'cs',
  calendar: {
    months: ['ledna února března dubna května června července srpna září října listopadu prosince'],
  },
  bylines: {
    by: ['autor:(?=\\s)'],
    organizations: words('redakce'),
  },
  outlets: { outlets: words('deník noviny listy týdeník'), labels: ['zdroj'] },
  speech: speechWords({
    turnLabels: { answer: words('o odpověď') },
    syntax: { nullSubject: true },
    verbs: finiteVerbs({
      say: `říká řekl řekla uvedl uvedla dodal dodala dodává vysvětlil vysvětlila vysvětluje prohlásil prohlásila
        vypráví popsal popsala napsal napsala odpověděl odpověděla slíbil slíbila potvrdil potvrdila přiznal přiznala`,
    }),
    malePronouns: words('on jeho'),
    femalePronouns: words('ona její'),
    subjectPronouns: words('on ona oni'),
    thatWords: words('že'),
    accordingTo: words('podle'),
    prepositions: words('v ve z ze na do od pro po při přes o u za nad pod s se'),
    conjunctions: words('a i ale nebo že když'),
    status: { negators: words('ne'), nobody: words('nikdo') },
  }),
};
