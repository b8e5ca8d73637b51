/**
 * What a question may cost. Every question has one budget; each part of the work takes its price from it before it is
 * done. Prices and counts depend on the question and the dataset alone, never on what is kept in memory, so a question
 * is always answered or always refused.
 */
import { QueryError } from './query-error.ts';

/** One unit is about a microsecond of CPU; Cloudflare's free plan gives a request 10,000, and stops long excesses. */
const LIMIT = 40_000;

/** Units for one of each. Measured by `npm run bench:cost`; see docs/performance.md. */
export const PRICES = {
  /** A form that a word or prefix stands for. */
  form: 0.5,
  /** A byte of the positions at which a form stands. */
  position: 0.035,
  /** A position that is sorted among those of other forms, and one that is sought among those of another word. */
  sorting: 0.05,
  comparison: 0.03,
  /** A document, for each word or phrase of `q`. */
  document: 0.03,
  /** A word of a record's text, read to mark matches or to explain them. */
  word: 0.07,
  /** A value of a facet, a byte of its postings, and a value that is shown. */
  facetValue: 0.2,
  posting: 0.01,
  shownValue: 6,
  /** A record whose dates are counted by year or month. */
  dated: 0.4,
} as const;

/** The parts of a question that cost something, by the parameter to narrow. */
type CostPart = 'q' | 'facet' | 'explain' | 'limit';

const ADVICE: Record<CostPart, string> = {
  q: 'matches too much to search at once: use fewer words with *, longer ones, or fewer alternatives',
  facet: 'counts too much at once: ask for fewer facets',
  explain: 'explains too much at once: lower limit, or leave words out of q',
  limit: 'is too high for these records: ask for fewer, and follow the next pages',
};

export interface CostBudget {
  /** @throws QueryError naming the part that took the most, when the budget does not suffice */
  spend: (part: CostPart, units: number) => void;
}

export function createBudget(limit: number = LIMIT): CostBudget {
  const spent: Record<CostPart, number> = { q: 0, facet: 0, explain: 0, limit: 0 };
  let left = limit;
  return {
    spend: (part, units) => {
      spent[part] += units;
      left -= units;
      if (left >= 0) return;
      const [dearest] = parts.toSorted((a, b) => spent[b] - spent[a]);
      const narrow = dearest ?? part;
      throw new QueryError(narrow, ADVICE[narrow]);
    },
  };
}

const parts: readonly CostPart[] = ['q', 'facet', 'explain', 'limit'];
