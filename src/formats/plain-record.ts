/** A record for programs: the dataset's fields and the record's URL, with reserved texts cut. */

import { servableArticle } from '../dataset/rights.ts';
import type { Article } from '../dataset/types.ts';
import { lists } from '../model/lists.ts';
import type { ListName, Records } from '../model/records.ts';
import { leadOf } from './feed/excerpt.ts';
import type { PlainRecord } from './feed/feed.ts';
import { httpUrl, recordUrl } from './feed/urls.ts';
import type { ItemContext } from './items/item-context.ts';

/**
 * The names of the fields: `id` and `url` always, then the requested ones in the dataset's order.
 * @param requested field names, `'all'`, or null for the list's defaults
 * @param excerpt whether to add the beginning of an article's text
 */
export function plainFields(
  list: ListName,
  requested: readonly string[] | 'all' | null,
  excerpt = false,
): string[] {
  const { fields, longFields }: { fields: readonly string[]; longFields: readonly string[] } =
    lists[list];
  const wanted = fields.filter((name) => {
    if (requested === 'all') return true;
    return requested === null ? !longFields.includes(name) : requested.includes(name);
  });
  const own = list === 'articles' && wanted.includes('url') ? ['externalUrl'] : [];
  const others = wanted.filter((name) => name !== 'id' && name !== 'url');
  return ['id', 'url', ...own, ...others, ...(list === 'articles' && excerpt ? ['excerpt'] : [])];
}

/** The fields with these names. `url` is the record's page; an article's original URL is `externalUrl`. */
export function plainRecord<L extends ListName>(
  list: L,
  record: Records[L],
  fields: readonly string[],
  context: ItemContext,
): PlainRecord {
  const source: PlainRecord = {
    ...(isArticle(record) ? articleSource(record, context) : record),
    url: recordUrl(context, list, record.id),
  };
  return Object.fromEntries(fields.map((name) => [name, source[name] ?? null]));
}

function articleSource(article: Article, context: ItemContext): PlainRecord {
  const { excerpt } = context;
  const servable = servableArticle(article, context.dossier);
  return {
    ...servable,
    externalUrl: httpUrl(article.url),
    ...(excerpt !== null && { excerpt: leadOf(servable.body, excerpt) }),
  };
}

function isArticle(record: Records[ListName]): record is Article {
  return 'body' in record;
}
