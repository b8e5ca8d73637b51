/** Lists of the words that names are made of, by which a text's capitalized words are taken apart and typed. */
import { NO_ORGANIZATIONS } from './name-parts.ts';
import { NO_WORDS, type WordSet } from './words.ts';

/** Words are in lower case, without full stops, unless a field says otherwise. An empty list switches its rules off. */
export interface NameLists {
  /** Whether a word, in lower case, is an everyday one however it is capitalized. */
  readonly isCommonWord: (word: string) => boolean;
  /** Whether that knows nouns and verbs, not function words alone. */
  readonly hasCommonWords: boolean;

  // Words with a capital that are no names.
  /** Open a sentence or a headline, and belong to no name that follows. */
  readonly functionWords: WordSet;
  /** Those of them that are also given names: "Will Hutton". */
  readonly givenFunctionWords: WordSet;
  /** A pronoun and its verb: "I'm". */
  readonly contraction: RegExp | null;
  readonly calendarWords: WordSet;
  /** Months that are also given names, their abbreviations that are, and months that are surnames. */
  readonly givenMonths: WordSet;
  readonly givenMonthAbbreviations: WordSet;
  readonly surnameMonths: WordSet;
  /** Shows that such a word is a month: what stands before it and after it. */
  readonly beforeMonth: RegExp | null;
  readonly afterMonth: RegExp | null;
  /** Peoples, faiths, languages and ideas. */
  readonly adjectives: WordSet;
  /** Those, and nationalities in the singular and the plural. */
  readonly demonyms: WordSet;
  /** "Russia" for "Russian", as printed; null for what is no one country's. */
  readonly countryOfDemonym: (demonym: string) => string | null;
  /** Capitals that abbreviate something other than an organization. As printed. */
  readonly notOrganizations: WordSet;
  /** Before a ship's name. As printed. */
  readonly ships: WordSet;
  /** Small words that a headline in title case prints without a capital. */
  readonly headlineSmallWords: WordSet;
  /** After a hyphen and a name: "Boston-based". */
  readonly nameParticiples: WordSet;

  // Small words inside names.
  /** Between a head noun and what it is for: "Bank of England", "Commission on Debates". */
  readonly complementWords: WordSet;
  /** Those of them after which another may follow in the same name: "of", "for". */
  readonly mainComplementWords: WordSet;
  /** The first of these alone: "of". */
  readonly ofWords: WordSet;
  /** May follow such a name that holds "and": "Co-operation in Europe". */
  readonly complementPlaceWords: WordSet;
  readonly andWords: WordSet;
  readonly articles: WordSet;
  /** Between the names of an enumeration, and before its last one. */
  readonly listSeparator: RegExp | null;
  readonly lastListSeparator: RegExp | null;

  // Organizations.
  /** The last word of an organization's name, before a company's legal form: "Foreign Ministry". */
  readonly organizationHeads: WordSet;
  /** The first word of one: "Radio Red". */
  readonly organizationOpeners: WordSet;
  /** Heads that a complement may follow: "Bank of England". */
  readonly complementHeads: WordSet;
  /** Come right before an organization's name: "the newspaper Al-Akhbar". */
  readonly organizationNouns: WordSet;
  /** A newspaper by the last word of its name: "the Post". */
  readonly newspaperWords: WordSet;
  /** Make the names that every nation has: "Foreign Ministry". */
  readonly governmentWords: WordSet;
  /** Institutions of one word, which are no topic of a ministry. */
  readonly institutionWords: WordSet;
  /** Named like a nation's, but the world's: "Security Council". As printed. */
  readonly internationalBodies: WordSet;
  /** Clubs: after the name of a town or alone, and after one only. */
  readonly clubWords: WordSet;
  readonly townClubWords: WordSet;

  // Places.
  /** The last word of a place's name: "Taiwan Strait". */
  readonly placeHeads: WordSet;
  /** The first word, whatever follows: "Mount Sinjar". */
  readonly placeTitles: WordSet;
  /** Before "of": "Gulf of Aden". */
  readonly placesOf: WordSet;
  /** Often the first word: "San Bernardino". */
  readonly placeOpeners: WordSet;
  /** Before a place's name: "northern Iraq". */
  readonly directions: WordSet;
  /** A province's abbreviation after a town, without its last full stop, to the province: "Mich". As printed. */
  readonly stateAbbreviations: ReadonlyMap<string, string>;
  /** After a province's name: "Kaduna State". */
  readonly provinceWords: WordSet;
  /** Open a church's or a school's name: "St Mary's Church". */
  readonly saints: WordSet;

