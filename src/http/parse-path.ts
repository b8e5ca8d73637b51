/** From a path to its resource: a list or a record, and the format of its extension. */
import { type Format, formatNamed, formatsOf } from '../formats/formats.ts';
import { listNames } from '../model/lists.ts';
import type { ListName } from '../model/records.ts';
import { valueForAlias } from '../query/parameter-aliases.ts';
import { nearest } from '../text/nearest.ts';
import { suggestedPath } from './path-suggestion.ts';
import { HttpProblem } from './problem.ts';
import { listAt, listResource, type Resource, resource } from './resource.ts';

/** @throws HttpProblem 400 or 404 if there is no such resource */
export function resourceAt(pathname: string): Resource {
  const known = listAt(pathname);
  if (known !== undefined) return known;
  const [listSegment = '', id, ...more] = segmentsOf(pathname);
  const { stem, format } =
    id === undefined ? splitExtension(listSegment) : { stem: listSegment, format: null };
  const list = listNames.find((name) => name === stem);
  if (list === undefined || more.length > 0) throw unknownPath(pathname);
  // The list's name is percent-encoded, or the extension is not one of its formats.
  if (id === undefined)
    return listResource(list, formatWithName(list, format, `/${list}`, listSegment));
  return recordResource(list, id);
}

function recordResource(list: ListName, segment: string): Resource {
  const { stem, format } = splitExtension(segment);
  const known = format !== null && formatNamed(format) !== undefined;
  const id = known ? stem : segment;
  const path = `/${list}/${encodeURIComponent(id)}`;
  return resource(list, id, known ? formatWithName(list, format, path, segment) : null, path);
}

function splitExtension(segment: string): { stem: string; format: string | null } {
  const dot = segment.lastIndexOf('.');
  if (dot <= 0) return { stem: segment, format: null };
  return { stem: segment.slice(0, dot), format: segment.slice(dot + 1) };
}

function formatWithName(
  list: ListName,
  name: string | null,
  path: string,
  segment: string,
): Format | null {
  if (name === null) return null;
  const offered = formatsOf(list);
  const format = offered.find((candidate) => candidate.name === name);
  if (format !== undefined) return format;
  const allowed = offered.map((candidate) => candidate.name);
  const meant = valueForAlias('format', name, allowed) ?? nearest(name, allowed);
  throw new HttpProblem({
    status: 404,
    detail: `${truncated(segment)}: ${list} are not available in this format.`,
    allowed,
    ...(meant !== undefined && { didYouMean: `${path}.${meant}` }),
  });
}

/** The decoded segments. @throws HttpProblem for an empty segment, a control character or invalid percent-encoding */
function segmentsOf(pathname: string): string[] {
  const segments = pathname.slice(1).split('/').map(decoded);
  if (segments.some((segment) => segment === '')) throw unknownPath(pathname);
  return segments;
}

function decoded(segment: string): string {
  let text: string;
  try {
    text = decodeURIComponent(segment);
  } catch {
    throw new HttpProblem({ status: 400, detail: 'The path is not valid percent-encoded UTF-8.' });
  }
  if (/[\x00-\x1f\x7f]/.test(text)) {
    throw new HttpProblem({ status: 400, detail: 'The path contains a control character.' });
  }
  return text;
}

function unknownPath(pathname: string): HttpProblem {
  const didYouMean = suggestedPath(pathname);
  return new HttpProblem({
    status: 404,
    detail: `There is nothing at ${truncated(pathname)}.`,
    ...(didYouMean !== undefined && { didYouMean }),
  });
}

/** Input repeated in an error message, kept short. */
export function truncated(text: string): string {
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
