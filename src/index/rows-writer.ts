/** Writes rows of bytes (rows-reader.ts). */
import type { NamedArrays } from './index-file.ts';
import { compareBytes } from './rows-reader.ts';

const encoder = new TextEncoder();

/** Items with their texts in UTF-8, sorted by the texts' bytes. */
export function sortByText<T>(
  items: Iterable<T>,
  textOf: (item: T) => string,
): { text: Uint8Array; item: T }[] {
  return Array.from(items, (item) => ({ text: encoder.encode(textOf(item)), item })).sort((a, b) =>
    compareBytes(a.text, b.text),
  );
}

/** Collects rows in the order in which they are added. */
export class RowWriter {
  #bytes = new Uint8Array(1 << 16);
  #length = 0;
  readonly #starts: number[] = [0];

  addText(text: Uint8Array): void {
    this.#reserve(text.length);
    this.#bytes.set(text, this.#length);
    this.#length += text.length;
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
