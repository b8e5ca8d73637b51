/** The people of one article, by name: their gender, and how much they are in it. */
import { genderOf } from '../languages/given-names.ts';
import { FEMALE_TITLES, MALE_TITLES, ROLE_NOUNS } from '../languages/speech.ts';
import type { Paragraph } from './paragraph.ts';
import type { Source } from './sources.ts';

export type Gender = 'male' | 'female' | 'unknown';

export interface Person {
  name: string;
  gender: Gender;
  /** Whether a title says so (Mr., Lady), not only the first name. */
  certain: boolean;
  /** How often the article names the person. */
  mentions: number;
}

export function personsOf(
  paragraphs: readonly Paragraph[],
  sources: readonly Source[][],
): Map<string, Person> {
  const persons = new Map<string, Person>();
  for (const source of sources.flat()) {
    if (source.mention?.type !== 'person') continue;
    const { name } = source.mention;
    const person = persons.get(name) ?? {
      name,
      gender: givenGender(name),
      certain: false,
      mentions: 0,
    };
    person.mentions++;
    persons.set(name, person);
    const titled = titleGender(paragraphs[source.block], source);
    if (titled === 'unknown' || person.certain) continue;
    person.gender = titled;
    person.certain = true;
  }
  return persons;
}

/** Short first names belong to too many languages to tell. */
function givenGender(name: string): Gender {
  const [given = '', ...rest] = name.split(/\s+/);
  return rest.length > 0 && given.length > 2 ? genderOf(given) : 'unknown';
}

function titleGender(paragraph: Paragraph | undefined, { first, last }: Source): Gender {
  const tokens = paragraph?.tokens ?? [];
  for (let index = last; index >= Math.max(0, first - 3); index--) {
    const word = tokens[index]?.lower ?? '';
    if (MALE_TITLES.has(word)) return 'male';
    if (FEMALE_TITLES.has(word)) return 'female';
    if (index < first && word !== '.' && !ROLE_NOUNS.has(word)) return 'unknown';
  }
  return 'unknown';
}
