/** NAME.yaml beside an article (or its front matter): what the editor says in place of what the text shows. */
import { z } from 'zod';
import type { Problem } from '../problem.ts';
import { isDate, isLanguage } from './values.ts';
import { type ReadYaml, readYaml, type YamlText } from './yaml.ts';

const text = z.string('must be a text').trim().min(1, 'must not be empty');
const date = text.refine(
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
      authors: z.array(text, 'must be a list of names').nullable().optional(),
      publisher: text.nullable().optional(),
      language: text.refine(isLanguage, 'must be a language tag such as en or pt-BR').optional(),
      url: z
        .url({ protocol: /^https?$/, error: 'must be an absolute http(s) URL' })
        .nullable()
        .optional(),
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

/** Null stands for "there is none"; an absent key leaves what the text shows. */
export type Corrections = z.output<typeof corrections>;

export interface CorrectionsFile {
  path: string;
  corrections: Corrections;
  positionOf: ReadYaml<Corrections>['positionOf'];
}

export function readCorrections(file: YamlText): CorrectionsFile & { problems: Problem[] } {
  const { value, positionOf, problems } = readYaml(file, corrections);
  return { path: file.path, corrections: value ?? {}, positionOf, problems };
}
