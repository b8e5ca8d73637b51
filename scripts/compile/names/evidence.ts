/** What the words around a name, and its own shape, say about what it names: points for each type. */
import type { EntityType } from '../../../src/dataset/types.ts';
import type { Candidate } from './candidates.ts';
import { isCommonWord } from './common-words.ts';
import { lookUp, lookUpFolded } from './gazetteer.ts';
import { isGivenName } from './given-names.ts';
import { EVENT_HEADS } from './lexicon/events.ts';
import {
  COMPANY_SUFFIXES,
  ORGANIZATION_HEADS,
  ORGANIZATION_NOUNS,
  TAKES_OF,
} from './lexicon/organizations.ts';
import { PLACE_HEADS, PLACE_OPENERS } from './lexicon/places.ts';
import { PARTICLES, ROLE_NOUNS, SUFFIXES } from './lexicon/titles.ts';
import { isAllCaps } from './words.ts';

export type Points = Record<EntityType, number>;

export const NO_POINTS: Points = { person: 0, organization: 0, place: 0, event: 0 };

interface ContextRule {
  side: 'before' | 'after';
  pattern: RegExp;
  type: EntityType;
  points: number;
}

const ROLES = ROLE_NOUNS.join('|');
const GROUPS = ORGANIZATION_NOUNS.join('|');
const DIRECTIONS =
  '(?:(?:north|south)?(?:east|west)?(?:ern)|north|south|central|mainland|downtown|rural|occupied|neighbou?ring)';
const SAYING =
  'said|says|told|added|asked|replied|wrote|tweeted|argued|insisted|noted|explained|declared|acknowledged|recalled|warned|promised|answered|joked|quipped|testified';

