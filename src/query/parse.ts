/** A URL's query to a Query, or to one QueryError that says what to write instead. */

import {
  type DateValue,
  parseDate,
  repairDate,
  shortestEnd,
  shortestStart,
} from '../model/date-intervals.ts';
import { lists } from '../model/lists.ts';
import type { DateKind, ListName, Sort } from '../model/records.ts';
import { type Relation, relations } from '../model/relations.ts';
import type { Vocabulary } from '../model/vocabulary.ts';
import { slugOf } from '../text/fold.ts';
import { nearest } from '../text/nearest.ts';
import { canonicalQuery, selectionOf } from './canonical.ts';
import { decodeCursor } from './cursor.ts';
import { valueForAlias } from './parameter-aliases.ts';
import {
  defaultsOf,
  type Parameter,
  type ParameterName,
  parameterNamed,
  periodFacets,
} from './parameters.ts';
import type { Condition, Query, QueryDefaults } from './query.ts';
import { QueryError } from './query-error.ts';
import { type ParameterValues, readParameters } from './read-parameters.ts';
import { parseTextQuery } from './text-query.ts';

/** Values of all parameters together, at most: what a person or program asks for in earnest stays far below. */
const MOST_VALUES = 200;

/** Characters of a question written canonically: its next page's address, with a cursor, is no longer than 8192. */
const LONGEST = 6000;

/**
 * `search` is the URL's query as it was sent, with or without `?`; URLSearchParams serve where the bytes are
 * gone, but hide wrong percent-encoding. Throws a QueryError, or what `defaultsFor` throws, and nothing else.
 * @param defaultsFor what is meant where nothing is said, in the format of that name (`format=`; null without)
 */
export function parseQuery<L extends ListName>(
  list: L,
  search: string | URLSearchParams,
  vocabulary: Vocabulary,
  defaultsFor: (format: string | null) => QueryDefaults = () => defaultsOf(list),
): Query<L> {
  const given = readParameters(list, search);
  const format = formatOf(given);
  const defaults = defaultsFor(format);
  const text = one(given, 'q');
  const from = moment(given, 'from', shortestStart);
  const to = moment(given, 'to', shortestEnd);
  const sort = sortOf(list, given, defaults);
  forbidEmptyRange(from, to);
  const query = {
    list,
    conditions: conditions(list, given, vocabulary),
    textQuery: text === null ? null : parseTextQuery(text),
    textFields: textFields(list, given),
    from,
    to,
    dateKind: dateKind(list, given),
    sort,
    limit: number(given, 'limit') ?? defaults.limit,
    defaults,
    cursor: null,
    fields: fields(list, given),
    excerpt: number(given, 'excerpt'),
    facets: chosen(list, given, 'facet', []),
    explain: flag(given, 'explain'),
    format,
  };
  const selection = selectionOf(query);
  const token = one(given, 'cursor');
  const cursor = token === null ? null : decodeCursor(token, selection, sort);
  const canonical = canonicalQuery(query, selection, token);
  if (cursor === null && canonical.length > LONGEST) {
    throw new QueryError('query', `is longer than ${LONGEST} characters`);
  }
  return { ...query, cursor, selection, canonical };
}

function one(given: ParameterValues, name: ParameterName): string | null {
  return given.get(name)?.[0] ?? null;
}

function conditions(list: ListName, given: ParameterValues, vocabulary: Vocabulary): Condition[] {
  const found: Condition[] = [];
  let count = 0;
  for (const [name, values] of given) {
    const parameter = parameterNamed(name);
    if (!parameter?.combines) continue;
    for (const value of values) {
      const parts = value.split(',');
      count += parts.length;
      if (count > MOST_VALUES)
        throw new QueryError(name, `asks for more than ${MOST_VALUES} values`);
      found.push(...conditionsOf(list, parameter, parts, vocabulary));
    }
  }
  const manner = chosen(list, given, 'manner', ['direct']);
  if (list === 'quotes') found.push({ parameter: 'manner', values: manner, not: false });
  return distinct(found);
}

/** One occurrence of a parameter: any of its values, and none of those with a minus. */
function conditionsOf(
  list: ListName,
  parameter: Parameter,
  parts: readonly string[],
  vocabulary: Vocabulary,
): Condition[] {
  const wanted: string[] = [];
  const unwanted: string[] = [];
  for (const part of parts) {
    const not = part.startsWith('-');
    const value = known(list, parameter, not ? part.slice(1) : part, vocabulary);
    (not ? unwanted : wanted).push(value);
  }
  const name = parameter.name as Condition['parameter'];
  return [
    ...(wanted.length > 0 ? [{ parameter: name, values: sorted(wanted), not: false }] : []),
    ...sorted(unwanted).map((value) => ({ parameter: name, values: [value], not: true })),
  ];
}

function known(list: ListName, parameter: Parameter, text: string, vocabulary: Vocabulary): string {
  const { name } = parameter;
  const value = text.trim();
  if (value === '') throw new QueryError(name, 'has an empty value');
  if (isRelation(name)) return knownId(name, value, vocabulary);
  return allowed(parameter, list, value);
}

const LANGUAGE = /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/;

function knownId(name: Relation, value: string, vocabulary: Vocabulary): string {
  const id = name === 'author' ? slugOf(value) : name === 'language' ? value.toLowerCase() : value;
  if (name === 'language') {
    if (LANGUAGE.test(id)) return id;
    throw new QueryError(name, `"${shown(value)}" is no language tag such as en or pt-BR`, {
      didYouMean: LANGUAGE.test(id.replaceAll('_', '-')) ? id.replaceAll('_', '-') : undefined,
    });
  }
  if (vocabulary.label(name, id) !== null) return id;
  const detail = `"${shown(value)}" is no ${name} of this dossier: /suggest?q= finds them by any name`;
  throw new QueryError(name, detail, {
    didYouMean: vocabulary.nearest(name, value),
  });
}

