/** What the words around a name say about its type in English. */
import { ORGANIZATION_NOUNS } from './en-organizations.ts';
import { DIRECTIONS } from './en-places.ts';
import { ROLE_NOUNS } from './en-titles.ts';
import type { ContextRule, NameContexts } from './language.ts';
import { words } from './words.ts';

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

const RULES: readonly ContextRule[] = [
  { type: 'person', points: 4, previous: ROLE_NOUNS },
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
  { type: 'organization', points: 3, previous: ORGANIZATION_NOUNS },
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

export const EN_NAME_CONTEXTS: NameContexts = {
  rules: RULES,
  roleNouns: ROLE_NOUNS,
  placeNouns: PLACE_NOUNS,
  organizationNouns: ORGANIZATION_NOUNS,
  articles: words('a an the'),
  locativePrepositions: words('in near outside'),
  unlistedPlacePoints: 0.5,
};
