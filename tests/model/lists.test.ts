import { expect, it } from 'vitest';
import * as schema from '../../src/dataset/served-schema.ts';
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

it.each(listNames)('%s list every field of their schema but those that need no choice', (list) => {
  const always = [
    'snippet',
    'explanations',
    list === 'articles' ? 'externalUrl' : 'url',
    'excerpt',
  ];
  const fields = Object.keys(records[list].shape).filter((name) => !always.includes(name));
  expect([...lists[list].fields].sort()).toEqual(fields.sort());
});
