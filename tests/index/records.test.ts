import { describe, expect, it } from 'vitest';
import { createCachePool } from '../../src/cache/cache-pool.ts';
import type { Dataset } from '../../src/dataset/types.ts';
import { openIndexFile } from '../../src/index/index-file.ts';
import { openRecords } from '../../src/index/records-reader.ts';
import { inMemoryLookups } from '../../src/model/in-memory-lookups.ts';
import { listNames } from '../../src/model/lists.ts';
import { bundled } from '../bundled-store.ts';
import { generateDataset } from '../generated-dataset.ts';

const data = generateDataset({ articles: 12 });
const inMemory = inMemoryLookups(data);
const opened = open(data);

function open(dataset: Dataset) {
  const { bytes, index, digest } = bundled(dataset);
  return openRecords(bytes, openIndexFile(index, digest), createCachePool(40_000_000));
}

describe('records, written and opened', () => {
  it.each(listNames)('include all %s in order', (list) => {
    expect([...opened.records[list]]).toEqual([...inMemory.records[list]]);
  });

  it('are found by their ids, and by no other text', () => {
    for (const { id } of data.quotes) expect(opened.records.quotes.find(id)?.id).toBe(id);
    for (const id of ['', 'x', '李', `${data.quotes[0]?.id} `])
      expect(opened.records.quotes.find(id)).toBeUndefined();
  });

  it('are found only in the list of their type', () => {
    const [place] = inMemory.records.places;
    expect(opened.records.places.find(place?.id ?? '')).toEqual(place);
    expect(opened.records.people.find(place?.id ?? '')).toBeUndefined();
  });

  it('are the same object each time, as long as they are kept', () => {
    const [first] = opened.records.articles;
    expect(opened.article(first?.id ?? '')).toBe(first);
  });

  it('are dropped from a full cache and decoded again', () => {
    const { bytes, index, digest } = bundled(data);
    const { records } = openRecords(bytes, openIndexFile(index, digest), createCachePool(60_000));
    const [first] = records.articles;
    expect(records.articles.at(0)).toBe(first);
    expect([...records.articles]).toHaveLength(data.articles.length);
    expect(records.articles.at(0)).not.toBe(first);
    expect(records.articles.at(0)).toEqual(first);
  });

  it('end where the list ends', () => {
    const { articles, people } = opened.records;
    expect(() => articles.at(articles.size)).toThrow(RangeError);
    expect(() => people.at(people.size)).toThrow(RangeError);
  });

  it('are joined as in memory', () => {
    for (const { id } of data.articles) {
      expect(opened.quotesOfArticle(id)).toEqual(inMemory.quotesOfArticle(id));
      expect(opened.eventsOfArticle(id)).toEqual(inMemory.eventsOfArticle(id));
    }
    for (const { id } of data.quotes)
      expect(opened.statementOfQuote(id)).toEqual(inMemory.statementOfQuote(id));
    for (const { id } of data.entities) {
      expect(opened.quotesOfSpeaker(id)).toEqual(inMemory.quotesOfSpeaker(id));
      expect(opened.eventsOfEntity(id)).toEqual(inMemory.eventsOfEntity(id));
    }
    for (const { id } of data.stories)
      expect(opened.statementsOfStory(id)).toEqual(inMemory.statementsOfStory(id));
    expect(opened.quotesOfArticle('none')).toEqual([]);
  });
});

it('opens a dossier without articles', () => {
  const none = generateDataset({ articles: 0 });
  expect(listNames.flatMap((list) => [...open(none).records[list]]).length).toBe(
    listNames.flatMap((list) => [...inMemoryLookups(none).records[list]]).length,
  );
});

it('refuses a dataset of another version', () => {
  expect(() => open(Object.assign({}, data, { version: 2 }))).toThrow('does not have version 1');
});
