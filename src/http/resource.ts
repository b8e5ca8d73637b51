/** From a path to what it names: a list or a record, and the format that its extension asks for. */
import { type Format, formatNamed, formatsOf } from '../formats/table.ts';
import { type ListName, listNames } from '../query/lists.ts';
import { nearest } from '../query/nearest.ts';
import { HttpProblem } from './problem.ts';

export interface Resource {
  list: ListName;
  /** Null for the list itself. */
  id: string | null;
  /** Null for a plain address. */
  format: Format | null;
  /** The path without its extension, as it is written in links. */
  path: string;
  /** The path of a format of it. */
  pathOf: (format: Format) => string;
}

/** Short names that never change, for the feeds of all articles. */
const SHORT_NAMES: Record<string, string> = {
  '/feed.json': 'jsonfeed',
  '/rss.xml': 'rss',
  '/atom.xml': 'atom',
};

/** Lists by their paths, plain and with each extension: what is asked of them is endless, they are few. */
const LISTS: ReadonlyMap<string, Resource> = new Map([
  ...Object.entries(SHORT_NAMES).map(([path, name]) => [path, shortNamed(path, name)] as const),
  ...listNames.flatMap((list) => [
    [`/${list}`, listIn(list, null)] as const,
    ...formatsOf(list).map((format) => [`/${list}.${format.name}`, listIn(list, format)] as const),
  ]),
]);

/** The list at a path as it is written; undefined for any other path. */
export function listAt(path: string): Resource | undefined {
  return LISTS.get(path);
}

/** @throws HttpProblem 400 or 404 for a path that names nothing */
export function resourceAt(pathname: string): Resource {
  const known = listAt(pathname);
  if (known !== undefined) return known;
  const [list, id, ...more] = segmentsOf(pathname);
  if (list === undefined || more.length > 0) throw unknownPath(pathname);
  return id === undefined ? listSpelled(list) : recordAt(list, id);
}

function shortNamed(pathname: string, name: string): Resource {
  const pathOf = (format: Format) =>
    Object.entries(SHORT_NAMES).find(([, short]) => short === format.name)?.[0] ??
    withExtension('/articles', format);
  return { list: 'articles', id: null, format: formatNamed(name) ?? null, path: pathname, pathOf };
}

function listIn(list: ListName, format: Format | null): Resource {
  return resource(list, null, format, `/${list}`);
}

/** A list whose name is percent-encoded, or whose extension is not one of its formats. */
function listSpelled(segment: string): Resource {
  const { stem, format } = split(segment);
  const list = listNamed(stem, segment);
  return listIn(list, checked(list, format, segment));
}

function recordAt(listSegment: string, segment: string): Resource {
  const list = listNamed(listSegment, listSegment);
  const { stem, format } = split(segment);
  const known = format !== null && formatNamed(format) !== undefined;
  const id = known ? stem : segment;
  return resource(
    list,
    id,
    known ? checked(list, format, segment) : null,
    `/${list}/${encodeURIComponent(id)}`,
  );
}

function resource(
  list: ListName,
  id: string | null,
  format: Format | null,
  path: string,
): Resource {
  return { list, id, format, path, pathOf: (other) => withExtension(path, other) };
}

/** HTML stands at the plain address. */
function withExtension(path: string, { name, of }: Format): string {
  return of === 'page' ? path : `${path}.${name}`;
}

function split(segment: string): { stem: string; format: string | null } {
  const dot = segment.lastIndexOf('.');
  if (dot <= 0) return { stem: segment, format: null };
  return { stem: segment.slice(0, dot), format: segment.slice(dot + 1) };
}

function checked(list: ListName, name: string | null, segment: string): Format | null {
  if (name === null) return null;
  const offered = formatsOf(list);
  const format = offered.find((candidate) => candidate.name === name);
  if (format !== undefined) return format;
  const allowed = offered.map((candidate) => candidate.name);
  const didYouMean = nearest(name, allowed);
  throw new HttpProblem({
    status: 404,
    detail: `${shown(segment)}: ${list} have no such format.`,
    allowed,
    ...(didYouMean !== undefined && { didYouMean }),
  });
}

function listNamed(name: string, segment: string): ListName {
  const list = listNames.find((candidate) => candidate === name);
  if (list !== undefined) return list;
  throw unknownPath(`/${segment}`);
}

/** Segments decoded; a trailing or double slash, a NUL or broken percent-encoding names nothing. */
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
    throw new HttpProblem({ status: 400, detail: 'The path is not percent-encoded UTF-8.' });
  }
  if (/[\x00-\x1f\x7f]/.test(text)) {
    throw new HttpProblem({ status: 400, detail: 'The path holds a control character.' });
  }
  return text;
}

/** Where other sites have their feeds: people and readers try these. */
const ELSEWHERE: Record<string, string> = {
  '/feed': '/rss.xml',
  '/feed.xml': '/rss.xml',
  '/feed.rss': '/rss.xml',
  '/rss': '/rss.xml',
  '/index.xml': '/rss.xml',
  '/feed.atom': '/atom.xml',
  '/atom': '/atom.xml',
};

function unknownPath(pathname: string): HttpProblem {
  const known = [...listNames.map((name) => `/${name}`), ...Object.keys(SHORT_NAMES), '/opml.xml'];
  const tidy = pathname.replace(/\/+/g, '/').replace(/(?<=.)\/$/, '');
  const didYouMean = ELSEWHERE[tidy] ?? (tidy.length > 60 ? undefined : nearest(tidy, known));
  return new HttpProblem({
    status: 404,
    detail: `There is nothing at ${shown(pathname)}.`,
    ...(didYouMean !== undefined && { didYouMean }),
  });
}

/** What an error repeats of a path: short, whatever was sent. */
function shown(text: string): string {
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
