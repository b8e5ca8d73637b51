/** From a path to its resource: a list or a record, and the format of its extension. */
import { type Format, formatNamed, formatsOf } from '../formats/formats.ts';
import { listNames } from '../model/lists.ts';
import type { ListName } from '../model/records.ts';
import { valueForAlias } from '../query/parameter-aliases.ts';
import { nearest } from '../text/nearest.ts';
import { HttpProblem } from './problem.ts';

export interface Resource {
  list: ListName;
  /** Null for the list itself. */
  id: string | null;
  /** Null for a path without an extension. */
  format: Format | null;
  /** The path without its extension, as in links. */
  path: string;
  /** The path of the resource in a format. */
  pathOf: (format: Format) => string;
}

export type RecordResource = Resource & { id: string };

/** Short, permanent paths of the feeds of all articles. */
const SHORT_NAMES: Record<string, string> = {
  '/feed.json': 'jsonfeed',
  '/rss.xml': 'rss',
  '/atom.xml': 'atom',
};

/** Every list by path, without an extension and with each. */
const LIST_RESOURCES: ReadonlyMap<string, Resource> = new Map([
  ...Object.entries(SHORT_NAMES).map(
    ([path, name]) => [path, shortNameResource(path, name)] as const,
  ),
  ...listNames.flatMap((list) => [
    [`/${list}`, listResource(list, null)] as const,
    ...formatsOf(list).map(
      (format) => [`/${list}.${format.name}`, listResource(list, format)] as const,
    ),
  ]),
]);

/** The list at exactly this path; undefined for any other path. */
export function listAt(path: string): Resource | undefined {
  return LIST_RESOURCES.get(path);
}

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

function shortNameResource(pathname: string, name: string): Resource {
  const pathOf = (format: Format) =>
    Object.entries(SHORT_NAMES).find(([, short]) => short === format.name)?.[0] ??
    withExtension('/articles', format);
  return { list: 'articles', id: null, format: formatNamed(name) ?? null, path: pathname, pathOf };
}

function listResource(list: ListName, format: Format | null): Resource {
  return resource(list, null, format, `/${list}`);
}

function recordResource(list: ListName, segment: string): Resource {
  const { stem, format } = splitExtension(segment);
  const known = format !== null && formatNamed(format) !== undefined;
  const id = known ? stem : segment;
  const path = `/${list}/${encodeURIComponent(id)}`;
  return resource(list, id, known ? formatWithName(list, format, path, segment) : null, path);
}

function resource(
  list: ListName,
  id: string | null,
  format: Format | null,
  path: string,
): Resource {
  return { list, id, format, path, pathOf: (other) => withExtension(path, other) };
}

/** The HTML page has no extension. */
function withExtension(path: string, { name, of }: Format): string {
  return of === 'page' ? path : `${path}.${name}`;
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

/** Paths besides the lists that people may misspell. */
const OTHER_PATHS = ['/opml.xml', '/suggest', '/openapi.json', '/dataset.json', '/sitemap.xml'];

function unknownPath(pathname: string): HttpProblem {
  const didYouMean = pathname.length > 200 ? undefined : suggestedPath(pathname);
  return new HttpProblem({
    status: 404,
    detail: `There is nothing at ${truncated(pathname)}.`,
    ...(didYouMean !== undefined && { didYouMean }),
  });
}

const LIST_PATHS = listNames.map((name) => `/${name}`);

/** Removes extra slashes and corrects the name of the list. Keeps the extension or record. */
function suggestedPath(pathname: string): string | undefined {
  const tidy = pathname.replace(/\/+/g, '/').replace(/(?<=.)\/$/, '');
  const [, name = '', extension = '', record = ''] =
    /^(\/[^/.]+)(?:\.([^/]+)|(\/[^/]+))?$/.exec(tidy) ?? [];
  const list = nearest(name, LIST_PATHS);
  if (list === undefined) return nearest(tidy, [...Object.keys(SHORT_NAMES), ...OTHER_PATHS]);
  const spelled = `${list}.${extension.toLowerCase()}`;
  return LIST_RESOURCES.has(spelled) ? spelled : list + record;
}

/** Input repeated in an error message, kept short. */
export function truncated(text: string): string {
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