function isRelation(name: string): name is Relation {
  return (relations as readonly string[]).includes(name);
}

function allowed(parameter: Parameter, list: ListName, value: string): string {
  const values = parameter.values(list) ?? [];
  if (values.includes(value)) return value;
  throw new QueryError(parameter.name, `"${shown(value)}" is none of its values`, {
    allowed: values,
    didYouMean: valueForAlias(parameter.name, value, values) ?? nearest(value, values),
  });
}

/** The values of a parameter that lists some of what is allowed, in the table's order. */
function chosen<V extends string>(
  list: ListName,
  given: ParameterValues,
  name: ParameterName,
  otherwise: readonly V[],
): V[] {
  const text = one(given, name);
  const parameter = parameterNamed(name);
  if (text === null || !parameter) return [...otherwise];
  const wanted = new Set(text.split(',').map((value) => allowed(parameter, list, value.trim())));
  const values = parameter.values(list) ?? [];
  return values.filter((value): value is V => wanted.has(value));
}

function choice<V extends string>(
  list: ListName,
  given: ParameterValues,
  name: ParameterName,
  values: readonly V[],
): V {
  const text = one(given, name);
  const parameter = parameterNamed(name);
  const wanted = text === null || !parameter ? values[0] : allowed(parameter, list, text);
  const found = wanted === values[0] ? values[0] : values.find((value) => value === wanted);
  if (found === undefined) throw new QueryError(name, 'has no meaning here');
  return found;
}

/** Without words no record is nearer than another: the list keeps its own order. */
function sortOf(list: ListName, given: ParameterValues, usual: QueryDefaults): Sort {
  if (!given.has('sort')) return usual.sort;
  const sort = choice<Sort>(list, given, 'sort', lists[list].sorts);
  return sort === 'relevance' && !given.has('q') ? usual.sort : sort;
}

/** Without words there is nowhere to look for them. */
function textFields(list: ListName, given: ParameterValues): Query['textFields'] {
  const fields = chosen(list, given, 'in', lists[list].textFields);
  return given.has('q') ? fields : lists[list].textFields;
}

/** Where nothing asks for dates, none is better than another. */
function dateKind(list: ListName, given: ParameterValues): DateKind {
  const kinds = lists[list].dateKinds;
  const date = choice<DateKind>(list, given, 'date', kinds);
  const periods = chosen<string>(list, given, 'facet', []).filter((name) => isPeriod(name));
  const asked = given.has('from') || given.has('to') || periods.length > 0;
  return asked ? date : (kinds[0] ?? date);
}

function isPeriod(name: string): boolean {
  return (periodFacets as readonly string[]).includes(name);
}

function fields(list: ListName, given: ParameterValues): Query['fields'] {
  const wanted = chosen<string>(list, given, 'fields', []);
  if (wanted.includes('all')) return 'all';
  return wanted.length > 0 ? wanted : null;
}

function formatOf(given: ParameterValues): string | null {
  const text = one(given, 'format');
  const parameter = parameterNamed('format');
  return text === null || !parameter ? null : allowed(parameter, 'articles', text);
}

function flag(given: ParameterValues, name: ParameterName): boolean {
  const text = one(given, name);
  const parameter = parameterNamed(name);
  return text !== null && parameter !== undefined && allowed(parameter, 'articles', text) === '1';
}

function number(given: ParameterValues, name: ParameterName): number | null {
  const text = one(given, name);
  const range = parameterNamed(name)?.range;
  if (text === null || !range) return null;
  const [least, most] = range;
  if (!/^\d{1,9}$/.test(text) || Number(text) < least || Number(text) > most) {
    throw new QueryError(name, `"${shown(text)}" is no whole number from ${least} to ${most}`, {
      didYouMean: /^[1-9]\d+$/.test(text) ? String(most) : undefined,
    });
  }
  return Number(text);
}

function moment(
  given: ParameterValues,
  name: 'from' | 'to',
  shortest: (moment: DateValue) => string,
): DateValue | null {
  // A plus sign reads as a space in a query.
  const sent = one(given, name);
  if (sent === null) return null;
  const text = sent.includes(' ') ? sent.replace(/(T[\d:.]+) (?=\d{2}:\d{2}$)/, '$1+') : sent;
  const found = parseDate(text);
  if (found) {
    const short = shortest(found);
    return short === text ? found : parseDate(short);
  }
  throw new QueryError(name, `"${shown(text)}" is no date of the calendar`, {
    allowed: ['YYYY', 'YYYY-MM', 'YYYY-MM-DD', 'YYYY-MM-DDThh:mm', 'YYYY-MM-DDThh:mm:ss+hh:mm'],
    didYouMean: repairDate(text),
  });
}

function forbidEmptyRange(from: DateValue | null, to: DateValue | null): void {
  if (from && to && from.zoned === to.zoned && from.start > to.end) {
    throw new QueryError('from', `"${from.text}" is later than to, "${to.text}"`);
  }
}

/** A value as an error repeats it: short, whatever was sent. */
function shown(value: string): string {
  return value.length > 60 ? `${value.slice(0, 59)}…` : value;
}

function sorted(values: readonly string[]): string[] {
  return values.length < 2 ? [...values] : [...new Set(values)].sort();
}

function distinct(found: readonly Condition[]): Condition[] {
  if (found.length < 2) return [...found];
  const byText = new Map(found.map((condition) => [JSON.stringify(condition), condition]));
  return [...byText.keys()].sort().flatMap((text) => byText.get(text) ?? []);
}
