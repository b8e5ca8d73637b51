/** Parses a URL's query into a Query, or throws one QueryError that says what to write instead. */
import { shortestEnd, shortestStart } from '../model/date-intervals.ts';
import { lists } from '../model/lists.ts';
import type { DateKind, ListName, Sort } from '../model/records.ts';
import type { Vocabulary } from '../model/vocabulary.ts';
import { canonicalQuery, selectionOf } from './canonical.ts';
import { conditionsOf, idsOf } from './conditions.ts';
import { decodeCursor } from './cursor.ts';
import {
  choiceOf,
  choicesOf,
  dateOf,
  firstValue,
  forbidEmptyRange,
  numberOf,
  oneValueOf,
  sinceOf,
} from './parameter-values.ts';
import { defaultsOf, periodFacets } from './parameters.ts';
import type { Query, QueryDefaults } from './query.ts';
import { QueryError } from './query-error.ts';
import { type ParameterValues, readParameters } from './read-parameters.ts';
import { parseTextQuery } from './text-query.ts';

/** The longest canonical query, in characters; with a cursor, the next page's address stays within 8192. */
const MAX_LENGTH = 6000;

/**
 * @param search the URL's query as sent, with or without `?`. URLSearchParams serve where the original is gone, but hide
 * wrong percent-encoding.
 * @param defaultsFor sort and limit for the format of that name, from `format=`; null when it is absent
 * @throws QueryError, and whatever `defaultsFor` throws
 */
export function parseQuery<L extends ListName>(
  list: L,
  search: string | URLSearchParams,
  vocabulary: Vocabulary,
  defaultsFor: (format: string | null) => QueryDefaults = () => defaultsOf(list),
): Query<L> {
  const values = readParameters(list, search);
  const format = oneValueOf(list, values, 'format');
  const defaults = defaultsFor(format);
  const text = firstValue(values, 'q');
  const from = dateOf(values, 'from', shortestStart);
  const to = dateOf(values, 'to', shortestEnd);
  const sort = sortOf(list, values, defaults);
  forbidEmptyRange(from, to);
  const query = {
    list,
    ids: idsOf(values),
    conditions: conditionsOf(list, values, vocabulary),
    textQuery: text === null ? null : parseTextQuery(text),
    textFields: textFieldsOf(list, values),
    from,
    to,
    dateKind: dateKindOf(list, values),
    since: sinceOf(values),
    sort,
    limit: numberOf(values, 'limit') ?? defaults.limit,
    defaults,
    cursor: null,
    fields: fieldsOf(list, values),
    excerpt: numberOf(values, 'excerpt'),
    facets: choicesOf(list, values, 'facet', []),
    explain: oneValueOf(list, values, 'explain') === '1',
    byteOrderMark: oneValueOf(list, values, 'bom') === '1',
    format,
  };
  const selection = selectionOf(query);
  const token = firstValue(values, 'cursor');
  const cursor = token === null ? null : decodeCursor(token, selection, sort);
  const canonical = canonicalQuery(query, selection, token);
  if (cursor === null && canonical.length > MAX_LENGTH) {
    throw new QueryError('query', `is longer than ${MAX_LENGTH} characters`);
  }
  return { ...query, cursor, selection, canonical };
}

/** Without a text query there is no relevance: the list keeps its default order. */
function sortOf(list: ListName, values: ParameterValues, defaults: QueryDefaults): Sort {
  if (!values.has('sort')) return defaults.sort;
  const sort = choiceOf<Sort>(list, values, 'sort', lists[list].sorts);
  return sort === 'relevance' && !values.has('q') ? defaults.sort : sort;
}

/** Without a text query `in` changes nothing, so it is dropped. */
function textFieldsOf(list: ListName, values: ParameterValues): Query['textFields'] {
  const fields = choicesOf(list, values, 'in', lists[list].textFields);
  return values.has('q') ? fields : lists[list].textFields;
}

/** Where nothing depends on dates, `date` changes nothing, so it is dropped. */
function dateKindOf(list: ListName, values: ParameterValues): DateKind {
  const kinds = lists[list].dateKinds;
  const kind = choiceOf<DateKind>(list, values, 'date', kinds);
  const facets = choicesOf<string>(list, values, 'facet', []);
  const depends =
    values.has('from') || values.has('to') || periodFacets.some((name) => facets.includes(name));
  return depends ? kind : (kinds[0] ?? kind);
}

function fieldsOf(list: ListName, values: ParameterValues): Query['fields'] {
  const fields = choicesOf<string>(list, values, 'fields', []);
  if (fields.includes('all')) return 'all';
  return fields.length > 0 ? fields : null;
}