/** Patterns stand right before or right after the name; each looks at REACH characters. */
const REACH = 48;
const CONTEXT: readonly ContextRule[] = [
  { side: 'before', pattern: new RegExp(`\\b(?:${ROLES}),? $`), type: 'person', points: 4 },
  { side: 'before', pattern: new RegExp(`\\b(?:${GROUPS}),? $`), type: 'organization', points: 3 },
  { side: 'before', pattern: new RegExp(`\\b(?:${SAYING}) $`), type: 'person', points: 1.5 },
  { side: 'before', pattern: /\b(?:shares?|stake) (?:of|in) $/, type: 'organization', points: 4 },
  {
    side: 'before',
    pattern:
      /\b(?:analyst|economist|dealer|trader|strategist|spokes\w+|executive|chairman|president|director|officials?|professor|editor|partner|employees?|officers?|members?) (?:at|of|for|with|from) (?:the )?$/,
    type: 'organization',
    points: 2.5,
  },
  {
    side: 'before',
    pattern: /\b(?:unit|subsidiary|division|arm|affiliate|owner|maker|parent) (?:of|company) $/,
    type: 'organization',
    points: 4,
  },
  {
    side: 'before',
    pattern: /\b(?:works?|worked|working) (?:at|for|with) $/,
    type: 'organization',
    points: 2,
  },
  {
    side: 'before',
    pattern: /\b(?:in|near|outside|across|throughout|inside) $/,
    type: 'place',
    points: 2,
  },
  {
    side: 'before',
    pattern:
      /\b(?:from|to|at|around|toward|towards|via|leave|left|visit|visited|visits|visiting|into|between|over) $/,
    type: 'place',
    points: 0.7,
  },
  { side: 'before', pattern: new RegExp(`\\b${DIRECTIONS} $`), type: 'place', points: 4 },
  {
    side: 'before',
    pattern:
      /\b(?:city|town|village|port|province|region|island|republic|district|county|state|capital|suburb|enclave|peninsula|airport|resort|settlement|camp|base)(?: of| at|,)? $/,
    type: 'place',
    points: 4,
  },
  { side: 'before', pattern: /\b(?:[Tt]he) $/, type: 'person', points: -3 },
  {
    side: 'after',
    pattern: /^,? \(?(?:aged )?[1-9]\d\)?(?:,|\.| years)/,
    type: 'person',
    points: 5,
  },
  {
    side: 'after',
    pattern: new RegExp(`^, (?:[\\p{L}'’.&-]+ ){0,6}?(?:${ROLES})\\b`, 'u'),
    type: 'person',
    points: 2,
  },
  { side: 'after', pattern: new RegExp(`^ (?:${SAYING})\\b`), type: 'person', points: 1.2 },
  {
    side: 'after',
    pattern: /^ (?:said|says|announced|reported) (?:it|its)\b/,
    type: 'organization',
    points: 4,
  },
  { side: 'after', pattern: /^,? (?:who|whose)\b/, type: 'person', points: 2 },
  { side: 'after', pattern: /^ (?:himself|herself)\b/, type: 'person', points: 4 },
  {
    side: 'after',
    pattern:
      /^['’]s (?:wife|husband|son|daughter|father|mother|brother|sister|death|campaign|lawyers?|attorneys?|family|life|career|friends|remarks|speech|supporters|candidacy|nomination)\b/,
    type: 'person',
    points: 2.5,
  },
  {
    side: 'after',
    pattern:
      /^(?:['’]s?)? (?:shares?|stock|chief executive|board|headquarters|chairman|earnings|profits?|revenues?|sales|products|customers|shareholders|subsidiary|unit|newsroom|CEO|spokes\w+)\b/,
    type: 'organization',
    points: 3,
  },
  {
    side: 'after',
    pattern:
      /^ (?:officials?|executives?|analysts?|members?|plc|newspaper|daily|magazine|weekly|news agency|radio|television|employees|workers|guerrillas?|rebels|fighters|militants?|lawmakers|leaders?|party|activists|reporter|correspondent|poll)\b/,
    type: 'organization',
    points: 2,
  },
  { side: 'after', pattern: /^ \((?:\p{Lu}[\p{Lu}&.-]{1,9})\)/u, type: 'organization', points: 4 },
  {
    side: 'after',
    pattern:
      /^['’]s (?:capital|government|parliament|airport|economy|border|army|population|ambassador|prime|foreign|interior|president|military|people|largest|biggest|main|central|state|ruling|new)\b/,
    type: 'place',
    points: 2,
  },
  {
    side: 'after',
    pattern:
      /^ (?:province|region|city|airport|area|district|county|state|border|island|peninsula|valley|suburb|neighbou?rhood|coast|residents?|street)\b/,
    type: 'place',
    points: 3,
  },
  { side: 'after', pattern: /^-(?:based|area|bound|born)/, type: 'place', points: 5 },
];

export function contextPoints(text: string, { start, end, titled }: Candidate): Points {
  const before = text.slice(Math.max(0, start - REACH), start);
  const after = text.slice(end, end + REACH);
  const points = { ...NO_POINTS };
  for (const rule of CONTEXT)
    if (rule.pattern.test(rule.side === 'before' ? before : after))
      points[rule.type] += rule.points;
  if (titled) points.person += 6;
  const region = /^, (\p{Lu}[\p{L}.]+(?: \p{Lu}[\p{L}.]+)?)/u.exec(after)?.[1];
  if (region && isRegion(region)) points.place += 4;
  return points;
}

function isRegion(name: string): boolean {
  return [name, name.split(' ')[0] ?? ''].some(
    (form) => (lookUp(form)?.points ?? 0) >= 4 && lookUp(form)?.type === 'place',
  );
}

/** What the name's own words say. */
export function shapePoints({ words, text }: Pick<Candidate, 'words' | 'text'>): Points {
  const points = { ...NO_POINTS };
  addKnown(points, text, words.length);
  addHeads(
    points,
    words.map(({ key }) => key),
  );
  addPersonShape(points, words);
  if (words.length === 1 && isAllCaps(text)) points.organization += text.length <= 6 ? 2.5 : 0.5;
  return points;
}

function addKnown(points: Points, text: string, length: number): void {
  const known = lookUp(text) ?? (isAllCaps(text) ? lookUpFolded(text) : null);
  if (!known) return;
  const ambiguous = length === 1 && isCommonWord(text.toLowerCase()) && known.points < 6;
  points[known.type] += ambiguous ? known.points / 2 : known.points;
}

function addHeads(points: Points, keys: string[]): void {
  const last = keys.at(-1) ?? '';
  if (keys.length > 1 && COMPANY_SUFFIXES.has(last)) points.organization += 7;
  if (keys.length > 1 && ORGANIZATION_HEADS.has(last)) points.organization += 5;
  if (keys.some((key, at) => TAKES_OF.has(key) && keys[at + 1] === 'of')) points.organization += 5;
  if (keys.length > 1 && PLACE_HEADS.has(last)) points.place += 5;
  if (keys.length > 1 && PLACE_OPENERS.has(keys[0] ?? '')) points.place += 1.5;
  if (keys.length > 1 && EVENT_HEADS.has(last)) points.event += 6;
  if (keys.includes('&')) points.organization += 3;
}

function addPersonShape(points: Points, words: Candidate['words']): void {
  const names = words.filter(({ text }) => !PARTICLES.has(text));
  const first = names[0];
  if (!first || names.length < 2 || names.length > 5) return;
  if (words.some(({ gap }, at) => at > 0 && gap.includes('&'))) points.organization += 5;
  const rest = names.slice(1);
  const common = rest.filter(({ key }) => isCommonWord(key)).length;
  if (isGivenName(first.key)) points.person += isCommonWord(first.key) ? 2 : 3;
  if (names.length <= 3) points.person += common === 0 ? 1.5 : 0;
  if (rest.slice(0, -1).some(({ text }) => /^\p{Lu}\.?$/u.test(text))) points.person += 3;
  if (/^(?:\p{Lu}\.)+$/u.test(first.text) && names.length === 2) points.person += 3;
  if (SUFFIXES.has(names.at(-1)?.key ?? '')) points.person += 5;
  if (words.length > names.length) points.person += 1;
}
