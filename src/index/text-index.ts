/**
 * The index of words, as a question reads it. All texts of a dataset stand one behind another in one stream, its
 * words numbered through: for each word form the positions where it stands, and for each list whose text stands
 * where. A text that several lists have (an article's is its story's, too) stands there once.
 */
import type { TaggedText } from '../model/record-texts.ts';

/** Texts of a record by field, in the order of the fields' numbers; `counts` false for text that repeats another field's. */
type RecordFields = readonly { texts: readonly TaggedText[]; counts: boolean }[];

/** What is to be found in a list: its records, numbered from 0. */
export interface IndexedList {
  name: string;
  /** How many records. */
  size: number;
  /** How many fields each record has. */
  fields: number;
  record: (number: number) => RecordFields;
}

/** Positions of no record of the list. */
export const NO_OWNER = 0xffffffff;

/** The index as it is for one list. */
export interface TextIndex {
  /** How many records. */
  size: number;
  /** Numbers of the word forms with a stem of the word's, in any language of the texts. */
  formsOfWord: (word: string) => readonly number[];
  /** Numbers of the word forms that begin with a folded prefix. */
  formsWithPrefix: (prefix: string) => readonly number[];
  /** Where a word form stands, ascending. */
  positions: (form: number) => Uint32Array;
  /** How many fields each record has. */
  fields: number;
  /** From each start to the next the text is of one owner: record * fields + field, or NOBODY. */
  ranges: { starts: Uint32Array; owners: Uint32Array };
  /** Words of each record, those of its own fields (quotes stand in its text already). */
  lengths: Uint32Array;
  averageLength: number;
}
