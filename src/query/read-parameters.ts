/** From the bytes of a URL's query to values by parameter, with every name known and every value readable. */

import type { ListName } from '../model/records.ts';
import { nearest } from '../text/nearest.ts';
import { isIgnorable, parameterAliases } from './parameter-aliases.ts';
import { type Parameter, type ParameterName, parameterNamed, parametersOf } from './parameters.ts';
import { QueryError } from './query-error.ts';

/** The values of each parameter, in the order given; only those that combine have more than one. */
export type ParameterValues = ReadonlyMap<ParameterName, readonly string[]>;

/** Characters of a whole query: a tenth of what the platform lets through is more than any question needs. */
const LONGEST = 8192;

export function readParameters(list: ListName, search: string | URLSearchParams): ParameterValues {
  const given = new Map<ParameterName, string[]>();
  for (const [name, value] of typeof search === 'string' ? pairsOf(search) : search) {
    const parameter = parameterNamed(name);
    if (parameter === undefined && isIgnorable(name)) continue;
    take(given, knownParameter(list, name, parameter), value);
  }
  return given;
}

/** Of an address that knows few of the parameters: each at most once. */
export function readOnly(
  search: string,
  known: readonly ParameterName[],
): ReadonlyMap<string, string> {
  const rows = known.flatMap((name) => parameterNamed(name) ?? []);
  const given = new Map<string, string>();
  for (const [name, value] of pairsOf(search)) {
    const parameter = rows.find((row) => row.name === name);
    if (parameter === undefined && isIgnorable(name)) continue;
    if (parameter === undefined) throw unknownParameter(name, rows);
    checkValue(parameter, value);
    if (given.has(name)) throw new QueryError(name, 'is given more than once');
    given.set(name, value);
  }
  return given;
}

function take(given: Map<ParameterName, string[]>, parameter: Parameter, value: string): void {
  const { name, kind, combines } = parameter;
  checkValue(parameter, value);
  const values = given.get(name);
  if (!values) given.set(name, [value]);
  else if (combines) values.push(value);
  else if (kind === 'choices') given.set(name, [[...values, value].join(',')]);
  else throw new QueryError(name, 'is given more than once');
}

function pairsOf(search: string): [string, string][] {
  const text = search.startsWith('?') ? search.slice(1) : search;
  if (text.length > LONGEST) {
    throw new QueryError('query', `is longer than ${LONGEST} characters`);
  }
  const found: [string, string][] = [];
  for (const part of text.split('&')) {
    if (part === '') continue;
    const equals = part.indexOf('=');
    const name = equals < 0 ? part : part.slice(0, equals);
    found.push([decode(name, name), equals < 0 ? '' : decode(name, part.slice(equals + 1))]);
  }
  return found;
}

function decode(name: string, text: string): string {
  const spaced = text.includes('+') ? text.replaceAll('+', ' ') : text;
  if (!spaced.includes('%')) return spaced;
  try {
    return decodeURIComponent(spaced);
  } catch {
    const shown = name.slice(0, 40);
    throw new QueryError(shown, 'is not percent-encoded UTF-8');
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
  return new QueryError(name.slice(0, 40), 'is no parameter here', {
    allowed,
    didYouMean: ours(name, rows) ?? nearest(name, allowed),
  });
}

/** Our name for what another system calls `name`, whatever its case, hyphens, underscores and an escaped `&` before it. */
function ours(name: string, rows: readonly Parameter[]): string | undefined {
  const key = plain(name);
  return rows.find(
    (row) =>
      plain(row.name) === key || parameterAliases[row.name].some((other) => plain(other) === key),
  )?.name;
}

function plain(name: string): string {
  return name
    .slice(0, 40)
    .toLowerCase()
    .replace(/^amp;|[-_[\].]/g, '');
}

function checkValue({ name }: Parameter, value: string): void {
  if (value.trim() === '') throw new QueryError(name, 'has no value: leave it out or give one');
  if (/[\u0000-\u001f\u007f-\u009f\ufffd]/.test(value)) {
    throw new QueryError(
      name,
      'holds a character that no text needs (a control or replacement character)',
    );
  }
}
