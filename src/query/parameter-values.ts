/** Checks the values of parameters by their kind. Every function throws a QueryError for a value that is not allowed. */
import { type DateValue, parseDate, repairDate } from '../model/date-intervals.ts';
import type { ListName } from '../model/records.ts';
import { nearest } from '../text/nearest.ts';
import { valueForAlias } from './parameter-aliases.ts';
import { type Parameter, type ParameterName, parameterNamed } from './parameters.ts';
import type { Since } from './query.ts';
import { QueryError } from './query-error.ts';
import type { ParameterValues } from './read-parameters.ts';

export function firstValue(values: ParameterValues, name: ParameterName): string | null {
  return values.get(name)?.[0] ?? null;
}

export function allowedValue(parameter: Parameter, list: ListName, value: string): string {
  const allowed = parameter.values(list) ?? [];
  if (allowed.includes(value)) return value;
  throw new QueryError(parameter.name, `does not allow "${shortenedValue(value)}"`, {
    allowed,
    didYouMean: valueForAlias(parameter.name, value, allowed) ?? nearest(value, allowed),
  });
}

/** The values of a comma-separated parameter, in the order in which the table allows them. */
export function choicesOf<V extends string>(
  list: ListName,
  values: ParameterValues,
  name: ParameterName,
  fallback: readonly V[],
): V[] {
  const text = firstValue(values, name);
  const parameter = parameterNamed(name);
  if (text === null || !parameter) return [...fallback];
  const chosen = new Set(
    text.split(',').map((value) => allowedValue(parameter, list, value.trim())),
  );
  const allowed = parameter.values(list) ?? [];
  return allowed.filter((value): value is V => chosen.has(value));
}

/** The value of a parameter that takes one of some values; null when it is absent. */
export function oneValueOf(
  list: ListName,
  values: ParameterValues,
  name: ParameterName,
): string | null {
  const text = firstValue(values, name);
  const parameter = parameterNamed(name);
  return text === null || !parameter ? null : allowedValue(parameter, list, text);
}

/** One of the choices; the first of them when the parameter is absent. */
export function choiceOf<V extends string>(
  list: ListName,
  values: ParameterValues,
  name: ParameterName,
  choices: readonly V[],
): V {
  const value = oneValueOf(list, values, name) ?? choices[0];
  const choice = choices.find((each) => each === value);
  if (choice === undefined) throw new QueryError(name, `has no meaning on ${list}`);
  return choice;
}

export function numberOf(values: ParameterValues, name: ParameterName): number | null {
  const text = firstValue(values, name);
  const range = parameterNamed(name)?.range;
  if (text === null || !range) return null;
  const [least, most] = range;
  if (/^\d{1,9}$/.test(text) && Number(text) >= least && Number(text) <= most) return Number(text);
  const detail = `must be a whole number from ${least} to ${most}, not "${shortenedValue(text)}"`;
  throw new QueryError(name, detail, {
    didYouMean: /^[1-9]\d+$/.test(text) ? String(most) : undefined,
  });
}

/** @param shortest the canonical spelling of a date with the same meaning */
export function dateOf(
  values: ParameterValues,
  name: 'from' | 'to',
  shortest: (date: DateValue) => string,
): DateValue | null {
  const sent = firstValue(values, name);
  if (sent === null) return null;
  // An unescaped plus sign of an offset arrives as a space.
  const text = sent.includes(' ') ? sent.replace(/(T[\d:.]+) (?=\d{2}:\d{2}$)/, '$1+') : sent;
  const date = parseDate(text);
  if (date) {
    const short = shortest(date);
    return short === text ? date : parseDate(short);
  }
  throw new QueryError(name, `must be a date, not "${shortenedValue(text)}"`, {
    allowed: ['YYYY', 'YYYY-MM', 'YYYY-MM-DD', 'YYYY-MM-DDThh:mm', 'YYYY-MM-DDThh:mm:ss+hh:mm'],
    didYouMean: repairDate(text),
  });
}

const DATASET_DIGEST = /^[0-9a-f]{64}$/;

/** A date in UTC, or the digest of a dataset. */
export function sinceOf(values: ParameterValues): Since | null {
  const text = firstValue(values, 'since');
  if (text === null) return null;
  if (DATASET_DIGEST.test(text)) return { text, start: null };
  const date = parseDate(text);
  if (date) return { text, start: date.start };
  throw new QueryError(
    'since',
    `must be a date or a dataset's digest, not "${shortenedValue(text)}"`,
    {
      allowed: ['YYYY-MM-DD', 'YYYY-MM-DDThh:mm:ssZ', 'the digest in /dataset/{digest}.json'],
      didYouMean: repairDate(text),
    },
  );
}

export function forbidEmptyRange(from: DateValue | null, to: DateValue | null): void {
  if (from && to && from.zoned === to.zoned && from.start > to.end) {
    throw new QueryError('from', `"${from.text}" is later than "${to.text}" in to`);
  }
}

/** A value for an error message, shortened however long it is. */
export function shortenedValue(value: string): string {
  return value.length > 60 ? `${value.slice(0, 59)}…` : value;
}
