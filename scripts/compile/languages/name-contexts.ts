/** What the words around a name say about its type, from a language's words for people, places and organizations. */
import type { NameContexts } from './language.ts';
import { NO_WORDS, words } from './words.ts';

/** Words in lower case, separated by white space. */
interface ContextWords {
  articles: string;
  /** Before the name of a place: "in". */
  locativePrepositions: string;
  /** Between such a noun and a name: "the city OF". */
  ofWords?: string;
  /** Left out where role nouns have a capital and so stand in the run of the name. */
  roleNouns?: string;
  placeNouns: string;
  organizationNouns: string;
}

/** "Jane Doe (71)", "Jane Doe, 71," */
const AGE = /^(?:,| \() ?[1-9]\d(?:,|\))/;

/** The rules that hold in any language. A preposition makes a place only of what the gazetteer has: no list tells names from nouns. */
export function nameContexts(list: ContextWords): NameContexts {
  const roleNouns = list.roleNouns ? words(list.roleNouns) : NO_WORDS;
  const placeNouns = words(list.placeNouns);
  const organizationNouns = words(list.organizationNouns);
  const locativePrepositions = words(list.locativePrepositions);
  const ofWords = list.ofWords ? words(list.ofWords) : NO_WORDS;
  return {
    rules: [
      { type: 'person', points: 4, previous: roleNouns },
      { type: 'person', points: 5, textAfter: AGE },
      { type: 'organization', points: 3, previous: organizationNouns },
      { type: 'place', points: 4, previous: placeNouns },
      { type: 'place', points: 4, previous: ofWords, beforePrevious: placeNouns },
      { type: 'place', points: 2, previous: locativePrepositions, inGazetteer: true },
    ],
    roleNouns,
    placeNouns,
    organizationNouns,
    articles: words(list.articles),
    locativePrepositions,
    unlistedPlacePoints: 0,
  };
}
