/** A query in words: the title of its feed and page. */
import type { DateValue } from '../model/date-intervals.ts';
import { hasFilters } from '../model/has-filters.ts';
import { lists } from '../model/lists.ts';
import type { DateKind, ListName, Sort } from '../model/records.ts';
import type { Relation } from '../model/relations.ts';
import type { Vocabulary } from '../model/vocabulary.ts';
import { dateInWords } from '../text/date-words.ts';
import type { Condition, Query } from './query.ts';
import { formatTextQuery } from './text-query.ts';

/** How a condition on a relation reads before the names; those that read alike share their beginning. */
type Reading = readonly [is: string, isNot: string];
const MENTION: Reading = ['that mention', 'that do not mention'];
const READINGS: Record<Relation, Reading> = {
  person: MENTION,
  organization: MENTION,
  place: MENTION,
  event: MENTION,
  author: ['written by', 'not written by'],
  publisher: ['published by', 'not published by'],
  speaker: ['that quote', 'that do not quote'],
  story: ['on the story', 'not on the story'],
  language: ['in', 'not in'],
};
/** What was said has a speaker of its own; who wrote the article did not write what it reports. */
const SPOKEN: Reading = ['of', 'not of'];
const REPORTED: Reading = ['in articles by', 'not in articles by'];
const OWN_READINGS: Partial<Record<ListName, Partial<Record<Relation, Reading>>>> = {
  stories: { author: REPORTED },
  quotes: { speaker: SPOKEN, author: REPORTED },
  statements: { speaker: SPOKEN, author: REPORTED },
  events: {
    speaker: ['in articles that quote', 'not in articles that quote'],
    author: REPORTED,
  },
};
/** The order in which they stand in a title. */
const ORDER: readonly Relation[] = [
  'speaker',
  'person',
  'organization',
  'place',
  'event',
  'author',
  'publisher',
  'story',
  'language',
];

const DATE_WORDS: Record<DateKind, string> = {
  published: '',
  modified: 'modified ',
  event: 'on events ',
};

export const SORT_LABELS: Record<Sort, string> = {
  newest: 'newest first',
  oldest: 'oldest first',
  reported: 'last reported first',
  relevance: 'best match first',
  frequent: 'most mentioned first',
  name: 'by name',
};

/** "Articles that mention Li Wei and Maria Silva, published by Daily Ledger, from 2021 to 2022". */
export function describeQuery(query: Query, vocabulary: Vocabulary): string {
  const { list, sort } = query;
  const { viaArticles } = lists[list];
  const parts = relationParts(query, vocabulary);
  const own = [...traitParts(query), ...wordParts(query)];
  if (viaArticles === null) parts.push(...own);
  const range = rangeWords(query);
  if (range !== '') parts.push(range);
  const ofArticles = parts.join(', ');
  const words = viaArticles === null ? ofArticles : throughArticles(own, viaArticles, ofArticles);
  const title = words === '' ? titleOf(query) : `${titleOf(query)} ${words}`;
  return sort === query.defaults.sort ? title : `${title}, ${SORT_LABELS[sort]}`;
}

/** "with other names, in articles that mention Lisbon": what is asked of a record itself, then of its articles. */
function throughArticles(own: string[], through: string, ofArticles: string): string {
  if (ofArticles !== '') own.push(`${through} ${ofArticles}`);
  return own.join(', ');
}

function titleOf({ list, conditions }: Query): string {
  const { title } = lists[list];
  const asked = conditions.find(({ parameter }) => parameter === 'manner');
  if (!asked || (asked.values.length === 1 && asked.values[0] === 'direct')) return title;
  const manner = asked.values.length === 1 ? 'Indirect' : 'Direct and indirect';
  return `${manner} ${title.toLowerCase()}`;
}

interface RelationReading {
  words: string;
  condition: Condition;
  rank: number;
}

