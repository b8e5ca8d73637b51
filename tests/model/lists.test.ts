import { expect, it } from 'vitest';
import * as schema from '../../src/dataset/schema.ts';
import { listNames, lists } from '../../src/model/lists.ts';
import type { ListName } from '../../src/model/records.ts';

const records: Record<ListName, { shape: object }> = {
  articles: schema.article,
  stories: schema.story,
  quotes: schema.quote,
  statements: schema.statement,
  events: schema.event,
  people: schema.entity,
  organizations: schema.entity,
  places: schema.entity,
  publishers: schema.publisher,
};

it.each(listNames)('%s list every field of their schema', (list) => {
  expect([...lists[list].fields].sort()).toEqual(Object.keys(records[list].shape).sort());
});
