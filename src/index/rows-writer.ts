/** Writes rows of bytes (rows-reader.ts). */
import { compareCodePoints } from '../text/code-points.ts';
import type { NamedArrays } from './index-file.ts';

const encoder = new TextEncoder();
/** UTF-8 takes at most three bytes for a UTF-16 code unit. */
const MAX_BYTES_PER_UNIT = 3;

/** Items with their texts, sorted by the texts' bytes in UTF-8. */
export function sortByText<T>(
  items: Iterable<T>,
  textOf: (item: T) => string,
): { text: string; item: T }[] {
  return Array.from(items, (item) => ({ text: textOf(item).toWellFormed(), item })).sort((a, b) =>
    compareCodePoints(a.text, b.text),
  );
}

/** Collects rows in the order in which they are added. */
export class RowWriter {
  #bytes = new Uint8Array(1 << 16);
  #length = 0;
  readonly #starts: number[] = [0];

  addText(text: string): void {
    this.#reserve(text.length * MAX_BYTES_PER_UNIT);
    this.#length += encoder.encodeInto(text, this.#bytes.subarray(this.#length)).written;
    this.#starts.push(this.#length);
  }

  /** @param numbers ascending */
  addNumbers(numbers: Iterable<number>): void {
    let previous = 0;
    for (const number of numbers) {
      this.#reserve(5);
      let rest = number - previous;
      for (; rest >= 0x80; rest >>>= 7) this.#bytes[this.#length++] = (rest & 0x7f) | 0x80;
      this.#bytes[this.#length++] = rest;
      previous = number;
    }
    this.#starts.push(this.#length);
  }

  arrays(name: string): NamedArrays {
    return {
      [name]: this.#bytes.subarray(0, this.#length),
      [`${name} rows`]: Uint32Array.from(this.#starts),
    };
  }

  #reserve(more: number): void {
    if (this.#length + more <= this.#bytes.length) return;
    const grown = new Uint8Array(Math.max(this.#bytes.length * 2, this.#length + more));
    grown.set(this.#bytes);
    this.#bytes = grown;
  }
}
