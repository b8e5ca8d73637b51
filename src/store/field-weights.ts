/** What a match in each field counts in ranking, whichever store ranks. */
import type { TextField } from '../model/records.ts';

/** A title counts more than the text; quotes are part of the text already. */
export const FIELD_WEIGHTS: Readonly<Record<TextField, number>> = {
  title: 3,
  name: 3,
  speaker: 2,
  text: 1,
  quotes: 0.5,
};
