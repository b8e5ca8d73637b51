/** The texts of all lists as one stream of word forms. Only the writer of the text index needs it. */
import type { TaggedText } from '../model/record-texts.ts';
import { stemmingLanguage } from '../text/stems.ts';
import { tokenTexts } from '../text/tokens.ts';

/** Positions in the stream, end exclusive. */
export interface PositionRange {
  start: number;
  end: number;
}

/** A word of one language: the same word in two languages is two forms. */
export interface Form {
  text: string;
  language: string;
}

/** The form number after each text. It is no word, so phrases never match across the end of a text. */
export const TEXT_BREAK = 0;

/** How many copies of each text a list uses already. */
export type UsedCopies = Map<readonly PositionRange[], number>;

interface Language {
  name: string;
  /** By word, the number of its form. */
  formNumbers: Map<string, number>;
  /** By text, where its copies are. */
  copies: Map<string, PositionRange[]>;
}

export class TokenStream {
  readonly forms: Form[] = [{ text: '', language: '' }];
  readonly words = new GrowingUint32Array();
  readonly #languages = new Map<string, Language>();

  get languages(): string[] {
    return [...this.#languages.keys()];
  }

  /**
   * The positions of a copy of the text that the list does not use yet; appends one when there is none. Lists share
   * copies, but within a list each position belongs to one document.
   */
  place({ text, language: tag }: TaggedText, used: UsedCopies): PositionRange {
    const language = this.#language(stemmingLanguage(tag));
    const copies = language.copies.get(text) ?? [];
    if (copies.length === 0) language.copies.set(text, copies);
    const count = used.get(copies) ?? 0;
    used.set(copies, count + 1);
    const unused = copies[count];
    if (unused !== undefined) return unused;
    const [first] = copies;
    const start = this.words.length;
    if (first === undefined) this.#append(text, language);
    else this.words.repeat(first);
    const copy = { start, end: this.words.length };
    copies.push(copy);
    return copy;
  }

  #append(text: string, { name, formNumbers }: Language): void {
    for (const word of tokenTexts(text)) {
      let number = formNumbers.get(word);
      if (number === undefined) {
        number = this.forms.push({ text: word, language: name }) - 1;
        formNumbers.set(word, number);
      }
      this.words.push(number);
    }
    this.words.push(TEXT_BREAK);
  }

  #language(name: string): Language {
    const known = this.#languages.get(name);
    if (known !== undefined) return known;
    const language = { name, formNumbers: new Map(), copies: new Map() };
    this.#languages.set(name, language);
    return language;
  }
}

class GrowingUint32Array {
  #values = new Uint32Array(1 << 16);
  length = 0;

  push(value: number): void {
    this.#reserve(1);
    this.#values[this.length++] = value;
  }

  /** Appends the values of a range again. */
  repeat({ start, end }: PositionRange): void {
    this.#reserve(end - start);
    this.#values.copyWithin(this.length, start, end);
    this.length += end - start;
  }

  values(): Uint32Array {
    return this.#values.subarray(0, this.length);
  }

  #reserve(more: number): void {
    if (this.length + more <= this.#values.length) return;
    const grown = new Uint32Array(Math.max(this.#values.length * 2, this.length + more));
    grown.set(this.#values);
    this.#values = grown;
  }
}
