/**
 * What the compiler knows of one language, as data. Each language has a file (`en.ts`, `de.ts` …) that fills the
 * sections it has words for; `languages.ts` lists them all. Words are in lower case unless a field says otherwise.
 */

import type { Abbreviations } from '../text/abbreviations.ts';
import type { EventGrammar } from './event-grammar.ts';
import type { NameLists } from './name-lists.ts';
import type { SpeechWords } from './speech-words.ts';
import type { TimeGrammar } from './time-rules.ts';
import type { Sources, WordSet } from './words.ts';

export interface Language {
  /** BCP 47 primary language subtag. */
  readonly tag: string;
  readonly abbreviations?: Abbreviations;
  readonly calendar?: Calendar;
  readonly dates?: DateWords;
  readonly times?: TimeWords;
  readonly timeGrammar?: TimeGrammar;
  readonly news?: NewsWords;
  readonly events?: EventGrammar;
  readonly bylines?: BylineWords;
  readonly rights?: RightsWords;
  readonly outlets?: OutletWords;
  readonly page?: PageWords;
  readonly containers?: ContainerWords;
  readonly notes?: NoteWords;
  readonly names?: NameWords;
  readonly nameLists?: Partial<NameLists>;
  readonly nameContexts?: NameContexts;
  readonly speech?: SpeechWords;
  readonly credits?: CreditWords;
}

/** Rows of names separated by blanks; `-` where a row has none. The first row is the usual one. */
interface Calendar {
  /** January to December. */
  readonly months?: readonly string[];
  /** Sunday to Saturday. */
  readonly weekdays?: readonly string[];
  /** The month may stand before the day, and the year may be missing: "May 8". */
  readonly monthFirst?: true;
}

/** Words beside a date or a time in a line of its own. */
export interface DateWords {
  /** Announce a date of change: "updated". */
  readonly modified?: Sources;
  /** Announce a date of publication: "posted". */
  readonly published?: Sources;
  /** Begin a line that dates what its reader did: "printed". */
  readonly otherActs?: Sources;
  /** Expressions that need the moment of reading: "4 hours ago". */
  readonly relative?: Sources;
  /** Between a day and its time: "at". */
  readonly beforeTime?: Sources;
  /** Between a time and its day: "on". */
  readonly afterTime?: Sources;
  /** What lines with a date hold besides: reading times, counts of comments, small words. */
  readonly besides?: Sources;
}

/** Words that date what a sentence tells. */
export interface TimeWords {
  /** Nouns for what happens at a time: "the 2008 election", "the May crackdown". */
  readonly happenings: Sources;
  /** Words that no phrase goes beyond: "a strike on Thursday to protest" has no Thursday protest. */
  readonly phraseEnds: Sources;
  /** Announce, before a time, what is to come. */
  readonly future: Sources;
  /** The same right after a time: "Monday will be …". */
  readonly futureAfter: Sources;
  /** Before the end of something or a deadline: "until June" is ahead … */
  readonly bounds: Sources;
  /** … unless one of these stands before them: "was closed until June". */
  readonly boundsInPast: Sources;
}

/** What tells news from guides, reviews and comments. */
export interface NewsWords {
  /** Verbs in the past: what was done. */
  readonly pastTense: Sources;
  /** In a sentence that says who said something. */
  readonly reporting: RegExp;
  /** Addresses the reader. Matches every place. */
  readonly address: RegExp;
  /** End right before a day that is no news: a deadline, a subject, a history. */
  readonly beforeOtherDay: RegExp;
  /** Open such a time. */
  readonly otherDay: RegExp;
  /** A headline of another genre: "How to …", "Explainer: …", a question. */
  readonly otherGenre: RegExp;
}

