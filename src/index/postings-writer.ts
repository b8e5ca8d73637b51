/** Writes postings (postings-reader.ts). */
import type { NamedArrays } from './index-file.ts';
import { RowWriter, sortByText } from './rows-writer.ts';

/** @param byValue by value the numbers that have it: ascending, without repetition */
export function writePostings(name: string, byValue: ReadonlyMap<string, number[]>): NamedArrays {
  if (byValue.size === 0) return {};
  const valueRows = new RowWriter();
  const numberRows = new RowWriter();
  for (const { text, item } of sortByText(byValue, ([value]) => value)) {
    const [, numbers] = item;
    valueRows.addText(text);
    numberRows.addNumbers(numbers);
  }
  return { ...valueRows.arrays(`${name} values`), ...numberRows.arrays(`${name} numbers`) };
}
