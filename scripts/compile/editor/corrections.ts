/** NAME.yaml beside an article (or its front matter): what the editor says in place of what the text shows. */
import { z } from 'zod';
import type { Problem } from '../core/problem.ts';
import { canonicalDate, isDate, isLanguage, webAddress } from './values.ts';
import { type Dialect, type ReadYaml, readYaml, type YamlText } from './yaml.ts';

const text = z.string('must be a text').trim().min(1, 'must not be empty');
const date = text
  .transform(canonicalDate)
  .refine(
    isDate,
    'must be a date such as 2022, 2022-09, 2022-09-16, 2022-09-16T07:58 or 2022-09-16T07:58:00+09:00',
  );

const corrections = z
  .strictObject(
    {
      title: text.optional(),
      standfirst: text.nullable().optional(),
      publishedAt: date.nullable().optional(),
      modifiedAt: date.nullable().optional(),
      authors: z.preprocess(listed, z.array(text, 'must be a list of names').nullable()).optional(),
      publisher: text.nullable().optional(),
      language: text.refine(isLanguage, 'must be a language tag such as en or pt-BR').optional(),
      url: webAddress.nullable().optional(),
      license: webAddress.optional(),
      rights: z
        .strictObject(
          { notice: text, reserved: z.stringbool('must be true or false') },
          'must have notice and reserved',
        )
        .nullable()
        .optional(),
      /** The first words of a quote (or all of it) to who said it; null when it is nobody's. */
      speakers: z.record(text, text.nullable(), 'must be quotes and names').optional(),
    },
    'must be keys and values',
  )
  .default({});

/** One name need not be written as a list; `[[Ada Example]]` without quotation marks is a list in a list. */
function listed(value: unknown): unknown {
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? value.flat(Number.POSITIVE_INFINITY) : value;
}

/** Null stands for "there is none"; an absent key leaves what the text shows. */
export type Corrections = z.output<typeof corrections>;

export interface CorrectionsFile {
  path: string;
  corrections: Corrections;
  positionOf: ReadYaml<Corrections>['positionOf'];
}

export function readCorrections(
  file: YamlText,
  dialect?: Dialect,
): CorrectionsFile & { problems: Problem[] } {
  const { value, positionOf, problems } = readYaml(file, corrections, dialect);
  return { path: file.path, corrections: value ?? {}, positionOf, problems };
}
