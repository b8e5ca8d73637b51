/** Writes postings (postings-reader.ts). */
import type { Arrays } from './index-file.ts';
import { inOrderOfText, RowWriter } from './rows-writer.ts';

/** @param byValue numbers ascending, each once */
export function writePostings(name: string, byValue: ReadonlyMap<string, number[]>): Arrays {
  if (byValue.size === 0) return {};
  const values = new RowWriter();
  const rows = new RowWriter();
  for (const { text, thing } of inOrderOfText(byValue, ([value]) => value)) {
    const [, numbers] = thing;
    values.text(text);
    rows.numbers(numbers);
  }
  return { ...values.arrays(`${name} values`), ...rows.arrays(`${name} numbers`) };
}
