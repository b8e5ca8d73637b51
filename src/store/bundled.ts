/** The store over a dataset in memory. */
import type { Dataset } from '../dataset/types.ts';
import { instantInterval, localInterval } from '../query/calendar.ts';
import { following } from '../query/canonical.ts';
import { writeCursor } from '../query/cursor.ts';
import { type ListName, lists, type Records } from '../query/lists.ts';
import { createLookups, type Lookups } from '../query/lookups.ts';
import type { Condition, Query } from '../query/query.ts';
import { related } from '../query/relations.ts';
import { traits } from '../query/traits.ts';
import type { Page, Store } from './store.ts';
import { createVocabulary } from './vocabulary.ts';

export function createBundledStore(dataset: Dataset): Store {
  const lookups = createLookups(dataset);
  return {
    ...createVocabulary(dataset, () => []),
    dossier: dataset.dossier,
    lookups,
    page: (query) => page(query, lookups),
    count: (query) => matching(query, lookups).length,
    record: (list, id) => lists[list].records(dataset).find((record) => record.id === id),
    suggest: () => [],
  };
}

function page<L extends ListName>(query: Query<L>, lookups: Lookups): Page<L> {
  const order = (record: Records[L]) => lists[query.list].order(record, lookups);
  const sign = query.sort === 'oldest' ? 1 : -1;
  const compare = (a: { at: number; tie: string }, b: { at: number; tie: string }) =>
    sign * (a.at - b.at || (a.tie < b.tie ? -1 : a.tie > b.tie ? 1 : 0));
  const found = matching(query, lookups).toSorted((a, b) => compare(order(a), order(b)));
  const { cursor } = query;
  const rest = cursor
    ? found.filter(
        (record) => compare(order(record), { at: Number(cursor.key), tie: cursor.tie }) > 0,
      )
    : found;
  const items = rest.slice(0, query.limit);
  const last = items.at(-1);
  const next = last && rest.length > items.length ? order(last) : null;
  return {
    items,
    next: next && following(query, writeCursor({ key: next.at, tie: next.tie }, query.selection)),
    total: found.length,
    facets: [],
    snippet: () => null,
    explanations: () => [],
  };
}

function matching<L extends ListName>(query: Query<L>, lookups: Lookups): Records[L][] {
  const { list } = query;
  return lists[list]
    .records(lookups.dataset)
    .filter(
      (record) =>
        query.conditions.every((condition) => holds(list, condition, record, lookups)) &&
        inRange(query, record, lookups),
    );
}

function holds<L extends ListName>(
  list: L,
  { parameter, values, not }: Condition,
  record: Records[L],
  lookups: Lookups,
): boolean {
  if (parameter === 'manner') return 'manner' in record && values.includes(record.manner);
  if (parameter === 'has') {
    return values.some((name) => traits[list][name]?.test(record, lookups)) !== not;
  }
  const found = related(list, parameter, record, lookups);
  return values.some((value) => found.includes(value)) !== not;
}

function inRange<L extends ListName>(
  query: Query<L>,
  record: Records[L],
  lookups: Lookups,
): boolean {
  const { from, to } = query;
  if (!from && !to) return true;
  return lists[query.list].dates(record, query.date, lookups).some((date) => {
    const local = localInterval(date);
    const instant = instantInterval(date, () => 0);
    const end = from?.zoned ? instant?.end : local?.end;
    const start = to?.zoned ? instant?.start : local?.start;
    return (!from || (end ?? -Infinity) >= from.start) && (!to || (start ?? Infinity) <= to.end);
  });
}
