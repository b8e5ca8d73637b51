/** Describes on the terminal what a publication announces. */
import type { RecordLine } from './compile/ledger/ledger-file.ts';

/** Counts by list and change, in the order of the lines: `2 articles added, 3 quotes changed`. */
export function summaryOf(lines: readonly Pick<RecordLine, 'record' | 'change'>[]): string {
  const counts = new Map<string, number>();
  for (const { record, change } of lines) {
    const name = `${record.slice(0, record.indexOf('/'))} ${change}`;
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const parts = Array.from(counts, ([name, count]) => `${count} ${name}`);
  return parts.join(', ') || 'no record changed';
}
