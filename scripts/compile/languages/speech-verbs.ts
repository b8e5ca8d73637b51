/** The verbs of lexicon.ts in every form that newspapers print. */
import { IRREGULAR, VERBS, type VerbClass } from './speech.ts';

export interface VerbForm {
  lemma: string;
  /** The strongest class that has the verb. */
  verbClass: VerbClass;
  /** finite: said, says. participle: saying. base: say. */
  form: 'finite' | 'participle' | 'base';
}

const FORMS = inflect();

/** A lower-case word as a verb of saying, or undefined. */
export function verbForm(word: string): VerbForm | undefined {
  return FORMS.get(word);
}

function inflect(): Map<string, VerbForm> {
  const forms = new Map<string, VerbForm>();
  const put = (word: string, form: VerbForm) => {
    if (!forms.has(word)) forms.set(word, form);
  };
  for (const verbClass of Object.keys(VERBS) as VerbClass[])
    for (const entry of VERBS[verbClass].split(/\s+/)) {
      const lemma = entry.replace('*', '');
      const finite = IRREGULAR[lemma]?.split(' ') ?? [past(entry), thirdPerson(lemma)];
      for (const word of finite) put(word, { lemma, verbClass, form: 'finite' });
      put(`${stem(entry)}ing`, { lemma, verbClass, form: 'participle' });
      put(lemma, { lemma, verbClass, form: 'base' });
    }
  return forms;
}

/** What -ed and -ing are put on: brag* gives bragg, write gives writ. */
function stem(entry: string): string {
  if (entry.endsWith('*')) return `${entry.slice(0, -1)}${entry.at(-2)}`;
  return entry.endsWith('e') && !entry.endsWith('ee') ? entry.slice(0, -1) : entry;
}

function past(entry: string): string {
  return /[^aeiou]y$/.test(entry) ? `${entry.slice(0, -1)}ied` : `${stem(entry)}ed`;
}

function thirdPerson(lemma: string): string {
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh)$/.test(lemma) ? `${lemma}es` : `${lemma}s`;
}