/** A part for each run of readings that begin alike. */
function relationParts(query: Query, vocabulary: Vocabulary): string[] {
  const readings = readingsOf(query);
  if (readings.length > 1) readings.sort((a, b) => a.rank - b.rank);
  const parts: string[] = [];
  let run: Condition[] = [];
  for (const [at, { words, condition }] of readings.entries()) {
    run.push(condition);
    if (readings[at + 1]?.words === words) continue;
    parts.push(phrase(words, run, vocabulary));
    run = [];
  }
  return parts;
}

function readingsOf({ list, conditions }: Query): RelationReading[] {
  const readings: RelationReading[] = [];
  for (const condition of conditions) {
    const { parameter, not } = condition;
    if (!isRelation(parameter)) continue;
    const reading = OWN_READINGS[list]?.[parameter] ?? READINGS[parameter];
    const words = reading[not ? 1 : 0];
    readings.push({ words, condition, rank: ORDER.indexOf(parameter) + (not ? ORDER.length : 0) });
  }
  return readings;
}

/** "that mention A or B; and C", "not published by A or B". */
function phrase(words: string, group: readonly Condition[], vocabulary: Vocabulary): string {
  const names = group.map(({ parameter, values }) =>
    joined(
      values.map((value) => (isRelation(parameter) ? label(parameter, value, vocabulary) : value)),
      'or',
    ),
  );
  if (group.some(({ not }) => not)) return `${words} ${joined(names, 'or')}`;
  const several = names.length > 1 && group.some(({ values }) => values.length > 1);
  return `${words} ${several ? names.join('; and ') : joined(names, 'and')}`;
}

function isRelation(parameter: Condition['parameter']): parameter is Relation {
  return parameter !== 'has' && parameter !== 'manner';
}

function label(relation: Relation, id: string, vocabulary: Vocabulary): string {
  const name = vocabulary.label(relation, id) ?? id;
  return relation === 'story' || relation === 'event' ? `“${name}”` : name;
}

function traitParts({ list, conditions }: Query): string[] {
  const words = (names: readonly string[]) =>
    joined(
      names.map((name) => hasFilters[list][name]?.phrase ?? name),
      'or',
    );
  return conditions
    .filter(({ parameter }) => parameter === 'has')
    .map(({ values, not }) => `${not ? 'without' : 'with'} ${words(values)}`);
}

function wordParts({ list, textQuery, textFields }: Query): string[] {
  if (!textQuery) return [];
  const where = textFields.length < lists[list].textFields.length;
  return [
    `matching ‘${formatTextQuery(textQuery)}’${where ? ` in the ${joined(textFields, 'or')}` : ''}`,
  ];
}

function rangeWords({ from, to, dateKind, list }: Query): string {
  if (!from && !to) return '';
  const kind = dateKind === lists[list].dateKinds[0] ? '' : DATE_WORDS[dateKind];
  if (!from) return to ? `${kind}until ${dateInWords(to.text)}` : '';
  if (!to) return `${kind}from ${dateInWords(from.text)} on`;
  const length = Math.max(from.text.length, to.text.length);
  const [first, last] = [asExact(from, from.start, length), asExact(to, to.end, length)];
  if (first === last) return `${kind}${within(first, kind)}`;
  return `${kind}from ${dateInWords(first)} to ${dateInWords(last)}`;
}

/** One end of a range, told as exactly as the other, up to the day: from `2021` to `2021-01` is January 2021. */
function asExact({ text }: DateValue, at: number, length: number): string {
  const day = 'YYYY-MM-DD'.length;
  if (text.length >= Math.min(length, day)) return text;
  return new Date(at).toISOString().slice(0, Math.min(length, day));
}

/** "from 2021", "of 14 February 2021"; behind a word such as "modified": "in 2021", "on 14 February 2021". */
function within(text: string, kind: string): string {
  const isDay = text.length > 7;
  const word = kind === '' ? (isDay ? 'of' : 'from') : isDay ? 'on' : 'in';
  return `${word} ${dateInWords(text)}`;
}

/** "A, B or C". */
function joined(names: readonly string[], word: 'and' | 'or'): string {
  if (names.length < 2) return names[0] ?? '';
  return `${names.slice(0, -1).join(', ')} ${word} ${names.at(-1)}`;
}
