/** A published change as an item: what was added, corrected or withdrawn. */
import type { HistoryEntry } from '../../model/change-history.ts';
import { lists } from '../../model/lists.ts';
import type { ContentBlock, Item, PlainRecord } from '../feed/feed.ts';
import { recordUrl } from '../feed/urls.ts';
import { itemOf } from './item.ts';
import type { ItemContext } from './item-context.ts';

export const CHANGE_FIELDS = ['id', 'url', 'change', 'at', 'list', 'fields', 'differences'];

const WORDS: Record<HistoryEntry['change'], string> = {
  added: 'Added',
  changed: 'Corrected',
  withdrawn: 'Withdrawn',
};

/** A withdrawn record is named by its id: nothing else of it is published any more. */
export function changeItem(entry: HistoryEntry, context: ItemContext): Item {
  const { at, list, id, change, fields } = entry;
  const record = change === 'withdrawn' ? undefined : context.lookups.records[list].find(id);
  const item = record && itemOf(list, record, { ...context, excerpt: null });
  const name = item?.title ?? `${lists[list].singular} ${id}`;
  return {
    id: `${context.dossier.id}/changes/${list}/${encodeURIComponent(id)}/${at}/${change}`,
    url: recordUrl(context, list, id),
    externalUrl: null,
    title: `${WORDS[change]}: ${name}`,
    summary: fields.length > 0 ? `${name} (${fields.join(', ')})` : name,
    content: [{ type: 'paragraph', text: item?.summary ?? name }, ...differenceBlocks(entry)],
    published: at,
    updated: at,
    revision: null,
    authors: [],
    outlets: item?.outlets ?? [],
    publisher: null,
    language: item?.language ?? context.dossier.language,
    rights: item?.rights ?? null,
    license: item?.license ?? null,
    machines: item?.machines ?? null,
    machineTerms: item?.machineTerms ?? null,
    categories: [],
    calendarEntry: null,
    facts: { kind: 'change', change, list, record_id: id, fields },
  };
}

function differenceBlocks({ differences }: HistoryEntry): ContentBlock[] {
  return differences.map(({ field, removed, added }) => ({
    type: 'list-item',
    text: `${field}: “${removed}” → “${added}”`,
  }));
}

/** A published change for programs. */
export function changeRecord(entry: HistoryEntry, context: ItemContext): PlainRecord {
  const { id, list, change, at, fields, differences } = entry;
  return { id, url: recordUrl(context, list, id), change, at, list, fields, differences };
}
