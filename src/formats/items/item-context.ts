/** What is needed, besides the record, to make an item of it. */
import { LIST_OF_ENTITY_TYPE } from '../../dataset/entity-lists.ts';
import type { Lookups } from '../../model/lookups.ts';
import type { ListName } from '../../model/records.ts';
import type { Category } from '../feed/feed.ts';
import { listUrl, recordUrl, type Site } from '../feed/urls.ts';

export interface ItemContext extends Site {
  lookups: Lookups;
  /** Longest content in UTF-16 units; null for no limit. */
  excerpt: number | null;
}

/** Entities as categories. Those without a list are left out. */
export function entityCategories(ids: readonly string[], context: ItemContext): Category[] {
  return ids.flatMap((id) => {
    const entity = context.lookups.entity(id);
    const list = entity && LIST_OF_ENTITY_TYPE[entity.type];
    return list ? [{ term: id, scheme: listUrl(context, list), label: entity.name }] : [];
  });
}

/** A record as a member of `_dossier`: its id, name and page. */
export function reference(
  site: Site,
  list: ListName,
  record: { id: string; name?: string; title?: string },
): Record<string, string> {
  return {
    id: record.id,
    name: record.name ?? record.title ?? record.id,
    url: recordUrl(site, list, record.id),
  };
}
