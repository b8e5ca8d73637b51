/** The options that all `train:*` commands share. */
import { parseArgs } from 'node:util';

export interface TrainingOptions {
  /** Folders with `texts/` and gold. */
  data: string[];
  /** Folders whose gold has the words of each article, not its lines. */
  byWords: string[];
  /** Number of folds of the cross-validation. */
  folds: number;
  /** Deals publishers into other folds and draws other samples; null: the order of their names, and the usual samples. */
  seed: number | null;
  /** Where the weight files are written; null: only the figures are printed. */
  out: string | null;
}

const FOLDS = 5;

/** @throws when an option is unknown or none of `--data` is given */
export function readOptions(args: readonly string[] = process.argv.slice(2)): TrainingOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      data: { type: 'string', multiple: true, default: [] },
      'by-words': { type: 'string', multiple: true, default: [] },
      folds: { type: 'string', default: String(FOLDS) },
      seed: { type: 'string' },
      out: { type: 'string' },
    },
  });
  if (values.data.length === 0)
    throw new Error('--data DIR is missing: a folder with texts/ and gold (docs/training.md)');
  return {
    data: values.data,
    byWords: values['by-words'],
    folds: wholeNumber('--folds', values.folds, 2),
    seed: values.seed === undefined ? null : wholeNumber('--seed', values.seed, 0),
    out: values.out ?? null,
  };
}

function wholeNumber(name: string, value: string, least: number): number {
  const number = Number(value);
  if (Number.isInteger(number) && number >= least) return number;
  throw new Error(`${name} ${value}: not a whole number from ${least} on`);
}
