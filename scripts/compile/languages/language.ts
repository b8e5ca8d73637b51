/**
 * What the compiler knows of one language, as data. Each language has a file (`en.ts`, `de.ts` …) that fills the
 * sections it has words for; `languages.ts` lists them all. Words are in lower case unless a field says otherwise.
 */

export type WordSet = ReadonlySet<string>;

export interface Language {
  /** BCP 47 primary language subtag. */
  readonly tag: string;
  readonly calendar?: Calendar;
  readonly page?: PageWords;
  readonly names?: NameWords;
}

/** Rows of names separated by blanks; `-` where a row has none. The first row is the usual one. */
export interface Calendar {
  /** January to December. */
  readonly months?: readonly string[];
  /** Sunday to Saturday. */
  readonly weekdays?: readonly string[];
  /** The month may stand before the day, and the year may be missing: "May 8". */
  readonly monthFirst?: true;
}

/** What page furniture is about, as the features of a line call it. */
export const FURNITURE_TOPICS = [
  'sharing',
  'subscribing',
  'commenting',
  'legal',
  'other stories',
  'navigation',
  'departments',
  'advertising',
  'playing',
  'a picture',
  'topics',
  'who wrote it',
  'writing in',
  'support',
] as const;

export type FurnitureTopic = (typeof FURNITURE_TOPICS)[number];

/** Words that tell page furniture from prose: generic vocabulary of news pages, no site's own phrases. */
export interface PageWords {
  /** Words that hold sentences together: their share of a line tells prose from labels. */
  readonly functionWords: WordSet;
  readonly furniture: Readonly<Partial<Record<FurnitureTopic, WordSet>>>;
  /** What a furniture line tells its reader to do. */
  readonly imperatives?: WordSet;
  /** Verbs that report what somebody said: a sign of running text. */
  readonly reportingVerbs?: WordSet;
  /** Verb forms that prose has and labels lack. */
  readonly finiteVerbs?: WordSet;
  /** Words that address the reader or speak for the outlet: "you", "our". */
  readonly readerAddress?: WordSet;
  /** Words with which captions say who is where. */
  readonly captionWords?: WordSet;
}

/** What names look like. */
export interface NameWords {
  /** Small words inside an organization's name, as "of" and "for" are in English. */
  readonly joints: WordSet;
  /** An organization's first or last word. */
  readonly organizations: RegExp;
  /** Before a surname whatever the word before it; other particles are words of the sentence too. */
  readonly particles: RegExp | null;
  /** Before a person's name, with their full stop where they have one. */
  readonly honorifics: WordSet;
}

/** A list of words separated by white space. */
export function words(list: string): WordSet {
  return new Set(list.trim().split(/\s+/));
}
