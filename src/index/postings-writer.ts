/** Writes postings (postings-reader.ts). */
import type { NamedArrays } from './index-file.ts';
import { RowWriter, sortByText } from './rows-writer.ts';

/** @param byValue numbers ascending, each once */
export function writePostings(name: string, byValue: ReadonlyMap<string, number[]>): NamedArrays {
  if (byValue.size === 0) return {};
  const values = new RowWriter();
  const rows = new RowWriter();
  for (const { text, thing } of sortByText(byValue, ([value]) => value)) {
    const [, numbers] = thing;
    values.addText(text);
    rows.addNumbers(numbers);
  }
  return { ...values.arrays(`${name} values`), ...rows.arrays(`${name} numbers`) };
}
