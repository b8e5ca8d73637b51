/** The schemas of JSON answers (schemas.json, which `npm run document` writes) and which record has which. */
import { listNames, lists } from '../../model/lists.ts';
import type { ListName } from '../../model/records.ts';
import type { Site } from '../feed/urls.ts';
import generated from './schemas.json' with { type: 'json' };

/** By name. References are those of an OpenAPI document. */
export const schemas = generated;

const ENTITY = { record: 'Entity', list: 'EntityList' };

/** The schemas of each list's records and of its pages. */
export const schemaOf: Record<ListName, { record: string; list: string }> = {
  articles: { record: 'Article', list: 'ArticleList' },
  stories: { record: 'Story', list: 'StoryList' },
  quotes: { record: 'Quote', list: 'QuoteList' },
  statements: { record: 'Statement', list: 'StatementList' },
  events: { record: 'Event', list: 'EventList' },
  people: ENTITY,
  organizations: ENTITY,
  places: ENTITY,
  publishers: { record: 'Publisher', list: 'PublisherList' },
};

/** The records that have a schema at `/schema/{record}.json`, in the singular. */
export const recordSchemaNames: readonly string[] = listNames.map((list) => lists[list].singular);

/** The schema of one kind of record as a document of its own (JSON Schema 2020-12); undefined for an unknown kind. */
export function recordSchema({ base }: Site, singular: string): string | undefined {
  const list = listNames.find((name) => lists[name].singular === singular);
  if (list === undefined) return undefined;
  const name = schemaOf[list].record;
  const used = Object.fromEntries([...namesUsedBy(name)].map((each) => [each, schemas[each]]));
  const document = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `${base}/schema/${singular}.json`,
    title: name,
    ...schemas[name],
    ...(Object.keys(used).length > 0 && { $defs: used }),
  };
  return `${JSON.stringify(document).replaceAll('#/components/schemas/', '#/$defs/')}\n`;
}

/** The names of the schemas that a schema refers to, directly or through others. */
function namesUsedBy(name: string, found = new Set<string>()): Set<string> {
  const text = JSON.stringify(schemas[name]);
  for (const [, used = ''] of text.matchAll(/"#\/components\/schemas\/(\w+)"/g)) {
    if (found.has(used)) continue;
    found.add(used);
    namesUsedBy(used, found);
  }
  return found;
}
