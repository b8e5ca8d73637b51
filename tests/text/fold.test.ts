import { describe, expect, it } from 'vitest';
import * as schema from '../../src/dataset/schema.ts';
import { listNames, lists } from '../../src/model/lists.ts';
import type { ListName } from '../../src/model/records.ts';
import { fold, slugOf } from '../../src/text/fold.ts';

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

it.each(listNames)('%s can be asked for every field of their records', (list) => {
  expect([...lists[list].fields].sort()).toEqual(Object.keys(records[list].shape).sort());
});

describe('names', () => {
  it.each([
    ['ÉLAN', 'elan'],
    ['Straße', 'strasse'],
    ['Łódź', 'lodz'],
    ['Ærø', 'aero'],
    ['İstanbul', 'istanbul'],
    ['ﬁnance', 'finance'],
    ['김민수', '김민수'],
  ])('%s folds to %s', (name, folded) => {
    expect(fold(name)).toBe(folded);
  });

  it.each([
    ['John O’Neill', 'john-oneill'],
    ['  Ana  María-Pérez ', 'ana-maria-perez'],
    ['김 민수', '김-민수'],
    ['—', ''],
  ])('%s is asked for as %s', (name, id) => {
    expect(slugOf(name)).toBe(id);
  });
});
