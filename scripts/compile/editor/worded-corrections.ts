/** What NAME.yaml says of quotes and events by their first words, for the stages that compare them with other articles'. */
import type { WordedCorrection } from '../core/draft.ts';
import type { Corrections, CorrectionsFile } from './corrections.ts';
import { placeOf } from './needless-correction.ts';

/**
 * Of the same words, a later file's value alone.
 * @param valuesOf the entries of `key`
 */
export function wordedCorrections<Value>(
  files: readonly CorrectionsFile[],
  key: keyof Corrections,
  valuesOf: (corrections: Corrections) => Readonly<Record<string, Value>> | undefined,
): WordedCorrection<Value>[] {
  const found = new Map<string, WordedCorrection<Value>>();
  for (const file of files)
    for (const [words, value] of Object.entries(valuesOf(file.corrections) ?? {}))
      found.set(words, { words, value, place: placeOf(file, [key, words]) });
  return [...found.values()];
}
