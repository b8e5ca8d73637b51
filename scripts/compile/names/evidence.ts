/** What the words around a name say about what it names: points for each type, as a table. */
import type { EntityType } from '../../../src/dataset/types.ts';
import { isCommonWord } from '../languages/common-words.ts';
import { lookUp } from '../languages/gazetteer.ts';
import { isGivenName } from '../languages/given-names.ts';
import { ORGANIZATION_NOUNS } from '../languages/organizations.ts';
import { DIRECTIONS, STATE_ABBREVIATIONS } from '../languages/places.ts';
import { verbForm } from '../languages/speech-verbs.ts';
import { ROLE_NOUNS } from '../languages/titles.ts';
import { isAllCaps } from '../text/words.ts';
import type { Candidate } from './candidates.ts';
import type { Language } from './language.ts';
import { type Neighbours, neighboursOf } from './neighbours.ts';

export type Points = Record<EntityType, number>;

export function noPoints(): Points {
  return { person: 0, organization: 0, place: 0, event: 0 };
}

/** A row holds where every part of it does. */
interface Row {
  type: EntityType;
  points: number;
  last?: ReadonlySet<string>;
  beforeLast?: ReadonlySet<string>;
  next?: ReadonlySet<string>;
  afterNext?: ReadonlySet<string>;
  possessive?: boolean;
  comma?: boolean;
  after?: RegExp;
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/));
}

const ROLES: ReadonlySet<string> = new Set(ROLE_NOUNS);
const GROUPS: ReadonlySet<string> = new Set(ORGANIZATION_NOUNS);
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

const TABLE: readonly Row[] = [
  { type: 'person', points: 4, last: ROLES },
  { type: 'person', points: 1.5, last: SAYING },
  {
    type: 'person',
    points: 3,
    last: words('named called'),
    beforeLast: words('man woman boy girl someone person'),
  },
  { type: 'person', points: -3, last: words('the') },
  { type: 'person', points: 5, after: /^,? \(?(?:aged )?[1-9]\d\)?(?:,|\.|\)| years)/ },
  { type: 'person', points: 6, after: /^,? \(?[RDI](?:-[A-Z][A-Za-z.]{1,5})?(?:[,)]|\. )/ },
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
  { type: 'organization', points: 3, last: GROUPS },
  { type: 'organization', points: 3, last: words('of at for with from in'), beforeLast: STAFF },
  {
    type: 'organization',
    points: 4,
    last: words('of company'),
    beforeLast: words('unit subsidiary division arm affiliate owner maker parent shares'),
  },
  {
    type: 'organization',
    points: 2,
    last: words('at for with'),
    beforeLast: words('work works worked working'),
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
  { type: 'organization', points: 2, last: words('beat thrashed'), possessive: false },
  {
    type: 'organization',
    points: 5,
    last: words('including like'),
    beforeLast: words(
      `companies firms banks lines carriers airlines retailers chipmakers carmakers groups unions parties agencies charities
      newspapers lenders insurers brands clubs broadcasters organisations organizations makers platforms`,
    ),
  },
  {
    type: 'place',
    points: 5,
    last: words('including like'),
    beforeLast: words(
      'cities towns villages countries states provinces districts regions islands ports suburbs',
    ),
  },
  {
    type: 'place',
    points: 2.5,
    last: words('of'),
    beforeLast: words(
      'residents people mayor emir sultan king queen bishop archbishop outskirts streets governor citizens inhabitants',
    ),
  },
  { type: 'organization', points: 1, next: words('which') },
  { type: 'place', points: 2, last: words('in near outside across throughout inside') },
  {
    type: 'place',
    points: 0.4,
    last: words(
      'from to at around toward towards via leave left visit visited visits visiting into between over',
    ),
  },
  { type: 'place', points: 3, last: words('for'), beforeLast: words('mp msp mla candidate') },
  { type: 'place', points: 2.5, last: words('fled') },
  { type: 'place', points: 4, last: DIRECTIONS },
  { type: 'place', points: 4, last: PLACE_NOUNS },
  { type: 'place', points: 4, last: words('of at'), beforeLast: PLACE_NOUNS },
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
  { type: 'place', points: 5, after: /^[-‑](?:based|area|bound|born)/ },
];

export function contextPoints(
  text: string,
  { start, end, title, dateline, words }: Candidate,
  language: Language | null,
): Points {
  const near = neighboursOf(text, start, end);
  const points = noPoints();
  for (const row of TABLE) if (holds(row, near)) points[row.type] += row.points;
  if (isSaid(near)) points.person += 1.2;
  if (title !== null) points.person += 6;
  if (dateline) points.place += 8;
  if (near.apposition.some((word) => ROLES.has(word))) points.person += 2.5;
  if (isKindOf(near, PLACE_NOUNS)) points.place += 4;
  if (isKindOf(near, GROUPS)) points.organization += 3;
  if (language === null && isUnheardOf(words) && IN.has(near.last)) points.place += 0.5;
  if (near.comma && isRegion(near.apposition))
    points.place += isGivenName(words[0]?.key ?? '') ? 1 : 4;
  return points;
}

/** "X said", "X also insisted". */
function isSaid({ next, afterNext, possessive }: Neighbours): boolean {
  return (
    !possessive &&
    [next, afterNext].some(
      (word) => verbForm(word)?.form === 'finite' && verbForm(word)?.verbClass === 'say',
    )
  );
}

const KIND = /^(?:an?|the)$/;
const LONGEST_KIND = 4;

/** "X, a small town in …", "X, the Dutch bank". */
function isKindOf(
  { apposition: [article = '', ...nouns] }: Neighbours,
  kind: ReadonlySet<string>,
): boolean {
  return KIND.test(article) && nouns.slice(0, LONGEST_KIND).some((word) => kind.has(word));
}

const IN = words('in near outside');

/** One word that is no everyday one, no first name and in no list. */
function isUnheardOf([word, ...others]: Candidate['words']): boolean {
  if (!word || others.length > 0 || isAllCaps(word.text) || word.text.includes('-')) return false;
  return !isCommonWord(word.key) && !isGivenName(word.key) && lookUp(word.text) === null;
}

function holds(row: Row, near: Neighbours): boolean {
  return (
    (row.last?.has(near.last) ?? true) &&
    (row.beforeLast?.has(near.beforeLast) ?? true) &&
    (row.next?.has(near.next) ?? true) &&
    (row.afterNext?.has(near.afterNext) ?? true) &&
    (row.possessive === undefined || row.possessive === near.possessive) &&
    (row.comma === undefined || row.comma === near.comma) &&
    (row.after?.test(near.after) ?? true)
  );
}

/** "Irvine, Calif." and "Amman, Jordan": the words after the comma open with a country or province. */
function isRegion(apposition: readonly string[]): boolean {
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
