/** Context features: what the words around a name say about its type, as a table of scores for each type. */
import type { EntityType } from '../../../src/dataset/types.ts';
import { isCommonWord } from '../languages/common-words.ts';
import { lookUp } from '../languages/gazetteer.ts';
import { isGivenName } from '../languages/given-names.ts';
import { ORGANIZATION_NOUNS } from '../languages/organizations.ts';
import { DIRECTIONS, STATE_ABBREVIATIONS } from '../languages/places.ts';
import { verbForm } from '../languages/speech-verbs.ts';
import { ROLE_NOUNS } from '../languages/titles.ts';
import { isAllCaps } from '../text/words.ts';
import type { NameCandidate } from './candidates.ts';
import type { Language } from './language.ts';

export type TypeScores = Record<EntityType, number>;

export function zeroScores(): TypeScores {
  return { person: 0, organization: 0, place: 0, event: 0 };
}

/** A rule matches where all of its conditions hold. */
interface ContextRule {
  type: EntityType;
  points: number;
  previous?: ReadonlySet<string>;
  beforePrevious?: ReadonlySet<string>;
  next?: ReadonlySet<string>;
  afterNext?: ReadonlySet<string>;
  possessive?: boolean;
  beforeComma?: boolean;
  textAfter?: RegExp;
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/));
}

const ROLE_NOUN_SET: ReadonlySet<string> = new Set(ROLE_NOUNS);
const ORGANIZATION_NOUN_SET: ReadonlySet<string> = new Set(ORGANIZATION_NOUNS);
const SAYING = words(
  `said says told added asked replied wrote tweeted argued insisted noted explained declared acknowledged recalled
  warned promised answered joked quipped testified thinks believes believed thought hopes wants smiled laughed nodded`,
);
const STAFF = words(
  `analyst analysts economist economists dealer dealers trader traders strategist spokesman spokeswoman spokesperson executive
  chairman president director official officials professor editor partner employee employees officer officers member members
  lawyer lawyers counsel reporter manager head founder owner customers shareholders subsidiary unit shares stake`,
);
const PLACE_NOUNS = words(
  `city town village port province region island republic district county state capital suburb enclave peninsula airport
  resort settlement camp base territory stronghold hometown`,
);

