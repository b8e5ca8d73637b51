/** The path that a wrong one was meant to be. */
import { listNames } from '../model/lists.ts';
import { nearest } from '../text/nearest.ts';
import { listAt, SHORT_NAMES } from './resource.ts';

/** Paths besides the lists that people may misspell. */
const OTHER_PATHS = ['/opml.xml', '/suggest', '/openapi.json', '/dataset.json', '/sitemap.xml'];

const LIST_PATHS = listNames.map((name) => `/${name}`);

/** Longer paths are no spelling mistakes. */
const MAX_LENGTH = 200;

/** Removes extra slashes and corrects the name of the list. Keeps the extension or record. */
export function suggestedPath(pathname: string): string | undefined {
  if (pathname.length > MAX_LENGTH) return undefined;
  const tidy = pathname.replace(/\/+/g, '/').replace(/(?<=.)\/$/, '');
  const [, name = '', extension = '', record = ''] =
    /^(\/[^/.]+)(?:\.([^/]+)|(\/[^/]+))?$/.exec(tidy) ?? [];
  const list = nearest(name, LIST_PATHS);
  if (list === undefined) return nearest(tidy, [...Object.keys(SHORT_NAMES), ...OTHER_PATHS]);
  const spelled = `${list}.${extension.toLowerCase()}`;
  return listAt(spelled) !== undefined ? spelled : list + record;
}
