/** A query in words: the title of its feed and page. */
import { type Interval, parseMoment } from './calendar.ts';
import { lists } from './lists.ts';
import type { Condition, DateKind, Query, Sort } from './query.ts';
import type { Relation } from './relations.ts';
import { traits } from './traits.ts';
import type { Vocabulary } from './vocabulary.ts';
import { printWords } from './words.ts';

/** How a condition on a relation reads before the names; conditions that read alike share their beginning. */
const RELATION_WORDS: Record<Relation, string> = {
  person: 'that mention',
  organization: 'that mention',
  place: 'that mention',
  event: 'that mention',
  author: 'written by',
  publisher: 'published by',
  speaker: 'quoting',
  story: 'on the story',
  language: 'in',
};

const DATE_WORDS: Record<DateKind, string> = {
  published: '',
  modified: 'modified ',
  event: 'on events ',
};

const SORT_WORDS: Record<Sort, string> = {
  newest: 'newest first',
  oldest: 'oldest first',
  relevance: 'best match first',
  frequent: 'most mentioned first',
  name: 'by name',
};

/** "Articles that mention Li Wei and Maria Silva, published by Daily Ledger, from 2021 to 2022". */
export function describe(query: Query, vocabulary: Vocabulary): string {
  const { list, conditions, sort } = query;
  const parts = [
    ...relationParts(conditions, vocabulary),
    ...traitParts(query),
    ...wordParts(query),
    ...rangeParts(query),
    ...(sort === lists[list].sorts[0] ? [] : [SORT_WORDS[sort]]),
  ];
  const title = `${manner(conditions)}${lists[list].title}`;
  const [first, ...rest] = parts;
  return first === undefined ? title : [`${title} ${first}`, ...rest].join(', ');
}

function manner(conditions: readonly Condition[]): string {
  const asked = conditions.find(({ parameter }) => parameter === 'manner');
  if (!asked || (asked.values.length === 1 && asked.values[0] === 'direct')) return '';
  return asked.values.length === 1 ? 'Indirect ' : 'Direct and indirect ';
}

function relationParts(conditions: readonly Condition[], vocabulary: Vocabulary): string[] {
  const groups = Map.groupBy(conditions, ({ parameter, not }) =>
    isRelation(parameter) ? `${not ? 'not ' : ''}${RELATION_WORDS[parameter]}` : '',
  );
  groups.delete('');
  return [...groups]
    .sort(([a], [b]) => rank(a) - rank(b))
    .map(([words, group]) => phrase(words, group, vocabulary));
}

const ORDER = [...new Set(Object.values(RELATION_WORDS))];

function rank(words: string): number {
  const plain = words.replace(/^not /, '');
  return ORDER.indexOf(plain) + (plain === words ? 0 : ORDER.length);
}

function phrase(words: string, group: readonly Condition[], vocabulary: Vocabulary): string {
  const names = group.map(({ parameter, values }) =>
    joined(
      values.map((value) => (isRelation(parameter) ? label(parameter, value, vocabulary) : value)),
      'or',
    ),
  );
  if (words === 'not that mention') return `that do not mention ${joined(names, 'or')}`;
  if (words.startsWith('not ')) return `${words} ${joined(names, 'or')}`;
  const several = group.some(({ values }) => values.length > 1);
  return `${words} ${names.length > 1 && several ? names.join('; and ') : joined(names, 'and')}`;
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
      names.map((name) => traits[list][name]?.words ?? name),
      'or',
    );
  return conditions
    .filter(({ parameter }) => parameter === 'has')
    .map(({ values, not }) => `${not ? 'without' : 'with'} ${words(values)}`);
}

function wordParts({ list, words, fieldsOfText }: Query): string[] {
  if (!words) return [];
  const where = fieldsOfText.length < lists[list].textFields.length;
  return [`matching ‘${printWords(words)}’${where ? ` in ${joined(fieldsOfText, 'or')}` : ''}`];
}

function rangeParts({ from, to, date, list }: Query): string[] {
  if (!from && !to) return [];
  const kind = date === lists[list].dateKinds[0] ? '' : DATE_WORDS[date];
  if (from && to && sameInterval(from, to))
    return [`${kind}${from.text.length > 7 ? 'on' : 'in'} ${dateWords(from.text)}`];
  const first = from ? `from ${dateWords(from.text)}` : '';
  const last = to ? `${from ? ' to' : 'until'} ${dateWords(to.text)}` : '';
  return [`${kind}${first}${last}`];
}

function sameInterval(a: Interval & { text: string }, b: Interval & { text: string }): boolean {
  return a.text === b.text;
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** `2022-09-15` reads "15 September 2022"; a time stays as it is written. */
function dateWords(text: string): string {
  const [date = '', time] = text.split('T', 2);
  const [year = '', month, day] = date.split('-');
  if (!parseMoment(text) || month === undefined) return text;
  const name = `${MONTHS[Number(month) - 1]} ${year}`;
  if (day === undefined) return name;
  return `${Number(day)} ${name}${time ? `, ${time}` : ''}`;
}

/** "A, B or C". */
function joined(names: readonly string[], word: 'and' | 'or'): string {
  if (names.length < 2) return names[0] ?? '';
  return `${names.slice(0, -1).join(', ')} ${word} ${names.at(-1)}`;
}