const CONTEXT_RULES: readonly ContextRule[] = [
  { type: 'person', points: 4, previous: ROLE_NOUN_SET },
  { type: 'person', points: 1.5, previous: SAYING },
  {
    type: 'person',
    points: 3,
    previous: words('named called'),
    beforePrevious: words('man woman boy girl someone person'),
  },
  { type: 'person', points: -3, previous: words('the') },
  { type: 'person', points: 5, textAfter: /^,? \(?(?:aged )?[1-9]\d\)?(?:,|\.|\)| years)/ },
  { type: 'person', points: 6, textAfter: /^,? \(?[RDI](?:-[A-Z][A-Za-z.]{1,5})?(?:[,)]|\. )/ },
  { type: 'person', points: 2, next: words('who whose') },
  { type: 'person', points: 4, next: words('himself herself') },
  {
    type: 'person',
    points: 2.5,
    possessive: true,
    next: words(
      `wife husband son daughter father mother brother sister death campaign lawyer lawyers attorney attorneys family life career
      friends remarks speech supporters candidacy nomination allies opponents rivals body widow memoir testimony`,
    ),
  },
  {
    type: 'person',
    points: 2,
    possessive: false,
    next: words(
      'administration campaign legacy presidency aide aides adviser advisers supporter supporters backers camp era candidacy doctrine voters',
    ),
  },
  { type: 'organization', points: 3, previous: ORGANIZATION_NOUN_SET },
  {
    type: 'organization',
    points: 3,
    previous: words('of at for with from in'),
    beforePrevious: STAFF,
  },
  {
    type: 'organization',
    points: 4,
    previous: words('of company'),
    beforePrevious: words('unit subsidiary division arm affiliate owner maker parent shares'),
  },
  {
    type: 'organization',
    points: 2,
    previous: words('at for with'),
    beforePrevious: words('work works worked working'),
  },
  {
    type: 'organization',
    points: 4,
    next: words('said says announced reported'),
    afterNext: words('it its'),
  },
  {
    type: 'organization',
    points: 3,
    next: words(
      `shares stock headquarters earnings profit profits revenue revenues products customers shareholders subsidiary unit newsroom
      ceo spokesman spokeswoman spokesperson board plc stores`,
    ),
  },
  {
    type: 'organization',
    points: 2,
    possessive: false,
    next: words(
      `official officials executive executives analyst analysts member members newspaper daily magazine weekly news radio
      television employees workers guerrilla guerrillas rebels fighters militant militants lawmakers leader leaders party
      activists reporter correspondent poll editor host manager coach striker goalkeeper midfielder defender winger captain
      fans squad quarterback pitcher`,
    ),
  },
  { type: 'organization', points: 2, previous: words('beat thrashed'), possessive: false },
  {
    type: 'organization',
    points: 5,
    previous: words('including like'),
    beforePrevious: words(
      `companies firms banks lines carriers airlines retailers chipmakers carmakers groups unions parties agencies charities
      newspapers lenders insurers brands clubs broadcasters organisations organizations makers platforms`,
    ),
  },
  {
    type: 'place',
    points: 5,
    previous: words('including like'),
    beforePrevious: words(
      'cities towns villages countries states provinces districts regions islands ports suburbs',
    ),
  },
  {
    type: 'place',
    points: 2.5,
    previous: words('of'),
    beforePrevious: words(
      'residents people mayor emir sultan king queen bishop archbishop outskirts streets governor citizens inhabitants',
    ),
  },
  { type: 'organization', points: 1, next: words('which') },
  { type: 'place', points: 2, previous: words('in near outside across throughout inside') },
  {
    type: 'place',
    points: 0.4,
    previous: words(
      'from to at around toward towards via leave left visit visited visits visiting into between over',
    ),
  },
  {
    type: 'place',
    points: 3,
    previous: words('for'),
    beforePrevious: words('mp msp mla candidate'),
  },
  { type: 'place', points: 2.5, previous: words('fled') },
  { type: 'place', points: 4, previous: DIRECTIONS },
  { type: 'place', points: 4, previous: PLACE_NOUNS },
  { type: 'place', points: 4, previous: words('of at'), beforePrevious: PLACE_NOUNS },
  {
    type: 'place',
    points: 2,
    possessive: true,
    next: words(
      `capital government parliament airport economy border army population ambassador prime foreign interior president military
      people largest biggest main central state ruling coast economy mayor`,
    ),
  },
  {
    type: 'place',
    points: 3,
    possessive: false,
    next: words(
      'province region city airport area district county border island peninsula valley suburb neighborhood neighbourhood coast residents resident street',
    ),
  },
  { type: 'place', points: 5, textAfter: /^[-‑](?:based|area|bound|born)/ },
];

export function contextScores(
  text: string,
  { start, end, title, isDatelineTown, words }: NameCandidate,
  language: Language | null,
): TypeScores {
  const near = neighboursOf(text, start, end);
  const points = zeroScores();
  for (const row of CONTEXT_RULES) if (matches(row, near)) points[row.type] += row.points;
  if (isSubjectOfSaying(near)) points.person += 1.2;
  if (title !== null) points.person += 6;
  if (isDatelineTown) points.place += 8;
  if (near.apposition.some((word) => ROLE_NOUN_SET.has(word))) points.person += 2.5;
  if (hasNounInApposition(near, PLACE_NOUNS)) points.place += 4;
  if (hasNounInApposition(near, ORGANIZATION_NOUN_SET)) points.organization += 3;
  if (language === null && isUnlistedWord(words) && LOCATIVE_PREPOSITIONS.has(near.previous))
    points.place += 0.5;
  if (near.beforeComma && opensWithRegion(near.apposition))
    points.place += isGivenName(words[0]?.key ?? '') ? 1 : 4;
  return points;
}

/** "X said", "X also insisted". */
function isSubjectOfSaying({ next, afterNext, possessive }: Neighbours): boolean {
  return (
    !possessive &&
    [next, afterNext].some(
      (word) => verbForm(word)?.form === 'finite' && verbForm(word)?.verbClass === 'say',
    )
  );
}

const ARTICLE = /^(?:an?|the)$/;
const MAX_APPOSITION_WORDS = 4;

