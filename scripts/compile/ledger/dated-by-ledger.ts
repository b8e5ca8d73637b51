/** Adds the ledger's knowledge to a compiled dataset: when each record was added or changed, and what was withdrawn. */
import { createHash } from 'node:crypto';
import { isReserved } from '../../../src/dataset/rights.ts';
import { UNPUBLISHED } from '../../../src/dataset/timestamps.ts';
import type { Change, Dataset, Publication } from '../../../src/dataset/types.ts';
import {
  type AnnouncedDataset,
  announcedRecords,
  digestOfFields,
  parseRecordName,
  recordName,
} from './announced.ts';
import type { Ledger } from './ledger-file.ts';
import { type PublishedRecord, publishedRecords } from './published-records.ts';

export type UndatedDataset = Omit<Dataset, 'publishedAt' | 'publications' | 'changes'>;

export function datedByLedger(dataset: UndatedDataset, ledger: Ledger | null): Dataset {
  if (ledger === null) return { ...dataset, publishedAt: null, publications: [], changes: [] };
  const published = publishedRecords(ledger);
  const newest = ledger.datasets.at(-1);
  return {
    ...dataset,
    ...datedRecords(dataset, published),
    publishedAt:
      newest !== undefined && newest.content === contentDigest(dataset) ? newest.at : null,
    publications: ledger.datasets.map(({ at, digest }, index) => ({
      at,
      digest: index === ledger.datasets.length - 1 ? null : digest,
    })),
    changes: changesIn(ledger, dataset),
  };
}

const RECORDS = [
  'articles',
  'stories',
  'quotes',
  'paraphrases',
  'statements',
  'events',
  'entities',
  'publishers',
] as const;

/** SHA-256 of the records and settings, without what the ledger adds to them. */
export function contentDigest(dataset: UndatedDataset): string {
  const hash = createHash('sha256');
  hash.update(JSON.stringify(dataset.dossier));
  for (const key of RECORDS) {
    hash.update(`\n${key}\n`);
    for (const record of dataset[key]) hash.update(JSON.stringify({ ...record, ...UNPUBLISHED }));
  }
  return hash.digest('hex');
}

/** Each record with its dates. */
function datedRecords(
  dataset: AnnouncedDataset,
  published: ReadonlyMap<string, PublishedRecord>,
): AnnouncedDataset {
  const dates = new Map(
    announcedRecords(dataset).map((announced) => {
      const name = recordName(announced);
      return [name, publicationOf(published.get(name), digestOfFields(announced.fields))];
    }),
  );
  const dated =
    (...lists: string[]) =>
    <R extends { id: string }>(record: R): R => ({
      ...record,
      ...(lists.map((list) => dates.get(`${list}/${record.id}`)).find(Boolean) ?? UNPUBLISHED),
    });
  return {
    articles: dataset.articles.map(dated('articles')),
    stories: dataset.stories.map(dated('stories')),
    quotes: dataset.quotes.map(dated('quotes')),
    paraphrases: dataset.paraphrases.map(dated('quotes')),
    statements: dataset.statements.map(dated('statements')),
    events: dataset.events.map(dated('events')),
    entities: dataset.entities.map(dated('people', 'organizations', 'places')),
    publishers: dataset.publishers.map(dated('publishers')),
  };
}

function publicationOf(known: PublishedRecord | undefined, digest: string): Publication {
  if (known === undefined || known.withdrawn) return UNPUBLISHED;
  const { addedAt, revision } = known;
  return { addedAt, changedAt: known.digest === digest ? known.changedAt : null, revision };
}

/** Omits the wording of records that are withdrawn or reserved now, even if the change was published before. */
function changesIn({ records }: Ledger, dataset: UndatedDataset): Change[] {
  const reserved = dataset.articles.filter((article) => isReserved(article, dataset.dossier));
  const servable = new Set(announcedRecords(dataset).map(recordName));
  for (const { id } of reserved) servable.delete(recordName({ list: 'articles', id }));
  return records.flatMap(({ at, record, change, fields = [], differences = [] }) => {
    if (change === 'added') return [];
    const shown = servable.has(record) ? differences : [];
    return [{ at, ...parseRecordName(record), change, fields, differences: shown }];
  });
}
