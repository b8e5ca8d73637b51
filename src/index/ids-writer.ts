/** Writes the ids of records (ids-reader.ts). */
import type { NamedArrays } from './index-file.ts';
import { RowWriter, sortByText } from './rows-writer.ts';

/** @param ids in the order of the records */
export function writeIds(list: string, ids: Iterable<string>): NamedArrays {
  const sorted = sortByText([...ids].entries(), ([, id]) => id);
  const rows = new RowWriter();
  for (const { text } of sorted) rows.addText(text);
  return {
    ...rows.arrays(`${list} ids`),
    [`${list} by id`]: Uint32Array.from(sorted, ({ item: [ordinal] }) => ordinal),
  };
}