/** Words of bylines. */
export interface BylineWords {
  /** What a field begins with that names its author. */
  readonly by?: Sources;
  /** The same with words that mean more than "by": only before a full name. Case counts. */
  readonly byBeforeName?: Sources;
  /** The same printed without a blank: "ByJane Doe". Case counts. */
  readonly byGlued?: Sources;
  /** One of these is in every long line with such a field. */
  readonly hints?: Sources;
  /** Credits a report and not an article's author: "Reporting by". */
  readonly reportingBy?: Sources;
  /** After these the names are not the authors': "editing by". */
  readonly otherCredits?: Sources;
  /** What follows a name that belongs to another craft: "Jane Doe, Photographs". */
  readonly otherCrafts?: Sources;
  /** Again after the first word: "Author: by Jane Doe". */
  readonly byAgain?: Sources;
  /** "By our correspondent Jane Doe" */
  readonly our?: Sources;
  /** Announce a date behind the names, and what may follow such a label: "Updated on". */
  readonly dateLabels?: Sources;
  readonly afterDateLabel?: Sources;
  /** Before a name in its field: "Dr", "reporter". */
  readonly beforeName?: Sources;
  /** Before the outlet or the place that follows a name, and inside it. Case counts. */
  readonly beforeAddition?: Sources;
  readonly insideAddition?: Sources;
  /** Between two names. Case counts. */
  readonly and?: Sources;
  /** A byline's part with one of these names an organization or a desk, not a person. */
  readonly organizations?: WordSet;
  /** A job's noun: what stands before it and belongs to it is the job, not the name. */
  readonly roleNouns?: WordSet;
  /** What a job is about or how high it is: "Education editor", "Senior Political Correspondent". */
  readonly roleAdjectives?: WordSet;
  /** Small words inside a role: "editor of the day". */
  readonly roleLinks?: WordSet;
  /** Titles before a name: left out of it. */
  readonly honorifics?: WordSet;
  /** Words of sentences and headings that no name has, though title case makes them look like one. */
  readonly noNames?: WordSet;
  /** Those of them that are also names of people, when they begin with a capital: "Minh Do". */
  readonly alsoNames?: WordSet;
  /** Words of sections, buttons and regions that stand where a bare name could, beside a date. */
  readonly sections?: WordSet;
  /** Small words of running text, none of which a byline has. */
  readonly runningText?: WordSet;
  /** A line of its own above a name: "About the author". */
  readonly authorLabels?: Sources;
  /** Before the name of who signs below the text: "Reporter Jane Doe". */
  readonly signatures?: Sources;
  /** After a name, in a line about its bearer: "Jane Doe covers …". */
  readonly biography?: Sources;
  /** Before a name, in a link to its bearer's articles: "More from". */
  readonly moreFrom?: Sources;
  /** Bylines by the word of a role, where names have no capitals; the group `names` holds them. */
  readonly byRole?: RegExp;
}

/** Words of rights notices. */
export interface RightsWords {
  /** Make a notice of a line. */
  readonly notice: Sources;
  /** Forbid to reproduce, redistribute or publish again. */
  readonly reserved: Sources;
  /** One of these is in every notice: found sooner than the above. */
  readonly hints: Sources;
  /** For the sign ©, and between the sign and its holder. */
  readonly copyright?: Sources;
  readonly beforeHolder?: Sources;
  /** Where the holder's name ends. */
  readonly afterHolder?: Sources;
  /** Mark agency copy that an outlet prints under licence. */
  readonly licensed?: Sources;
}

/** What the last word of a name in a rights notice says of its bearer. */
export interface OutletWords {
  /** Nouns of outlets' names: "Example Times", "Gazeta de Ejemplo". */
  readonly outlets: WordSet;
  /** Such nouns as the end of one word: "Tageblatt", "新聞". */
  readonly endings?: Sources;
  /** Stand before the outlet's name and a colon: "source". */
  readonly labels?: Sources;
  /** Companies' names end so, whatever stands before. */
  readonly owners?: WordSet;
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

/** Lines around an article that was mailed, printed, archived, or put behind a request for consent. */
export interface ContainerWords {
  /** Labels of a mail's header: "From", "Subject". */
  readonly mailFields: Sources;
  /** Whole lines of mail programs, printers and archives. */
  readonly banners: Sources;
  /** What a request for consent is about, and how it addresses the reader. */
  readonly privacy: Sources;
  readonly asksConsent: Sources;
  /** Whole labels. */
  readonly consentButtons: Sources;
}

/** Words of the credit below a picture. */
interface CreditWords {
  /** Open it: "photo". */
  readonly labels: Sources;
  /** Between such a word and its colon: "courtesy of". */
  readonly afterLabel?: Sources;
}

/** How notes of each type begin. */
export interface NoteWords {
  /** What the outlet says of its own text: corrections, editor's notes. */
  readonly correction?: Sources;
  /** Who else worked on it. Case counts. */
  readonly credit?: Sources;
  readonly disclaimer?: Sources;
  /** Offers without which the text does not go on. */
  readonly paywall?: Sources;
  /** Other offers to subscribe. */
  readonly offer?: Sources;
  /** Whole lines below a post of a social network: its counts. */
  readonly post?: Sources;
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

/** What the words around a name say about its type. */
export interface NameContexts {
  readonly rules: readonly ContextRule[];
  /** What people are called beside their name: "spokesman", "director". */
  readonly roleNouns: WordSet;
  readonly placeNouns: WordSet;
  readonly organizationNouns: WordSet;
  readonly articles: WordSet;
  /** Before the name of a place. */
  readonly locativePrepositions: WordSet;
  /** For a place: one unlisted word after such a preposition. Needs a list of the language's common words. */
  readonly unlistedPlacePoints: number;
}

/** Points for a type where all conditions hold. Conditions left out hold always. */
export interface ContextRule {
  readonly type: 'person' | 'organization' | 'place' | 'event';
  readonly points: number;
  /** The word before the name, and the one before that. */
  readonly previous?: WordSet;
  readonly beforePrevious?: WordSet;
  /** The words after the name, behind a possessive ending or a comma. */
  readonly next?: WordSet;
  readonly afterNext?: WordSet;
  readonly possessive?: boolean;
  /** The gazetteer has the name. */
  readonly inGazetteer?: true;
  /** The text right behind the name. */
  readonly textAfter?: RegExp;
}
