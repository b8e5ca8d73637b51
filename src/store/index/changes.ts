/**
 * When the newest of the articles changed that a record comes from.
 *
 * | array | holds |
 * | --- | --- |
 * | `changes` | rows: moments in RFC 3339, each once; empty where nothing is dated |
 * | `LIST changed` | for each record which of these it is |
 */
import type { Arrays, IndexFile } from '../../dataset/index-file.ts';
import { RowWriter, rowsOf } from '../../dataset/rows.ts';
import { type ListName, listNames } from '../../query/lists.ts';
import type { Lookups } from '../../query/lookups.ts';
import { memoized } from '../../query/once.ts';

export function writeChanges({ records, changeAt }: Lookups): Arrays {
  const known = new Map<string, number>();
  const numberOf = (change: string): number => {
    const number = known.get(change) ?? known.size;
    known.set(change, number);
    return number;
  };
  const arrays: Record<string, Arrays[string]> = {};
  for (const list of listNames) {
    arrays[`${list} changed`] = Uint32Array.from({ length: records[list].size }, (_, place) =>
      numberOf(changeAt(list, place) ?? ''),
    );
  }
  const encoder = new TextEncoder();
  const rows = new RowWriter();
  for (const change of known.keys()) rows.text(encoder.encode(change));
  return { ...arrays, ...rows.arrays('changes') };
}

export function openChanges(file: IndexFile): Lookups['changeAt'] {
  const changes = rowsOf(file, 'changes');
  const changed = memoized((list: ListName) => file.numbers(`${list} changed`));
  const decoder = new TextDecoder();
  const text = memoized((number: number) => decoder.decode(changes.row(number)) || null);
  return (list, place) => text(changed(list)[place] ?? changes.count);
}
