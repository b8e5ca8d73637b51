/** Splits a URL's query into values by parameter: every name is known, every value is valid UTF-8 without controls. */

import type { ListName } from '../model/records.ts';
import { nearest } from '../text/nearest.ts';
import { isIgnorable, parameterAliases } from './parameter-aliases.ts';
import { type Parameter, type ParameterName, parameterNamed, parametersOf } from './parameters.ts';
import { QueryError } from './query-error.ts';

/** The values of each parameter in the order sent. Only parameters that combine have more than one. */
export type ParameterValues = ReadonlyMap<ParameterName, readonly string[]>;

/** The longest query, in characters; the platform lets ten times as much through. */
const MAX_LENGTH = 8192;

export function readParameters(list: ListName, search: string | URLSearchParams): ParameterValues {
  const values = new Map<ParameterName, string[]>();
  for (const [name, value] of typeof search === 'string' ? pairsOf(search) : search) {
    const parameter = parameterNamed(name);
    if (parameter === undefined && isIgnorable(name)) continue;
    addValue(values, knownParameter(list, name, parameter), value);
  }
  return values;
}

/** For addresses that take only a few parameters, each at most once. */
export function readNamedParameters(
  search: string,
  names: readonly ParameterName[],
): ReadonlyMap<ParameterName, string> {
  const rows = names.flatMap((name) => parameterNamed(name) ?? []);
  const values = new Map<ParameterName, string>();
  for (const [name, value] of pairsOf(search)) {
    const parameter = rows.find((row) => row.name === name);
    if (parameter === undefined && isIgnorable(name)) continue;
    if (parameter === undefined) throw unknownParameter(name, rows);
    checkValue(parameter, value);
    if (values.has(parameter.name)) throw new QueryError(name, 'appears more than once');
    values.set(parameter.name, value);
  }
  return values;
}

function addValue(values: Map<ParameterName, string[]>, parameter: Parameter, value: string): void {
  const { name, kind, combines } = parameter;
  checkValue(parameter, value);
  const previous = values.get(name);
  if (!previous) values.set(name, [value]);
  else if (combines) previous.push(value);
  else if (kind === 'choices') values.set(name, [[...previous, value].join(',')]);
  else throw new QueryError(name, 'appears more than once');
}

function pairsOf(search: string): [string, string][] {
  const text = search.startsWith('?') ? search.slice(1) : search;
  if (text.length > MAX_LENGTH) {
    throw new QueryError('query', `is longer than ${MAX_LENGTH} characters`);
  }
  const pairs: [string, string][] = [];
  for (const part of text.split('&')) {
    if (part === '') continue;
    const equals = part.indexOf('=');
    const name = equals < 0 ? part : part.slice(0, equals);
    pairs.push([decode(name, name), equals < 0 ? '' : decode(name, part.slice(equals + 1))]);
  }
  return pairs;
}

function decode(name: string, text: string): string {
  const spaced = text.includes('+') ? text.replaceAll('+', ' ') : text;
  if (!spaced.includes('%')) return spaced;
  try {
    return decodeURIComponent(spaced);
  } catch {
    throw new QueryError(name.slice(0, 40), 'is not valid percent-encoded UTF-8');
  }
}

function knownParameter(list: ListName, name: string, parameter: Parameter | undefined): Parameter {
  if (parameter?.appliesTo(list)) return parameter;
  if (parameter === undefined) throw unknownParameter(name, parametersOf(list));
  const allowed = parametersOf(list).map((row) => row.name);
  throw new QueryError(name, `has no meaning on ${list}`, { allowed });
}

function unknownParameter(name: string, rows: readonly Parameter[]): QueryError {
  const allowed = rows.map((row) => row.name);
  return new QueryError(name.slice(0, 40), 'is not a parameter here', {
    allowed,
    didYouMean: nameForAlias(name, rows) ?? nearest(name, allowed),
  });
}

/** The parameter that other systems call `name`, in any case, with or without hyphens, underscores and brackets, and after a stray `amp;`. */
function nameForAlias(name: string, rows: readonly Parameter[]): string | undefined {
  const key = comparable(name);
  return rows.find(
    (row) =>
      comparable(row.name) === key ||
      parameterAliases[row.name].some((other) => comparable(other) === key),
  )?.name;
}

function comparable(name: string): string {
  return name
    .slice(0, 40)
    .toLowerCase()
    .replace(/^amp;|[-_[\].]/g, '');
}

function checkValue({ name }: Parameter, value: string): void {
  if (value.trim() === '') throw new QueryError(name, 'has no value: give one or leave it out');
  if (/[\u0000-\u001f\u007f-\u009f\ufffd]/.test(value)) {
    throw new QueryError(name, 'contains a control character or a replacement character');
  }
}
