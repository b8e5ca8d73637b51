/** Swedish. */
import type { Language } from './language.ts';
import { finiteVerbs, speechWords } from './speech-words.ts';
import { words } from './words.ts';

export const sv: Language = {
  tag: 'sv',
  calendar: {
    months: [
      'januari februari mars april maj juni juli augusti september oktober november december',
    ],
  },
  dates: {
    published: ['publicerad'],
    beforeTime: ['kl\\.?'],
  },
  bylines: {
    by: ['text:(?=\\s)'],
    byBeforeName: ['[Aa]v'],
  },
  outlets: {
    outlets: words('nyheter tidning tidningen'),
    endings: ['bladet', 'tidning', 'tidningen'],
    labels: ['källa'],
  },
  speech: speechWords({
    turnLabels: { answer: words('s svar') },
    syntax: { negatesBehind: true, dashes: true },
    verbs: finiteVerbs({
      say: 'säger sa sade berättar berättade förklarar förklarade skriver skrev svarar svarade tillägger menar menade konstaterar konstaterade lovar lovade frågar frågade',
    }),
    malePronouns: words('han honom hans'),
    femalePronouns: words('hon henne hennes'),
    subjectPronouns: words('han hon jag vi de'),
    thatWords: words('att'),
    accordingTo: words('enligt'),
    prepositions: words('i på av för med till från om vid hos'),
    conjunctions: words('och men eller att som'),
    status: { negators: words('inte aldrig'), nobody: words('ingen') },
  }),
};
