/** The parts by which a query narrows its list, each with the query that is left without it. */
import { hasFilters } from '../model/has-filters.ts';
import { lists } from '../model/lists.ts';
import type { Vocabulary } from '../model/vocabulary.ts';
import { dateInWords } from '../text/date-words.ts';
import { narrowedQuery } from './canonical.ts';
import type { Condition, Query } from './query.ts';
import { formatTextQuery } from './text-query.ts';

export interface RemovablePart {
  /** "Speaker: Li Wei", "From: 2021". */
  label: string;
  /** The canonical query without it. */
  query: string;
}

export function removableParts(query: Query, vocabulary: Vocabulary): RemovablePart[] {
  const { textQuery, conditions, from, to, since, ids } = query;
  const { textFields } = lists[query.list];
  const without = (change: Partial<Query>) => narrowedQuery(query, change);
  const parts: RemovablePart[] = [];
  if (textQuery)
    parts.push({
      label: `Words: ${formatTextQuery(textQuery)}`,
      query: without({ textQuery: null, textFields, sort: sortWithoutWords(query) }),
    });
  for (const condition of conditions.filter((each) => !isDefault(each)))
    parts.push({
      label: labelOf(condition, query, vocabulary),
      query: without({ conditions: conditions.filter((each) => each !== condition) }),
    });
  if (from)
    parts.push({ label: `From: ${dateInWords(from.text)}`, query: without({ from: null }) });
  if (to) parts.push({ label: `To: ${dateInWords(to.text)}`, query: without({ to: null }) });
  if (since) parts.push({ label: `Since: ${since.text}`, query: without({ since: null }) });
  if (ids) parts.push({ label: `${ids.length} chosen ids`, query: without({ ids: null }) });
  return parts;
}

/** The order by relevance needs words. */
function sortWithoutWords({ sort, defaults }: Query): Query['sort'] {
  return sort === 'relevance' ? defaults.sort : sort;
}

/** Quotes are direct speech unless the query says otherwise. */
function isDefault({ parameter, values, not }: Condition): boolean {
  return parameter === 'manner' && !not && values.length === 1 && values[0] === 'direct';
}

function labelOf(
  { parameter, values, not }: Condition,
  query: Query,
  vocabulary: Vocabulary,
): string {
  const names = values.map((value) => nameOf(parameter, value, query, vocabulary)).join(' or ');
  if (parameter === 'has') return `${not ? 'Without' : 'With'} ${names}`;
  const word = parameter.charAt(0).toUpperCase() + parameter.slice(1);
  return `${word}: ${not ? 'not ' : ''}${names}`;
}

function nameOf(
  parameter: Condition['parameter'],
  value: string,
  { list }: Query,
  vocabulary: Vocabulary,
): string {
  if (parameter === 'has') return hasFilters[list][value]?.phrase ?? value;
  if (parameter === 'manner') return value;
  return vocabulary.label(parameter, value) ?? value;
}
