/**
 * The text index, as a query reads it. The texts of all lists form one stream of words with consecutive positions. The
 * index holds the positions of each word form, and for each list whose text stands at which positions. A text that
 * several lists share (an article's text is also its story's) is in the stream once.
 */
import type { TaggedText } from '../model/record-texts.ts';

/** A document's texts by field; `addsToLength` is false for a field that repeats another one's text. */
type DocumentTexts = readonly { texts: readonly TaggedText[]; addsToLength: boolean }[];

/** A list to be indexed. Its documents are its records, numbered from 0. */
export interface IndexedList {
  name: string;
  /** The number of documents. */
  size: number;
  /** The number of fields of each document. */
  fields: number;
  texts: (document: number) => DocumentTexts;
}

/** The owner of positions whose text belongs to no document of the list. */
export const NO_OWNER = 0xffffffff;

/** Numbers of word forms, `end` exclusive. */
export interface FormRange {
  start: number;
  end: number;
}

/** The index for one list. */
export interface TextIndex {
  /** The number of documents. */
  size: number;
  /** The numbers of the word forms that share a stem with the word, in any language of the texts. */
  formsOfWord: (word: string) => readonly number[];
  /** The word forms that begin with a folded prefix. They have consecutive numbers. */
  prefixRange: (prefix: string) => FormRange;
  /** How many bytes encode the positions of a word form: at least one for each, known without decoding them. */
  positionBytes: (form: number) => number;
  /** The positions of a word form, ascending. */
  positions: (form: number) => Uint32Array;
  /** The number of fields of each document. */
  fields: number;
  /** The positions from each start to the next belong to one owner: document * fields + field, or NO_OWNER. */
  ranges: { starts: Uint32Array; owners: Uint32Array };
  /** The number of words of each document, without fields that repeat others. */
  lengths: Uint32Array;
  averageLength: number;
}
