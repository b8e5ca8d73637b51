/** What a publication would add to the ledger. */
import {
  type Announced,
  type AnnouncedDataset,
  type AnnouncedFields,
  announcedRecords,
  digestOfFields,
  recordName,
} from './announced.ts';
import type { Ledger, RecordLine } from './ledger-file.ts';
import { publishedRecords } from './published-records.ts';
import { wordDifferences } from './word-differences.ts';

/**
 * The lines of records that were added, changed or withdrawn since the last publication.
 *
 * @param previous the dataset that was published last, where it is at hand: for what changed within a record
 * @param at RFC 3339 in UTC
 */
export function nextLines(
  dataset: AnnouncedDataset,
  ledger: Ledger | null,
  previous: AnnouncedDataset | null,
  at: string,
): RecordLine[] {
  const published = publishedRecords(ledger ?? { records: [], datasets: [] });
  const before = new Map(
    (previous === null ? [] : announcedRecords(previous)).map((each) => [recordName(each), each]),
  );
  const current = announcedRecords(dataset);
  const lines = current.flatMap((announced): RecordLine[] => {
    const record = recordName(announced);
    const digest = digestOfFields(announced.fields);
    const known = published.get(record);
    const line = { at, record, digest, anchor: announced.anchor };
    if (known === undefined || known.withdrawn) return [{ ...line, change: 'added' }];
    if (known.digest === digest) return [];
    const was = before.get(record);
    const isPublishedOne = was !== undefined && digestOfFields(was.fields) === known.digest;
    return [{ ...line, change: 'changed', ...(isPublishedOne && detailsOf(was, announced)) }];
  });
  const names = new Set(current.map(recordName));
  for (const { record, digest, withdrawn } of published.values()) {
    if (!withdrawn && !names.has(record)) lines.push({ at, record, digest, change: 'withdrawn' });
  }
  return lines;
}

function detailsOf(
  before: Announced,
  after: Announced,
): Pick<RecordLine, 'fields' | 'differences'> {
  const fields = Object.keys(after.fields).filter(
    (name) => JSON.stringify(before.fields[name]) !== JSON.stringify(after.fields[name]),
  );
  return {
    fields,
    differences: fields.flatMap((field) => {
      const [old, text] = [textOf(before.fields, field), textOf(after.fields, field)];
      if (old === null || text === null) return [];
      return wordDifferences(old, text).map((difference) => ({ field, ...difference }));
    }),
  };
}

/** The words of a field; null for what has none. */
function textOf(fields: AnnouncedFields, name: string): string | null {
  const value = fields[name];
  if (typeof value === 'string') return value;
  if (name !== 'body' || !Array.isArray(value)) return null;
  return value.map((block) => String(Reflect.get(Object(block), 'text'))).join(' ');
}
