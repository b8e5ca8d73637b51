/** Counts of the matching records by relation, and by the years and months of their dates. */
import { once } from '../../cache/memoize.ts';
import type { Postings } from '../../index/postings-reader.ts';
import { type Relation, relations } from '../../model/relations.ts';
import type { Vocabulary } from '../../model/vocabulary.ts';
import { queriesWithValue } from '../../query/canonical.ts';
import { type CostBudget, PRICES } from '../../query/cost.ts';
import type { Query } from '../../query/query.ts';
import { MAX_VALUES, periodValues } from '../facet-values.ts';
import type { Facet, FacetValue } from '../store.ts';
import type { ListIndex } from './list-index.ts';

/**
 * The facets that the query names. Each value's query matches as many records as its count says.
 * @param matching all documents that match the query
 * @throws QueryError when counting costs more than the budget allows
 */
export function countFacets(
  index: ListIndex,
  query: Query,
  matching: Uint32Array,
  vocabulary: Vocabulary,
  budget: CostBudget,
): readonly Facet[] {
  const chosen = new Uint8Array(index.size);
  for (const document of matching) chosen[document] = 1;
  return query.facets.map((name) => {
    const relation = relations.find((each) => each === name);
    if (!relation) {
      budget.spend('facet', matching.length * PRICES.dated);
      return { name, values: periodValues(index.dates(query.dateKind), name, query, matching) };
    }
    budget.spend('facet', priceOf(index.postings(relation)));
    return { name, values: relationValues(index, relation, query, chosen, vocabulary) };
  });
}

function priceOf({ size, bytes }: Postings): number {
  const { facetValue, posting, shownValue } = PRICES;
  return size * facetValue + bytes * posting + Math.min(size, MAX_VALUES) * shownValue;
}

function relationValues(
  index: ListIndex,
  relation: Relation,
  query: Query,
  chosen: Uint8Array,
  vocabulary: Vocabulary,
): FacetValue[] {
  const postings = index.postings(relation);
  const counts = postings.countIn(chosen);
  const queryWith = queriesWithValue(query, relation);
  return mostFrequent(counts).map((number) => {
    const lookUp = once(() => postings.value(number));
    return {
      count: counts[number] ?? 0,
      // A page shows few of the values, so the rest is made when it is read.
      get value() {
        return lookUp();
      },
      get label() {
        return vocabulary.label(relation, lookUp()) ?? lookUp();
      },
      get query() {
        return queryWith(lookUp());
      },
    };
  });
}

/** The numbers of the values with the greatest counts, equal counts in the order of the values. */
function mostFrequent(counts: Uint32Array): number[] {
  const numbers: number[] = [];
  for (const [number, count] of counts.entries()) if (count > 0) numbers.push(number);
  return numbers.sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || a - b).slice(0, MAX_VALUES);
}
