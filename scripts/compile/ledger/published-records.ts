/** The state of each record after all lines of the ledger. */
import type { Anchor, Ledger } from './ledger-file.ts';

export interface PublishedRecord {
  /** `LIST/ID`. */
  record: string;
  digest: string;
  addedAt: string;
  /** When it was added, changed or withdrawn last. */
  changedAt: string;
  revision: number;
  withdrawn: boolean;
  anchor: Anchor | null;
}

/** By `LIST/ID`, in the order in which they were added first. */
export function publishedRecords({ records }: Ledger): Map<string, PublishedRecord> {
  const published = new Map<string, PublishedRecord>();
  for (const { at, record, digest, change, anchor } of records) {
    const known = published.get(record);
    const isNew = known === undefined || known.withdrawn || change === 'added';
    published.set(record, {
      record,
      digest,
      addedAt: isNew ? at : known.addedAt,
      changedAt: at,
      revision: isNew ? 0 : known.revision + (change === 'changed' ? 1 : 0),
      withdrawn: change === 'withdrawn',
      anchor: anchor ?? known?.anchor ?? null,
    });
  }
  return published;
}
