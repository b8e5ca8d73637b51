/** Order and page size of a list if its URL names none. */
import type { Format } from '../formats/formats.ts';
import type { ListName } from '../model/records.ts';
import { printedOrder } from '../model/sort-keys.ts';
import { defaultsOf, MAX_LIMIT } from '../query/parameters.ts';
import type { QueryDefaults } from '../query/query.ts';

/**
 * They depend on the format: a feed holds what the dossier published last,
 * since an article that is added today may be old.
 */
export function formatDefaults(format: Format, list: ListName): QueryDefaults {
  const defaults = defaultsOf(list);
  if (format.of !== 'items') return defaults;
  const { limit } = format;
  if (limit === undefined)
    return { sort: 'added', limit: defaults.limit, firstPageLimit: MAX_LIMIT };
  return { sort: printedOrder(list), limit, firstPageLimit: limit };
}
