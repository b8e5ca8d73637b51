/** A record as programs get it: the dataset's fields, its address, and only what may be given. */

import { servableArticle } from '../dataset/rights.ts';
import type { Article } from '../dataset/types.ts';
import { lists } from '../model/lists.ts';
import type { ListName, Records } from '../model/records.ts';
import { leadOf } from './feed/excerpt.ts';
import type { PlainRecord } from './feed/feed.ts';
import { httpUrl, recordUrl } from './feed/urls.ts';
import type { ItemContext } from './items/item-context.ts';

/**
 * The names of the fields to give, in the dataset's order after `id` and `url`, which are always given.
 * @param excerpt whether the beginning of an article's text is asked for
 */
export function plainFields(
  list: ListName,
  asked: readonly string[] | 'all' | null,
  excerpt = false,
): string[] {
  const { fields, longFields }: { fields: readonly string[]; longFields: readonly string[] } =
    lists[list];
  const wanted = fields.filter((name) => {
    if (asked === 'all') return true;
    return asked === null ? !longFields.includes(name) : asked.includes(name);
  });
  const own = list === 'articles' && wanted.includes('url') ? ['externalUrl'] : [];
  const others = wanted.filter((name) => name !== 'id' && name !== 'url');
  return ['id', 'url', ...own, ...others, ...(list === 'articles' && excerpt ? ['excerpt'] : [])];
}

/** The record's fields of those names; an article's own `url` is given as `externalUrl`. */
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
  const given = servableArticle(article, context.dossier);
  return {
    ...given,
    externalUrl: httpUrl(article.url),
    ...(excerpt !== null && { excerpt: leadOf(given.body, excerpt) }),
  };
}

function isArticle(record: Records[ListName]): record is Article {
  return 'body' in record;
}