  // Named happenings.
  /** The last word: "Beijing Winter Olympics". */
  readonly eventHeads: WordSet;
  /** Before "of": "Battle of Stalingrad". */
  readonly eventsOf: WordSet;
  /** The first two words: "World Cup 2022". */
  readonly eventOpeners: WordSet;
  /** The first word: "Hurricane Katrina". */
  readonly eventTitles: WordSet;

  // People.
  /** Before a name, with a capital there: "President Xi". */
  readonly titles: WordSet;
  /** Titles in capitals alone. As printed. */
  readonly titleAbbreviations: WordSet;
  /** Still a title after a title: "Mr Justice Bryan". */
  readonly secondTitles: WordSet;
  /** Make a title of a title: "ex-president". */
  readonly titleParts: WordSet;
  /** The end of a title of two words, to its beginning: "chief executive". */
  readonly titleEnds: ReadonlyMap<string, string>;
  /** Titles that are also given names: "Dean Baker". */
  readonly givenTitles: WordSet;
  /** Always a title, whatever the name after it looks like; with the gender that it tells. */
  readonly honorifics: ReadonlyMap<string, 'male' | 'female' | null>;
  /** Go with a title and are no name of their own: "Prime Minister". */
  readonly roleModifiers: WordSet;
  /** What people are called in lower case beside their name. */
  readonly roleNouns: WordSet;
  /** "Secretary of State", "Speaker of the House": the holders, and their offices. */
  readonly officeHolders: WordSet;
  readonly offices: WordSet;
  /** After a name, and no part of it. As printed. */
  readonly postNominals: WordSet;
  /** Surnames that are also the last word of companies and places. */
  readonly surnameHeads: WordSet;
}

/** For a language without lists: what is the same in every language. */
export const NO_NAME_LISTS: NameLists = {
  isCommonWord: () => false,
  hasCommonWords: false,
  functionWords: NO_WORDS,
  givenFunctionWords: NO_WORDS,
  contraction: null,
  calendarWords: NO_WORDS,
  givenMonths: NO_WORDS,
  givenMonthAbbreviations: NO_WORDS,
  surnameMonths: NO_WORDS,
  beforeMonth: null,
  afterMonth: null,
  adjectives: NO_WORDS,
  demonyms: NO_WORDS,
  countryOfDemonym: () => null,
  notOrganizations: NO_ORGANIZATIONS,
  ships: NO_WORDS,
  headlineSmallWords: NO_WORDS,
  nameParticiples: NO_WORDS,
  complementWords: NO_WORDS,
  mainComplementWords: NO_WORDS,
  ofWords: NO_WORDS,
  complementPlaceWords: NO_WORDS,
  andWords: NO_WORDS,
  articles: NO_WORDS,
  listSeparator: null,
  lastListSeparator: null,
  organizationHeads: NO_WORDS,
  organizationOpeners: NO_WORDS,
  complementHeads: NO_WORDS,
  organizationNouns: NO_WORDS,
  newspaperWords: NO_WORDS,
  governmentWords: NO_WORDS,
  institutionWords: NO_WORDS,
  internationalBodies: NO_WORDS,
  clubWords: NO_WORDS,
  townClubWords: NO_WORDS,
  placeHeads: NO_WORDS,
  placeTitles: NO_WORDS,
  placesOf: NO_WORDS,
  placeOpeners: NO_WORDS,
  directions: NO_WORDS,
  stateAbbreviations: new Map(),
  provinceWords: NO_WORDS,
  saints: NO_WORDS,
  eventHeads: NO_WORDS,
  eventsOf: NO_WORDS,
  eventOpeners: NO_WORDS,
  eventTitles: NO_WORDS,
  titles: NO_WORDS,
  titleAbbreviations: NO_WORDS,
  secondTitles: NO_WORDS,
  titleParts: NO_WORDS,
  titleEnds: new Map(),
  givenTitles: NO_WORDS,
  honorifics: new Map(),
  roleModifiers: NO_WORDS,
  roleNouns: NO_WORDS,
  officeHolders: NO_WORDS,
  offices: NO_WORDS,
  postNominals: NO_WORDS,
  surnameHeads: NO_WORDS,
};
