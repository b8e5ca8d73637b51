/**
 * The index of words: each text's words numbered one after another through the whole list, and for each word
 * form the positions where it stands. Built once, of flat arrays.
 */
import { fold } from '../../dataset/names.ts';
import { stemmingLanguage, stems } from './stems.ts';
import { wordsOf } from './tokens.ts';

/** A piece of text; no phrase reaches from one into the next. */
export interface Text {
  text: string;
  /** BCP 47. */
  language: string;
}

export interface TextIndex {
  /** How many documents; they are numbered from 0. */
  size: number;
  /** The languages that stem words here. */
  languages: readonly string[];
  /** Word forms by language and stem, as `en harbour`. */
  byStem: ReadonlyMap<string, readonly number[]>;
  /** The folded spelling of each word form, and the forms in the order of their folded spellings. */
  folded: readonly string[];
  alphabetical: Uint32Array;
  /** Where the positions of form n begin; those of the last end with the array. */
  starts: Uint32Array;
  /** Ascending within a form. */
  positions: Uint32Array;
  /** Of each field of each document: its first position, its document, its field's number. */
  segments: { starts: Uint32Array; documents: Uint32Array; fields: Uint8Array };
  /** Words of each document, those of its own fields (quotes stand in its text already). */
  lengths: Uint32Array;
  averageLength: number;
}

/** Texts of a document by field, in the order of the fields' numbers; `counts` false for text that repeats another field's. */
export type Fields = readonly { texts: readonly Text[]; counts: boolean }[];

/** `document` gives the fields of each number below `size`; it is called once for each, in order. */
export function buildTextIndex(size: number, document: (number: number) => Fields): TextIndex {
  const forms = new Forms();
  const words = new Numbers();
  const segments = { starts: new Numbers(), documents: new Numbers(), fields: new Numbers() };
  const lengths = new Uint32Array(size);
  for (let number = 0; number < size; number++) {
    for (const [field, { texts, counts }] of document(number).entries()) {
      segments.starts.push(words.length);
      segments.documents.push(number);
      segments.fields.push(field);
      const before = words.length;
      for (const { text, language } of texts)
        readText(text, stemmingLanguage(language), forms, words);
      if (counts) lengths[number] = (lengths[number] ?? 0) + words.length - before;
    }
  }
  const total = lengths.reduce((sum, length) => sum + length, 0);
  return {
    size,
    ...forms.index(),
    ...invert(words.values(), forms.count),
    segments: {
      starts: segments.starts.values(),
      documents: segments.documents.values(),
      fields: Uint8Array.from(segments.fields.values()),
    },
    lengths,
    averageLength: Math.max(1, total / Math.max(1, size)),
  };
}

/** Form 0 is no word: it keeps phrases from reaching over the end of a text. */
function readText(text: string, language: string, forms: Forms, words: Numbers): void {
  const numberOf = forms.of(language);
  for (const word of wordsOf(text)) words.push(numberOf(word));
  words.push(0);
}

/** Counting sort: from the form at each position to the positions of each form. */
function invert(words: Uint32Array, count: number): Pick<TextIndex, 'starts' | 'positions'> {
  const starts = new Uint32Array(count + 1);
  for (const form of words) starts[form + 1] = (starts[form + 1] ?? 0) + 1;
  for (let form = 0; form < count; form++) {
    starts[form + 1] = (starts[form + 1] ?? 0) + (starts[form] ?? 0);
  }
  const next = starts.slice();
  const positions = new Uint32Array(words.length);
  for (let position = 0; position < words.length; position++) {
    const form = words[position] ?? 0;
    const place = next[form] ?? 0;
    positions[place] = position;
    next[form] = place + 1;
  }
  return { starts, positions };
}

/** The word forms met so far, numbered from 1: one word in two languages is two forms. */
class Forms {
  readonly #numbers = new Map<string, Map<string, number>>();
  readonly #words: { text: string; language: string }[] = [{ text: '', language: '' }];

  get count(): number {
    return this.#words.length;
  }

  /** From a word of the language to its number. */
  of(language: string): (text: string) => number {
    const numbers = this.#numbers.get(language) ?? new Map<string, number>();
    this.#numbers.set(language, numbers);
    return (text) => {
      const known = numbers.get(text);
      if (known !== undefined) return known;
      const number = this.#words.push({ text, language }) - 1;
      numbers.set(text, number);
      return number;
    };
  }

  index(): Pick<TextIndex, 'languages' | 'byStem' | 'folded' | 'alphabetical'> {
    const folded = this.#words.map(({ text }) => fold(text));
    const spelling = (form: number) => folded[form] ?? '';
    const alphabetical = Uint32Array.from(folded.keys()).sort((a, b) =>
      spelling(a) < spelling(b) ? -1 : spelling(a) > spelling(b) ? 1 : a - b,
    );
    return { languages: [...this.#numbers.keys()], byStem: this.#byStem(), folded, alphabetical };
  }

  #byStem(): Map<string, number[]> {
    const byStem = new Map<string, number[]>();
    for (const [form, { text, language }] of this.#words.entries()) {
      if (form === 0) continue;
      for (const stem of stems(text, language)) {
        const key = `${language} ${stem}`;
        const group = byStem.get(key);
        if (group) group.push(form);
        else byStem.set(key, [form]);
      }
    }
    return byStem;
  }
}

/** A growing list of whole numbers in four bytes each. */
class Numbers {
  #values = new Uint32Array(1024);
  length = 0;

  push(value: number): void {
    if (this.length === this.#values.length) {
      const grown = new Uint32Array(this.length * 2);
      grown.set(this.#values);
      this.#values = grown;
    }
    this.#values[this.length++] = value;
  }

  values(): Uint32Array {
    return this.#values.slice(0, this.length);
  }
}
