/** From a path to what it names: a list or a record, and the format that its extension asks for. */
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
  /** Null for a plain address. */
  format: Format | null;
  /** The path without its extension, as it is written in links. */
  path: string;
  /** The path of a format of it. */
  pathOf: (format: Format) => string;
}

/** Of a record. */
export type RecordResource = Resource & { id: string };

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
  const [listSegment = '', id, ...more] = segmentsOf(pathname);
  const { stem, format } =
    id === undefined ? split(listSegment) : { stem: listSegment, format: null };
  const list = listNames.find((name) => name === stem);
  if (list === undefined || more.length > 0) throw unknownPath(pathname);
  // A list whose name is percent-encoded, or whose extension is not one of its formats.
  if (id === undefined) return listIn(list, checked(list, format, `/${list}`, listSegment));
  return recordAt(list, id);
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

function recordAt(list: ListName, segment: string): Resource {
  const { stem, format } = split(segment);
  const known = format !== null && formatNamed(format) !== undefined;
  const id = known ? stem : segment;
  const path = `/${list}/${encodeURIComponent(id)}`;
  return resource(list, id, known ? checked(list, format, path, segment) : null, path);
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

function checked(
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
    detail: `${shown(segment)}: ${list} have no such format.`,
    allowed,
    ...(meant !== undefined && { didYouMean: `${path}.${meant}` }),
  });
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

/** Where other sites have what is asked for here: people and readers try these. */
const ELSEWHERE: Record<string, string> = {
  '/feed': '/rss.xml',
  '/feed.xml': '/rss.xml',
  '/feed.rss': '/rss.xml',
  '/rss': '/rss.xml',
  '/index.xml': '/rss.xml',
  '/feed.atom': '/atom.xml',
  '/atom': '/atom.xml',
  '/feeds': '/opml.xml',
  '/opml': '/opml.xml',
  '/search': '/articles',
  '/api': '/openapi.json',
  '/docs': '/openapi.json',
  '/dataset': '/dataset.json',
};

/** AnswerUrls beside the lists, as people may misspell them. */
const FILES = ['/opml.xml', '/suggest', '/openapi.json', '/dataset.json', '/sitemap.xml'];

function unknownPath(pathname: string): HttpProblem {
  const didYouMean = pathname.length > 200 ? undefined : meantPath(pathname);
  return new HttpProblem({
    status: 404,
    detail: `There is nothing at ${shown(pathname)}.`,
    ...(didYouMean !== undefined && { didYouMean }),
  });
}

const LIST_PATHS = listNames.map((name) => `/${name}`);

/** Without slashes too many, and a slip in a list's name put right: its extension or record is kept. */
function meantPath(pathname: string): string | undefined {
  const tidy = pathname.replace(/\/+/g, '/').replace(/(?<=.)\/$/, '');
  const elsewhere = ELSEWHERE[tidy];
  if (elsewhere !== undefined) return elsewhere;
  const [, name = '', extension = '', record = ''] =
    /^(\/[^/.]+)(?:\.([^/]+)|(\/[^/]+))?$/.exec(tidy) ?? [];
  const list = nearest(name, LIST_PATHS);
  if (list === undefined) return nearest(tidy, [...Object.keys(SHORT_NAMES), ...FILES]);
  const spelled = `${list}.${extension.toLowerCase()}`;
  return LISTS.has(spelled) ? spelled : list + record;
}

/** What an error repeats of a path: short, whatever was sent. */
export function shown(text: string): string {
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