/** "X, a small town in …", "X, the Dutch bank". */
function hasNounInApposition(
  { apposition: [article = '', ...nouns] }: Neighbours,
  kind: ReadonlySet<string>,
): boolean {
  return (
    ARTICLE.test(article) && nouns.slice(0, MAX_APPOSITION_WORDS).some((word) => kind.has(word))
  );
}

const LOCATIVE_PREPOSITIONS = words('in near outside');

/** A single word that is neither a common word nor a first name nor in the gazetteer. */
function isUnlistedWord([word, ...others]: NameCandidate['words']): boolean {
  if (!word || others.length > 0 || isAllCaps(word.text) || word.text.includes('-')) return false;
  return !isCommonWord(word.key) && !isGivenName(word.key) && lookUp(word.text) === null;
}

function matches(row: ContextRule, near: Neighbours): boolean {
  return (
    (row.previous?.has(near.previous) ?? true) &&
    (row.beforePrevious?.has(near.beforePrevious) ?? true) &&
    (row.next?.has(near.next) ?? true) &&
    (row.afterNext?.has(near.afterNext) ?? true) &&
    (row.possessive === undefined || row.possessive === near.possessive) &&
    (row.beforeComma === undefined || row.beforeComma === near.beforeComma) &&
    (row.textAfter?.test(near.textAfter) ?? true)
  );
}

/** "Irvine, Calif." and "Amman, Jordan": whether a state or country follows the comma. */
function opensWithRegion(apposition: readonly string[]): boolean {
  const [first = '', second = '', third = ''] = apposition;
  const forms = /^\p{Lu}/u.test(second)
    ? /^\p{Lu}/u.test(third)
      ? []
      : [`${first} ${second}`]
    : [first];
  return forms.some((form) => {
    const known = lookUp(form);
    return (
      STATE_ABBREVIATIONS[form] !== undefined || (known?.type === 'place' && known.points >= 4)
    );
  });
}

interface Neighbours {
  /** The nearest two words before the name, in lower case; empty across other punctuation than a comma. */
  previous: string;
  beforePrevious: string;
  /** The nearest two words after the name, in lower case. */
  next: string;
  afterNext: string;
  /** "X’s next". */
  possessive: boolean;
  /** "X, next". */
  beforeComma: boolean;
  /** Up to the next mark, after a comma: "X, [executive director of the fund]". */
  apposition: readonly string[];
  /** The raw text after the name. */
  textAfter: string;
}

/** Characters of context on either side of a name. */
const CONTEXT_CHARACTERS = 64;
const WORD = /^[\p{L}’'-]+$/u;
const FOLLOWING_WORDS =
  /^([’']s?)?(,)?[ \u00a0]?([\p{L}][\p{L}’'-]*)?(?:[ \u00a0]([\p{L}][\p{L}’'-]*))?/u;
const MAX_APPOSITION_TOKENS = 9;

function neighboursOf(text: string, start: number, end: number): Neighbours {
  const [beforePrevious, previous] = wordsBefore(
    text.slice(Math.max(0, start - CONTEXT_CHARACTERS), start),
  );
  const textAfter = text.slice(end, end + CONTEXT_CHARACTERS);
  const [, possessive, comma, next = '', afterNext = ''] = FOLLOWING_WORDS.exec(textAfter) ?? [];
  return {
    previous,
    beforePrevious,
    next: next.toLowerCase(),
    afterNext: afterNext.toLowerCase(),
    possessive: possessive !== undefined,
    beforeComma: comma !== undefined,
    apposition: comma ? appositionOf(textAfter) : [],
    textAfter,
  };
}

/** "Swiss" and "diplomat" of "the Swiss diplomat, "; empty strings where other punctuation intervenes. */
function wordsBefore(before: string): [string, string] {
  const parts = before.split(/[ \u00a0]/);
  if (parts.pop() !== '') return ['', ''];
  const previous = parts.pop()?.replace(/,$/, '') ?? '';
  if (!WORD.test(previous)) return ['', ''];
  const beforePrevious = parts.pop() ?? '';
  return [WORD.test(beforePrevious) ? beforePrevious.toLowerCase() : '', previous.toLowerCase()];
}

function appositionOf(after: string): string[] {
  const phrase = /^, ([^,.;:()“”"]+)/.exec(after)?.[1] ?? '';
  return phrase.split(/[ \u00a0]+/).slice(0, MAX_APPOSITION_TOKENS);
}
