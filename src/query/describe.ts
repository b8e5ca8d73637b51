/** A query in words, as the title of its page and feed. */
import type { DateValue } from '../model/date-intervals.ts';
import { hasFilters } from '../model/has-filters.ts';
import { lists } from '../model/lists.ts';
import type { DateKind, ListName, Sort } from '../model/records.ts';
import type { Relation } from '../model/relations.ts';
import type { Vocabulary } from '../model/vocabulary.ts';
import { dateInWords } from '../text/date-words.ts';
import type { Condition, Query, Since } from './query.ts';
import { formatTextQuery } from './text-query.ts';

/** The words before the names in a condition on a relation. Conditions with the same words are joined. */
type Phrases = readonly [included: string, excluded: string];
const MENTION: Phrases = ['that mention', 'that do not mention'];
const PHRASES: Record<Relation, Phrases> = {
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
/** Quotes and statements are by their speaker; an author wrote the article, not the words in it. */
const SPOKEN: Phrases = ['of', 'not of'];
const REPORTED: Phrases = ['in articles by', 'not in articles by'];
const LIST_PHRASES: Partial<Record<ListName, Partial<Record<Relation, Phrases>>>> = {
  stories: { author: REPORTED },
  quotes: { speaker: SPOKEN, author: REPORTED },
  statements: { speaker: SPOKEN, author: REPORTED },
  events: {
    speaker: ['in articles that quote', 'not in articles that quote'],
    author: REPORTED,
  },
};
/** The order of relations in a title. */
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

const DATE_KIND_WORDS: Record<DateKind, string> = {
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
  added: 'last added first',
};

/** "Articles that mention Li Wei and Maria Silva, published by Daily Ledger, from 2021 to 2022". */
export function describeQuery(query: Query, vocabulary: Vocabulary): string {
  const { list, sort } = query;
  const { viaArticles } = lists[list];
  const parts = relationParts(query, vocabulary);
  const own = [...idParts(query), ...hasParts(query), ...wordParts(query)];
  if (viaArticles === null) parts.push(...own);
  const range = rangeInWords(query);
  if (range !== '') parts.push(range);
  if (query.since) parts.push(sinceInWords(query.since));
  const ofArticles = parts.join(', ');
  const words =
    viaArticles === null ? ofArticles : conditionsViaArticles(own, viaArticles, ofArticles);
  const title = words === '' ? titleOf(query) : `${titleOf(query)} ${words}`;
  return sort === query.defaults.sort ? title : `${title}, ${SORT_LABELS[sort]}`;
}

/** "with other names, in articles that mention Lisbon": conditions on the record itself, then on its articles. */
function conditionsViaArticles(own: string[], viaArticles: string, ofArticles: string): string {
  if (ofArticles !== '') own.push(`${viaArticles} ${ofArticles}`);
  return own.join(', ');
}

function titleOf({ list, conditions }: Query): string {
  const { title } = lists[list];
  const condition = conditions.find(({ parameter }) => parameter === 'manner');
  if (!condition || (condition.values.length === 1 && condition.values[0] === 'direct')) {
    return title;
  }
  const manner = condition.values.length === 1 ? 'Indirect' : 'Direct and indirect';
  return `${manner} ${title.toLowerCase()}`;
}

/** One part for each group of conditions with the same words. */
function relationParts({ list, conditions }: Query, vocabulary: Vocabulary): string[] {
  const ofRelations = conditions.filter(isOnRelation).sort((a, b) => rankOf(a) - rankOf(b));
  const groups = Map.groupBy(ofRelations, ({ parameter, not }) => {
    const [included, excluded] = LIST_PHRASES[list]?.[parameter] ?? PHRASES[parameter];
    return not ? excluded : included;
  });
  return Array.from(groups, ([words, group]) => phrase(words, group, vocabulary));
}

type RelationCondition = Condition & { parameter: Relation };

function isOnRelation(condition: Condition): condition is RelationCondition {
  return condition.parameter !== 'has' && condition.parameter !== 'manner';
}

/** Exclusions come last. */
function rankOf({ parameter, not }: RelationCondition): number {
  return ORDER.indexOf(parameter) + (not ? ORDER.length : 0);
}

/** "that mention A or B; and C", "not published by A or B". */
function phrase(
  words: string,
  group: readonly RelationCondition[],
  vocabulary: Vocabulary,
): string {
  const names = group.map(({ parameter, values }) =>
    joined(
      values.map((value) => label(parameter, value, vocabulary)),
      'or',
    ),
  );
  if (group.some(({ not }) => not)) return `${words} ${joined(names, 'or')}`;
  const several = names.length > 1 && group.some(({ values }) => values.length > 1);
  return `${words} ${several ? names.join('; and ') : joined(names, 'and')}`;
}

function label(relation: Relation, id: string, vocabulary: Vocabulary): string {
  const name = vocabulary.label(relation, id) ?? id;
  return relation === 'story' || relation === 'event' ? `“${name}”` : name;
}

function hasParts({ list, conditions }: Query): string[] {
  const words = (names: readonly string[]) =>
    joined(
      names.map((name) => hasFilters[list][name]?.phrase ?? name),
      'or',
    );
  return conditions
    .filter(({ parameter }) => parameter === 'has')
    .map(({ values, not }) => `${not ? 'without' : 'with'} ${words(values)}`);
}

function idParts({ ids }: Query): string[] {
  if (ids === null) return [];
  return [ids.length === 1 ? 'with the given id' : `with ${ids.length} given ids`];
}

function wordParts({ list, textQuery, textFields }: Query): string[] {
  if (!textQuery) return [];
  const where = textFields.length < lists[list].textFields.length;
  return [
    `matching ‘${formatTextQuery(textQuery)}’${where ? ` in the ${joined(textFields, 'or')}` : ''}`,
  ];
}

function sinceInWords({ text, start }: Since): string {
  return start === null
    ? `published after dataset ${text.slice(0, 8)}`
    : `published since ${dateInWords(text.slice(0, 10))}`;
}

function rangeInWords({ from, to, dateKind, list }: Query): string {
  if (!from && !to) return '';
  const kind = dateKind === lists[list].dateKinds[0] ? '' : DATE_KIND_WORDS[dateKind];
  if (!from) return to ? `${kind}until ${dateInWords(to.text)}` : '';
  if (!to) return `${kind}from ${dateInWords(from.text)} on`;
  const length = Math.max(from.text.length, to.text.length);
  const [first, last] = [
    withPrecision(from, from.start, length),
    withPrecision(to, to.end, length),
  ];
  if (first === last) return `${kind}${within(first, kind)}`;
  return `${kind}from ${dateInWords(first)} to ${dateInWords(last)}`;
}

/** A bound as precise as the other, at most to the day: from `2021` to `2021-01` is January 2021. */
function withPrecision({ text }: DateValue, at: number, length: number): string {
  const day = 'YYYY-MM-DD'.length;
  if (text.length >= Math.min(length, day)) return text;
  return new Date(at).toISOString().slice(0, Math.min(length, day));
}

/** "from 2021", "of 14 February 2021"; after a word such as "modified": "in 2021", "on 14 February 2021". */
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
