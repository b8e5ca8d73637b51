/** Writes where each id's record is (ids-reader.ts). */
import type { Arrays } from './index-file.ts';
import { inOrderOfText, RowWriter } from './rows-writer.ts';

/** @param ids in the order of the records */
export function writeIds(list: string, ids: Iterable<string>): Arrays {
  const sorted = inOrderOfText([...ids].entries(), ([, id]) => id);
  const rows = new RowWriter();
  for (const { text } of sorted) rows.text(text);
  return {
    ...rows.arrays(`${list} ids`),
    [`${list} by id`]: Uint32Array.from(sorted, ({ thing: [place] }) => place),
  };
}
