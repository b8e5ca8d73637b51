/** Turns the records of each list into items of a feed. */
import type { ListName, Records } from '../../model/records.ts';
import type { Item, ItemBase } from '../feed/feed.ts';
import { machineTermsUrl } from '../feed/urls.ts';
import { allowedInXml } from '../feed/xml.ts';
import { articleItem } from './article.ts';
import { entityItem, publisherItem } from './entity.ts';
import type { ItemContext } from './item-context.ts';
import { quoteItem } from './quote.ts';
import { statementItem } from './statement.ts';
import { eventItem, storyItem } from './stories-and-events.ts';

const items: { [L in ListName]: (record: Records[L], context: ItemContext) => ItemBase } = {
  articles: articleItem,
  stories: storyItem,
  quotes: quoteItem,
  statements: statementItem,
  events: eventItem,
  people: entityItem('people'),
  organizations: entityItem('organizations'),
  places: entityItem('places'),
  publishers: publisherItem,
};

/** A record as an item. The text is the same in every format, so characters that XML forbids are removed. */
export function itemOf<L extends ListName>(
  list: L,
  record: Records[L],
  context: ItemContext,
): Item {
  const item = cleaned(items[list](record, context));
  return {
    ...item,
    title: oneLine(item.title),
    summary: oneLine(item.summary),
    updated: record.changedAt ?? item.updated,
    revision: record.addedAt === null ? null : record.revision,
    machineTerms: item.machines && machineTermsUrl(context, item.machines),
  };
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** XML parsers turn CR LF and CR into LF (section 2.11), so all formats get LF. */
function cleanedText(text: string): string {
  return allowedInXml(text).replace(/\r\n?/g, '\n');
}

function cleaned<T>(value: T): T;
function cleaned(value: unknown): unknown {
  if (typeof value === 'string') return cleanedText(value);
  if (Array.isArray(value)) return value.map((member) => cleaned(member));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, cleaned(member)]));
}
