/**
 * `ledger.ndjson`: what was published when, one line a change. `npm run publish` appends to it; the compiler only reads
 * it.
 */
import { z } from 'zod';
import { difference, publishedList } from '../../../src/dataset/schema.ts';
import type { Problem } from '../core/problem.ts';
import type { SeedFile } from '../read/folder.ts';

/** What identifies a record after its wording was corrected. */
const anchor = z.object({
  /** Ids of what it belongs to or consists of. */
  members: z.array(z.string()),
  words: z.string().nullable(),
  /** Records of different kinds are never the same. */
  kind: z.string().nullable(),
});

const instant = z.iso.datetime('must be a UTC time such as 2026-11-30T12:00:00Z');

/** A change of one record. */
const recordLine = z.object({
  /** From when on the change could be seen. */
  at: instant,
  /** `LIST/ID`. */
  record: z
    .string()
    .refine((name) => publishedList.safeParse(name.split('/', 1)[0]).success && /.\/./.test(name), {
      error: 'must be LIST/ID, such as articles/harbour-talks',
    }),
  /** Digest of the record's announced fields (announced.ts). */
  digest: z.string(),
  change: z.enum(['added', 'changed', 'withdrawn']),
  anchor: anchor.optional(),
  fields: z.array(z.string()).optional(),
  differences: z.array(difference).optional(),
});

/** A publication as a whole. */
const datasetLine = z.object({
  at: instant,
  record: z.literal('dataset'),
  /** SHA-256 of the published `/dataset.json`. */
  digest: z.string(),
  change: z.enum(['added', 'changed']),
  /** The digest of the dataset's contents without the ledger's own dates. */
  content: z.string(),
});

export type Anchor = z.infer<typeof anchor>;
export type RecordLine = z.infer<typeof recordLine>;
type DatasetLine = z.infer<typeof datasetLine>;
type LedgerLine = RecordLine | DatasetLine;

export interface Ledger {
  /** Oldest first. */
  records: readonly RecordLine[];
  datasets: readonly DatasetLine[];
}

/** Null without a file. A line that cannot be used is a problem; the others count. */
export function readLedger(file: SeedFile | null, problems: Problem[]): Ledger | null {
  if (file === null) return null;
  const records: RecordLine[] = [];
  const datasets: DatasetLine[] = [];
  const lines = new TextDecoder().decode(file.bytes).split(/\r?\n/);
  for (const [index, text] of lines.entries()) {
    if (text.trim() === '') continue;
    const line = parseLine(text);
    if (typeof line === 'string') problems.push(malformed(file.path, index, line));
    else if (line.record === 'dataset' && 'content' in line) datasets.push(line);
    else if (!('content' in line)) records.push(line);
  }
  return { records: oldestFirst(records), datasets: oldestFirst(datasets) };
}

/** The line, or what is wrong with it. */
function parseLine(text: string): LedgerLine | string {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return 'is not JSON';
  }
  const isDataset =
    typeof value === 'object' && value !== null && 'record' in value && value.record === 'dataset';
  const parsed = (isDataset ? datasetLine : recordLine).safeParse(value);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  return `${issue?.path.join('.') || 'the line'}: ${issue?.message}`;
}

function malformed(file: string, index: number, what: string): Problem {
  const message = `${what}; the line is not used. Restore it from version control`;
  const position = { line: index + 1, column: 1 };
  return { file, ...position, severity: 'warning', rule: 'ledger/malformed-line', message };
}

/** Branches that were merged may have left lines in another order. */
function oldestFirst<Line extends LedgerLine>(lines: readonly Line[]): Line[] {
  return lines.toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at));
}
