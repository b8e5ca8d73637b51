/** A record for programs: its fields as src/dataset/served-schema.ts has them, with reserved texts cut. */

import { creditOf, servableArticle, servableSentence } from '../dataset/rights.ts';
import type {
  Article,
  DossierEvent,
  Quote,
  ServedArticle,
  ServedEvent,
  ServedQuote,
  ServedRendering,
  ServedStatement,
  Statement,
} from '../dataset/types.ts';
import { lists } from '../model/lists.ts';
import type { ListName, Records } from '../model/records.ts';
import { leadOf } from './feed/excerpt.ts';
import type { PlainRecord } from './feed/feed.ts';
import { httpUrl, recordUrl } from './feed/urls.ts';
import type { ItemContext } from './items/item-context.ts';
import { articleOf } from './items/quote.ts';

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
  const { fields, longFields } = lists[list];
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
    ...record,
    ...addedFields[list]?.(record, context),
    url: recordUrl(context, list, record.id),
  };
  return Object.fromEntries(fields.map((name) => [name, source[name] ?? null]));
}

/** What every record has, or the query adds. */
type Unshared = 'url' | 'snippet' | 'explanations';

/** The fields of served records that the dataset does not have, or has otherwise, by list. */
const addedFields: {
  [L in ListName]?: (record: Records[L], context: ItemContext) => PlainRecord;
} = {
  articles: articleFields,
  quotes: quoteFields,
  statements: statementFields,
  events: eventFields,
};

function articleFields(article: Article, context: ItemContext): Omit<ServedArticle, Unshared> {
  const { excerpt } = context;
  const { url, ...servable } = servableArticle(article, context.dossier);
  return {
    ...servable,
    externalUrl: httpUrl(url),
    credit: creditOf(article, context.dossier),
    ...(excerpt !== null && { excerpt: leadOf(servable.body, excerpt) }),
  };
}

function quoteFields(
  quote: Quote,
  context: ItemContext,
): Omit<ServedQuote, Exclude<keyof Quote, 'articleId'> | Unshared> {
  const article = articleOf(quote, context);
  return {
    ...sourceFields(article),
    publishedBasis: article.publishedBasis,
    orderedAt: article.orderedAt,
    articleTitle: article.title,
    articleUrl: recordUrl(context, 'articles', article.id),
    sentence: servableSentence(article, context.dossier, {
      block: quote.block,
      ...quote.sentenceSpan,
    }),
    credit: creditOf(article, context.dossier),
  };
}

/** Each rendering with its words and source. */
function statementFields(
  { renderings }: Statement,
  context: ItemContext,
): Pick<ServedStatement, 'renderings'> {
  return {
    renderings: renderings.flatMap(({ quoteId, differing }): ServedRendering[] => {
      const quote = context.lookups.records.quotes.find(quoteId);
      if (quote === undefined) return [];
      const { text, manner } = quote;
      const article = articleOf(quote, context);
      const copyOf = article.copyOf?.articleId ?? null;
      return [{ text, manner, quoteId, ...sourceFields(article), copyOf, differing }];
    }),
  };
}

/** Each mention with its sentence and source. */
function eventFields(
  { mentions }: DossierEvent,
  context: ItemContext,
): Pick<ServedEvent, 'mentions'> {
  return {
    mentions: mentions.map((mention) => {
      const article = articleOf(mention, context);
      const sentence = servableSentence(article, context.dossier, mention);
      return { ...mention, ...sourceFields(article), sentence };
    }),
  };
}

function sourceFields({ id, publisher, publishedAt }: Article) {
  return { articleId: id, publisher, publishedAt };
}
