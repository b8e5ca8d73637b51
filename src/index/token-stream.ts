/** All texts one behind another, as the numbers of their words' forms; what an index is made of. */

import type { TaggedText } from '../model/record-texts.ts';
import { stemmingLanguage } from '../text/stems.ts';
import { tokenTexts } from '../text/tokens.ts';

/** Positions in the stream, end exclusive. */
export interface PositionRange {
  start: number;
  end: number;
}

/** A word of a language: one word in two languages is two forms. */
export interface Form {
  text: string;
  language: string;
}

/** Stands behind each text and is no word: it keeps phrases from reaching over a text's end. */
export const TEXT_BREAK = 0;

export class TokenStream {
  readonly forms: Form[] = [{ text: '', language: '' }];
  readonly words = new GrowingUint32Array();
  readonly #languages = new Map<string, Language>();

  get languages(): string[] {
    return [...this.#languages.keys()];
  }

  /** Where the copy of the text stands that nobody has taken for these takings yet; appended when there is none. */
  take({ text, language: tag }: TaggedText, taken: UsedCopies): PositionRange {
    const language = this.#language(stemmingLanguage(tag));
    const copies = language.copies.get(text) ?? [];
    if (copies.length === 0) language.copies.set(text, copies);
    const before = taken.get(copies) ?? 0;
    taken.set(copies, before + 1);
    const known = copies[before];
    if (known !== undefined) return known;
    const [first] = copies;
    const start = this.words.length;
    if (first === undefined) this.#read(text, language);
    else this.words.repeat(first);
    const made = { start, end: this.words.length };
    copies.push(made);
    return made;
  }

  #read(text: string, { name, numbers }: Language): void {
    for (const word of tokenTexts(text)) {
      let number = numbers.get(word);
      if (number === undefined) {
        number = this.forms.push({ text: word, language: name }) - 1;
        numbers.set(word, number);
      }
      this.words.push(number);
    }
    this.words.push(TEXT_BREAK);
  }

  #language(name: string): Language {
    const known = this.#languages.get(name);
    if (known !== undefined) return known;
    const made = { name, numbers: new Map(), copies: new Map() };
    this.#languages.set(name, made);
    return made;
  }
}

/** How many copies of each text a list has taken: each position is of one record of it. */
export type UsedCopies = Map<readonly PositionRange[], number>;

interface Language {
  name: string;
  /** From a word to its form. */
  numbers: Map<string, number>;
  /** From a text to where it stands. */
  copies: Map<string, PositionRange[]>;
}

/** A growing list of whole numbers in four bytes each. */
class GrowingUint32Array {
  #values = new Uint32Array(1 << 16);
  length = 0;

  push(value: number): void {
    this.#room(1);
    this.#values[this.length++] = value;
  }

  /** Appends what stands there once more. */
  repeat({ start, end }: PositionRange): void {
    this.#room(end - start);
    this.#values.copyWithin(this.length, start, end);
    this.length += end - start;
  }

  values(): Uint32Array {
    return this.#values.subarray(0, this.length);
  }

  #room(more: number): void {
    if (this.length + more <= this.#values.length) return;
    const grown = new Uint32Array(Math.max(this.#values.length * 2, this.length + more));
    grown.set(this.#values);
    this.#values = grown;
  }
}
