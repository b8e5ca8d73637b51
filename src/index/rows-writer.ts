/** Writes rows (rows-reader.ts). */
import type { NamedArrays } from './index-file.ts';
import { compareBytes } from './rows-reader.ts';

const encoder = new TextEncoder();

/** Things with their texts as bytes, in the order of these. */
export function sortByText<T>(
  things: Iterable<T>,
  textOf: (thing: T) => string,
): { text: Uint8Array; thing: T }[] {
  return Array.from(things, (thing) => ({ text: encoder.encode(textOf(thing)), thing })).sort(
    (a, b) => compareBytes(a.text, b.text),
  );
}

/** Rows as they are written, one after another. */
export class RowWriter {
  #bytes = new Uint8Array(1 << 16);
  #length = 0;
  readonly #starts: number[] = [0];

  addText(text: Uint8Array): void {
    this.#room(text.length);
    this.#bytes.set(text, this.#length);
    this.#length += text.length;
    this.#starts.push(this.#length);
  }

  /** `numbers` ascending. */
  addNumbers(numbers: Iterable<number>): void {
    let before = 0;
    for (const number of numbers) {
      this.#room(5);
      let rest = number - before;
      for (; rest >= 0x80; rest >>>= 7) this.#bytes[this.#length++] = (rest & 0x7f) | 0x80;
      this.#bytes[this.#length++] = rest;
      before = number;
    }
    this.#starts.push(this.#length);
  }

  arrays(name: string): NamedArrays {
    return {
      [name]: this.#bytes.subarray(0, this.#length),
      [`${name} rows`]: Uint32Array.from(this.#starts),
    };
  }

  #room(more: number): void {
    if (this.#length + more <= this.#bytes.length) return;
    const grown = new Uint8Array(Math.max(this.#bytes.length * 2, this.#length + more));
    grown.set(this.#bytes);
    this.#bytes = grown;
  }
}
