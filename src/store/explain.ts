/** Why a record matched a query: which of its values satisfies each condition. */
import { instantInterval, localInterval } from '../model/date-intervals.ts';
import { hasFilters } from '../model/has-filters.ts';
import { lists } from '../model/lists.ts';
import type { Lookups } from '../model/lookups.ts';
import type { DateKind, ListName, Records, TextField } from '../model/records.ts';
import { isInheritedFromArticles, type Relation, relationValues } from '../model/relations.ts';
import type { Vocabulary } from '../model/vocabulary.ts';
import type { Condition, Query } from '../query/query.ts';
import { formatTextQuery } from '../query/text-query.ts';
import { type Leaf, positiveLeaves } from './terms.ts';

export interface Explanation {
  parameter: string;
  /** The value that matched: an id, a word or phrase of `q`, or a date of the record. */
  value: string;
  /** In words, to follow the record's name: "names Maria Silva". */
  reason: string;
}

const REASONS: Record<Relation, string> = {
  publisher: 'is published by',
  author: 'is written by',
  person: 'names',
  organization: 'names',
  place: 'names',
  speaker: 'quotes',
  story: 'belongs to the story',
  event: 'mentions',
  language: 'is in',
};

/** Precedes the reason when the record inherits the value from its article. */
const VIA_ARTICLE = 'comes from an article that ';

/**
 * Explains the records of one answer, which share most of their words: one explanation for each matching value, of
 * conditions, then of `q`, then of dates. Exclusions are not explained.
 */
export function matchExplainer<L extends ListName>(
  query: Query<L>,
  lookups: Lookups,
  vocabulary: Vocabulary,
  fieldsWith: FieldsWith<L>,
): (record: Records[L]) => Explanation[] {
  const included = query.conditions.filter(({ not }) => !not);
  const leaves = query.textQuery ? positiveLeaves(query.textQuery) : [];
  return (record) => [
    ...included.flatMap((condition) =>
      conditionReasons(query.list, condition, record, lookups, vocabulary),
    ),
    ...leaves.flatMap((leaf) => leafReason(leaf, fieldsWith(leaf, record))),
    ...dateReasons(query, record, lookups),
  ];
}

/** The searched fields of a record in which a word or phrase of `q` occurs. */
export type FieldsWith<L extends ListName> = (
  leaf: Leaf,
  record: Records[L],
) => readonly TextField[];

function leafReason(leaf: Leaf, fields: readonly TextField[]): Explanation[] {
  const value = formatTextQuery(leaf);
  const reason = `has ‘${value}’ in ${fields.join(', ')}`;
  return fields.length > 0 ? [{ parameter: 'q', value, reason }] : [];
}

function conditionReasons<L extends ListName>(
  list: L,
  { parameter, values }: Condition,
  record: Records[L],
  lookups: Lookups,
  vocabulary: Vocabulary,
): Explanation[] {
  if (parameter === 'manner') return [];
  if (parameter === 'has') {
    return values
      .filter((value) => hasFilters[list][value]?.test(record, lookups))
      .map((value) => ({ parameter, value, reason: `has ${hasFilters[list][value]?.phrase}` }));
  }
  const found = relationValues(list, parameter, record, lookups);
  return values
    .filter((value) => found.includes(value))
    .map((value) => {
      const label = vocabulary.label(parameter, value) ?? value;
      const prefix = isInheritedFromArticles(list, parameter) ? VIA_ARTICLE : '';
      return { parameter, value, reason: `${prefix}${REASONS[parameter]} ${label}` };
    });
}

function dateReasons<L extends ListName>(
  { list, from, to, dateKind: kind }: Query<L>,
  record: Records[L],
  lookups: Lookups,
): Explanation[] {
  if (!from && !to) return [];
  const overlapping = lists[list].dates(record, kind, lookups).filter((date) => {
    // Dates without a zone count as UTC here: the record is known to match, and this only names its date.
    const local = localInterval(date);
    const instant = instantInterval(date, () => 0);
    const end = (from?.zoned ? instant : local)?.end ?? -Infinity;
    const start = (to?.zoned ? instant : local)?.start ?? Infinity;
    return (!from || end >= from.start) && (!to || start <= to.end);
  });
  const words = dateWords(list, kind);
  return overlapping.map((date) => ({
    parameter: from ? 'from' : 'to',
    value: date,
    reason: `${words} ${date}`,
  }));
}

/** Says what has a date of the kind: the record, or its article. */
function dateWords(list: ListName, kind: DateKind): string {
  const isDated = list === 'events' || list === 'stories';
  if (kind === 'event' && isDated) return 'is dated';
  const words = kind === 'event' ? 'mentions what is dated' : `is ${kind}`;
  return list === 'articles' ? words : `${VIA_ARTICLE}${words}`;
}
