/** Publications as `npm run publish` makes them, at times of a test's own. */
import { createHash } from 'node:crypto';
import { compile } from '../scripts/compile/compile.ts';
import {
  contentDigest,
  datedByLedger,
  type UndatedDataset,
} from '../scripts/compile/ledger/dated-by-ledger.ts';
import type { Ledger } from '../scripts/compile/ledger/ledger-file.ts';
import { nextLines } from '../scripts/compile/ledger/next-lines.ts';
import { LEDGER_FILE, type SeedFile } from '../scripts/compile/read/folder.ts';
import type { Dataset } from '../src/dataset/types.ts';
import { bundledStore } from './bundled-store.ts';

export interface Published {
  dataset: Dataset;
  ledger: Ledger;
}

/**
 * @param before the publication before this one; null for the first
 * @param at RFC 3339 in UTC
 */
export function publication(
  dataset: UndatedDataset,
  before: Published | null,
  at: string,
): Published {
  const ledger = before?.ledger ?? null;
  const lines = nextLines(dataset, ledger, before?.dataset ?? null, at);
  const records = [...(ledger?.records ?? []), ...lines];
  const earlier = ledger?.datasets ?? [];
  const line = {
    at,
    record: 'dataset' as const,
    digest: '',
    change: ledger === null ? ('added' as const) : ('changed' as const),
    content: contentDigest(dataset),
  };
  const dated = datedByLedger(dataset, { records, datasets: [...earlier, line] });
  const digest = servedDigest(dated);
  return { dataset: dated, ledger: { records, datasets: [...earlier, { ...line, digest }] } };
}

/** A folder's next publication. The compiler sees the ledger, so that ids last through corrections. */
export async function publishedFolder(
  files: SeedFile[],
  before: Published | null,
  at: string,
): Promise<Published> {
  const ledger = before === null ? [] : [ledgerFile(before.ledger)];
  const { dataset } = await compile([...files, ...ledger]);
  if (dataset === null) throw new Error('no dataset');
  return publication(dataset, before, at);
}

function ledgerFile({ records, datasets }: Ledger): SeedFile {
  const lines = [...records, ...datasets].map((line) => JSON.stringify(line));
  return { path: LEDGER_FILE, bytes: new TextEncoder().encode(`${lines.join('\n')}\n`) };
}

/** SHA-256 of `/dataset.json`. */
function servedDigest(dataset: Dataset): string {
  const hash = createHash('sha256');
  const pieces = bundledStore(dataset).dataset();
  if (pieces instanceof Promise) throw new Error('the bundled store answers at once');
  for (const piece of pieces) hash.update(piece);
  return hash.digest('hex');
}
