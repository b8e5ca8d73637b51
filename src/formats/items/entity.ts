/** A person, organization, place or publisher as an item: its names and the articles that mention it. */
import type { Entity, Publisher } from '../../dataset/types.ts';
import type { ListName } from '../../model/records.ts';
import type { ContentBlock, ItemBase } from '../feed/feed.ts';
import { recordTagUri, recordUrl } from '../feed/urls.ts';
import { articleLinks, articlesOf, count, outletsOf, timestampsOf } from './article-group.ts';
import type { ItemContext } from './item-context.ts';

export function entityItem(list: ListName): (entity: Entity, context: ItemContext) => ItemBase {
  return function namedEntityItem(entity, context) {
    const names: ContentBlock[] =
      entity.aliases.length === 0
        ? []
        : [{ type: 'paragraph', text: `Also: ${entity.aliases.join(', ')}` }];
    return {
      ...named(list, entity, names, context),
      externalUrl:
        entity.wikidata === null ? null : `https://www.wikidata.org/wiki/${entity.wikidata}`,
      facts: { kind: entity.type, aliases: entity.aliases, article_ids: entity.articleIds },
    };
  };
}

export function publisherItem(publisher: Publisher, context: ItemContext): ItemBase {
  return {
    ...named('publishers', publisher, [], context),
    externalUrl: null,
    facts: { kind: 'publisher', article_ids: publisher.articleIds },
  };
}

function named(
  list: ListName,
  record: Entity | Publisher,
  names: ContentBlock[],
  context: ItemContext,
): Omit<ItemBase, 'facts' | 'externalUrl'> {
  const articles = articlesOf({ list, ...record }, context);
  return {
    id: recordTagUri(context, list, record.id),
    url: recordUrl(context, list, record.id),
    title: record.name,
    summary: `${record.name}: ${count(articles)}`,
    content: [...names, ...articleLinks(articles, context)],
    ...timestampsOf(list, record, articles, context),
    authors: [],
    publisher: null,
    outlets: outletsOf(articles),
    language: context.dossier.language,
    rights: null,
    license: null,
    machines: null,
    categories: [],
    calendarEntry: null,
  };
}
