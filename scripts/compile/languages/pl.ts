/** Polish. */
import type { Language } from './language.ts';
import { finiteVerbs, speechWords } from './speech-words.ts';
import { words } from './words.ts';

export const pl: Language = {
  tag: 'pl',
  calendar: {
    months: [
      'stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia',
    ],
  },
  dates: {
    beforeTime: ['o godz\\.?'],
  },
  bylines: {
    by: ['autor:(?=\\s)'],
    organizations: words('redakcja'),
  },
  outlets: { outlets: words('kurier gazeta dziennik głos tygodnik'), labels: ['źródło'] },
  speech: speechWords({
    turnLabels: { answer: words('o odp odpowiedź') },
    syntax: { nullSubject: true, dashes: true },
    verbs: finiteVerbs({
      say: `mówi mówił mówiła powiedział powiedziała dodał dodała dodaje stwierdził stwierdziła przyznał przyznała
        przyznaje opowiada opowiadał opowiadała wyjaśnił wyjaśniła wyjaśnia zapewnił zapewniła zapewnia podkreślił
        podkreśliła podkreśla odpowiedział odpowiedziała odpowiada napisał napisała ocenił oceniła ocenia zapowiedział
        zapowiedziała tłumaczy tłumaczył tłumaczyła pyta pytał zapytał zapytała poinformował poinformowała śmieje`,
    }),
    malePronouns: words('on jego'),
    femalePronouns: words('ona jej'),
    subjectPronouns: words('on ona oni'),
    thatWords: words('że'),
    accordingTo: words('według'),
    prepositions: words('w we z ze na do od dla po przy przez o u za nad pod'),
    conjunctions: words('i a ale lub że gdy'),
    status: { negators: words('nie'), nobody: words('nikt') },
  }),
};
