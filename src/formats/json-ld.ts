/** Records in the vocabulary of schema.org as JSON-LD 1.1, which search engines read in pages. */

import { creditOf } from '../dataset/rights.ts';
import type {
  Article,
  DossierEvent,
  Entity,
  Publisher,
  Quote,
  Speaker,
  Statement,
} from '../dataset/types.ts';
import type { ListName, Records } from '../model/records.ts';
import { dayRange } from './feed/dates.ts';
import { httpUrl, recordUrl } from './feed/urls.ts';
import type { ItemContext } from './items/item-context.ts';

type Node = Readonly<Record<string, unknown>>;

/** Null for lists that schema.org has no type for. It holds no text of an article but its headline. */
export function jsonLd<L extends ListName>(
  list: L,
  record: Records[L],
  context: ItemContext,
): string | null {
  const node = nodes[list]?.(record, context);
  if (node === undefined) return null;
  const document = { '@context': 'https://schema.org', ...node };
  // In a page, `<` could end the script.
  return JSON.stringify(document).replaceAll('<', '\\u003c');
}

const nodes: { [L in ListName]?: (record: Records[L], context: ItemContext) => Node } = {
  articles: newsArticle,
  quotes: quotation,
  statements: statementQuotation,
  events: eventNode,
  people: entityNode('people', 'Person'),
  organizations: entityNode('organizations', 'Organization'),
  places: entityNode('places', 'Place'),
  publishers: (publisher, context) => outlet(publisher, context),
};

/** Most things that an article is said to mention. */
const MOST_MENTIONS = 30;

function newsArticle(article: Article, context: ItemContext): Node {
  const mentions = article.entityIds.slice(0, MOST_MENTIONS).flatMap((id) => {
    const entity = context.lookups.entity(id);
    return entity === undefined ? [] : [mentioned(entity, context)];
  });
  return present({
    ...articleReference(article, context),
    dateModified: article.modifiedAt,
    inLanguage: article.language,
    author: article.authors.map(({ name }) => ({ '@type': 'Person', name })),
    license: article.license,
    copyrightNotice: article.rights?.notice,
    creditText: creditOf(article, context.dossier),
    mentions,
  });
}

/** What other records say of an article. */
function articleReference(article: Article, context: ItemContext): Node {
  const { id, title, publishedAt, publisher, url } = article;
  return present({
    '@type': 'NewsArticle',
    '@id': recordUrl(context, 'articles', id),
    url: httpUrl(url) ?? recordUrl(context, 'articles', id),
    mainEntityOfPage: recordUrl(context, 'articles', id),
    headline: title,
    datePublished: publishedAt,
    publisher: publisher && outlet(publisher, context),
  });
}

function outlet({ id, name }: Pick<Publisher, 'id' | 'name'>, context: ItemContext): Node {
  return {
    '@type': 'NewsMediaOrganization',
    '@id': recordUrl(context, 'publishers', id),
    name,
    url: recordUrl(context, 'publishers', id),
  };
}

function quotation(quote: Quote, context: ItemContext): Node {
  const article = context.lookups.article(quote.articleId);
  return present({
    '@type': 'Quotation',
    '@id': recordUrl(context, 'quotes', quote.id),
    url: recordUrl(context, 'quotes', quote.id),
    text: quote.text,
    creator: quote.speaker && speaker(quote.speaker, context),
    inLanguage: article?.language,
    isPartOf: article && articleReference(article, context),
  });
}

function statementQuotation(statement: Statement, context: ItemContext): Node {
  const renderings = context.lookups.renderings(statement);
  return present({
    '@type': 'Quotation',
    '@id': recordUrl(context, 'statements', statement.id),
    url: recordUrl(context, 'statements', statement.id),
    creator: statement.speaker && speaker(statement.speaker, context),
    workExample: renderings.map((quote) => quotation(quote, context)),
  });
}

function speaker({ name, entityId }: Speaker, context: ItemContext): Node {
  const entity = entityId === null ? undefined : context.lookups.entity(entityId);
  return entity === undefined ? { '@type': 'Person', name } : mentioned(entity, context);
}

function eventNode(event: DossierEvent, context: ItemContext): Node {
  const days = dayRange(event.date);
  return present({
    '@type': 'Event',
    '@id': recordUrl(context, 'events', event.id),
    url: recordUrl(context, 'events', event.id),
    name: event.title,
    startDate: event.precision === 'range' ? days?.start : event.date,
    endDate: event.precision === 'range' ? days?.end : undefined,
    subjectOf: event.articleIds.slice(0, MOST_MENTIONS).map((id) => ({
      '@id': recordUrl(context, 'articles', id),
    })),
  });
}

const ENTITY_NODES: Record<Entity['type'], { list: ListName | null; type: string }> = {
  person: { list: 'people', type: 'Person' },
  organization: { list: 'organizations', type: 'Organization' },
  place: { list: 'places', type: 'Place' },
  event: { list: null, type: 'Event' },
};

function mentioned({ type, id, name }: Entity, context: ItemContext): Node {
  const { list, type: schemaType } = ENTITY_NODES[type];
  const address = list === null ? undefined : recordUrl(context, list, id);
  return present({ '@type': schemaType, '@id': address, name });
}

function entityNode(list: ListName, type: string): (entity: Entity, context: ItemContext) => Node {
  return ({ id, name, aliases, wikidata }, context) =>
    present({
      '@type': type,
      '@id': recordUrl(context, list, id),
      url: recordUrl(context, list, id),
      name,
      alternateName: aliases,
      sameAs: wikidata === null ? undefined : `https://www.wikidata.org/wiki/${wikidata}`,
    });
}

/** Without what is unknown or empty. */
function present(node: Node): Node {
  return Object.fromEntries(
    Object.entries(node).filter(
      ([, value]) =>
        value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0),
    ),
  );
}
