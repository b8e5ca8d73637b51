/** Counts of the matching records by relation, and by the years and months of their dates. */
import type { Postings } from '../../index/postings-reader.ts';
import { type Relation, relations } from '../../model/relations.ts';
import type { Vocabulary } from '../../model/vocabulary.ts';
import { type CostBudget, PRICES } from '../../query/cost.ts';
import type { Query } from '../../query/query.ts';
import { MAX_VALUES, periodValues, withCondition } from '../facet-values.ts';
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
  return query.facets.map((name) => {
    const relation = relations.find((each) => each === name);
    if (!relation) {
      budget.spend('facet', matching.length * PRICES.dated);
      return { name, values: periodValues(index.dates(query.dateKind), name, query, matching) };
    }
    budget.spend('facet', priceOf(index.postings(relation)));
    return { name, values: relationValues(index, relation, query, matching, vocabulary) };
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
  matching: Uint32Array,
  vocabulary: Vocabulary,
): FacetValue[] {
  const matches = new Uint8Array(index.size);
  for (const document of matching) matches[document] = 1;
  const postings = index.postings(relation);
  const counts = postings.countIn(matches);
  return mostFrequent(counts).map((number) => {
    const value = postings.value(number);
    return {
      value,
      label: vocabulary.label(relation, value) ?? value,
      count: counts[number] ?? 0,
      query: withCondition(query, relation, value),
    };
  });
}

/** The numbers of the values with the greatest counts, equal counts in the order of the values. */
function mostFrequent(counts: Uint32Array): number[] {
  const numbers: number[] = [];
  for (const [number, count] of counts.entries()) if (count > 0) numbers.push(number);
  return numbers.sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || a - b).slice(0, MAX_VALUES);
}
