/** What the paths of lists and records name, and the table of all lists. */
import { type Format, formatNamed, formatsOf } from '../formats/formats.ts';
import { listNames } from '../model/lists.ts';
import type { ListName } from '../model/records.ts';

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
export const SHORT_NAMES: Record<string, string> = {
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

function shortNameResource(pathname: string, name: string): Resource {
  const pathOf = (format: Format) =>
    Object.entries(SHORT_NAMES).find(([, short]) => short === format.name)?.[0] ??
    withExtension('/articles', format);
  return { list: 'articles', id: null, format: formatNamed(name) ?? null, path: pathname, pathOf };
}

export function listResource(list: ListName, format: Format | null): Resource {
  return resource(list, null, format, `/${list}`);
}

export function resource(
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
