/** The conditions of a query: what its records must be related to, have, or must not. */
import { filterNames } from '../model/filters.ts';
import type { ListName } from '../model/records.ts';
import { type Relation, relations } from '../model/relations.ts';
import type { Vocabulary } from '../model/vocabulary.ts';
import { slugOf } from '../text/fold.ts';
import { allowedValue, choicesOf, firstValue, shortenedValue } from './parameter-values.ts';
import { type Parameter, parameterNamed } from './parameters.ts';
import type { Condition } from './query.ts';
import { QueryError } from './query-error.ts';
import type { ParameterValues } from './read-parameters.ts';

/** The most values of all parameters together. */
const MAX_VALUES = 200;

/** Sorted, without repetition. */
export function conditionsOf(
  list: ListName,
  values: ParameterValues,
  vocabulary: Vocabulary,
): Condition[] {
  const conditions: Condition[] = [];
  let count = 0;
  for (const [name, occurrences] of values) {
    const parameter = parameterNamed(name);
    if (!parameter?.combines) continue;
    for (const occurrence of occurrences) {
      const parts = occurrence.split(',');
      count += parts.length;
      if (count > MAX_VALUES) throw new QueryError(name, `has more than ${MAX_VALUES} values`);
      conditions.push(...conditionsIn(list, parameter, parts, vocabulary));
    }
  }
  if (list === 'quotes' && (values.has('manner') || !values.has('ids'))) {
    const manner = choicesOf(list, values, 'manner', ['direct']);
    conditions.push({ parameter: 'manner', values: manner, not: false });
  }
  return distinct(conditions);
}

/** The values of `ids=`, sorted; null without it. The records need not exist: clients keep ids for long. */
export function idsOf(values: ParameterValues): readonly string[] | null {
  const text = firstValue(values, 'ids');
  if (text === null) return null;
  const ids = sorted(text.split(',').map((id) => id.trim()));
  if (ids.includes('')) throw new QueryError('ids', 'has an empty value');
  if (ids.length <= MAX_VALUES) return ids;
  throw new QueryError('ids', `has more than ${MAX_VALUES} values`);
}

/** One occurrence of a parameter: any of its values, and none of those with a minus. */
function conditionsIn(
  list: ListName,
  parameter: Parameter,
  parts: readonly string[],
  vocabulary: Vocabulary,
): Condition[] {
  const filter = filterNames.find((name) => name === parameter.name);
  if (filter === undefined) return [];
  const included: string[] = [];
  const excluded: string[] = [];
  for (const part of parts) {
    const not = part.startsWith('-');
    const value = checkedValue(list, parameter, not ? part.slice(1) : part, vocabulary);
    (not ? excluded : included).push(value);
  }
  return [
    ...(included.length > 0 ? [{ parameter: filter, values: sorted(included), not: false }] : []),
    ...sorted(excluded).map((value) => ({ parameter: filter, values: [value], not: true })),
  ];
}

function checkedValue(
  list: ListName,
  parameter: Parameter,
  text: string,
  vocabulary: Vocabulary,
): string {
  const value = text.trim();
  if (value === '') throw new QueryError(parameter.name, 'has an empty value');
  const relation = relations.find((name) => name === parameter.name);
  if (relation === undefined) return allowedValue(parameter, list, value);
  if (relation === 'language') return languageRange(value);
  return knownId(relation, relation === 'author' ? slugOf(value) : value, value, vocabulary);
}

function knownId(relation: Relation, id: string, value: string, vocabulary: Vocabulary): string {
  if (vocabulary.label(relation, id) !== null) return id;
  const detail = `"${shortenedValue(value)}" is not in this dossier: /suggest?q= finds ids by any name`;
  throw new QueryError(relation, detail, { didYouMean: vocabulary.nearest(relation, value) });
}

const LANGUAGE_RANGE = /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/;

function languageRange(value: string): string {
  const range = value.toLowerCase();
  if (LANGUAGE_RANGE.test(range)) return range;
  const hyphenated = range.replaceAll('_', '-');
  const detail = `must be a language tag such as en or pt-BR, not "${shortenedValue(value)}"`;
  throw new QueryError('language', detail, {
    didYouMean: LANGUAGE_RANGE.test(hyphenated) ? hyphenated : undefined,
  });
}

function sorted(values: readonly string[]): string[] {
  return values.length < 2 ? [...values] : [...new Set(values)].sort();
}

function distinct(conditions: readonly Condition[]): Condition[] {
  if (conditions.length < 2) return [...conditions];
  const byText = new Map(conditions.map((condition) => [JSON.stringify(condition), condition]));
  return [...byText.keys()].sort().flatMap((text) => byText.get(text) ?? []);
}
