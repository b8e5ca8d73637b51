/** NAME.yaml beside an article (or its front matter): what the editor says in place of what the text shows. */
import { z } from 'zod';
import type { LineKind } from '../core/draft.ts';
import type { Problem } from '../core/problem.ts';
import { canonicalDate, isCalendarDate, isDate, isLanguage, webAddress } from './values.ts';
import { type Dialect, type ReadYaml, readYaml, type YamlText } from './yaml.ts';

/** In characters. */
const MAX_TITLE_LENGTH = 200;

const text = z.string('must be a text').trim().min(1, 'must not be empty');
const date = text
  .transform(canonicalDate)
  .refine(
    isDate,
    'must be a date such as 2022, 2022-09, 2022-09-16, 2022-09-16T07:58 or 2022-09-16T07:58:00+09:00',
  );

/** Editors of YAML that know the schema take a bare year for a number. */
const datePrinted = { type: ['string', 'integer', 'null'] };

/** What an editor may say that a line is. Dates, names and notices have keys of their own. */
const LINE_KINDS = [
  'title',
  'standfirst',
  'paragraph',
  'heading',
  'list-item',
  'quote',
  'caption',
  'note',
  'boilerplate',
] as const satisfies readonly LineKind[];

const eventDate = text
  .refine(
    isCalendarDate,
    'must be a date such as 2025, 2025-03, 2025-03-04 or 2025-03-04/2025-03-06',
  )
  .meta({ type: ['string', 'integer'] });

/** A text alone is a date or a title. */
const eventCorrection = z
  .preprocess(
    (value) =>
      typeof value === 'string' ? { [isCalendarDate(value) ? 'date' : 'title']: value } : value,
    z.strictObject(
      {
        title: text.max(MAX_TITLE_LENGTH, 'must be shorter').optional(),
        date: eventDate.optional(),
      },
      'must be a title, a date, or both as title and date',
    ),
  )
  .meta({ type: ['object', 'string', 'integer'] })
  .nullable();

/** The keys of `NAME.yaml`. The descriptions and examples go into its JSON Schema and the documentation. */
export const correctionsSchema = z
  .strictObject(
    {
      title: text.optional().meta({
        description: 'the headline',
        examples: ['Leaders meet in the north'],
      }),
      standfirst: text
        .nullable()
        .optional()
        .meta({
          description: 'the line or two under the headline',
          examples: ['Talks go into a second day'],
        }),
      publishedAt: date
        .nullable()
        .optional()
        .meta({
          description: 'year, month, day, or day and time with or without offset',
          examples: ['2022-09-16T07:58:00+09:00'],
          ...datePrinted,
        }),
      modifiedAt: date
        .nullable()
        .optional()
        .meta({
          description: 'when it was last changed, written like `publishedAt`',
          examples: ['2022-09-17'],
          ...datePrinted,
        }),
      authors: z
        .preprocess(listed, z.array(text, 'must be a list of names').nullable())
        .optional()
        .meta({
          description: 'one name or a list; people only',
          examples: [['Ada Example', 'Bo Example']],
          type: ['string', 'array', 'null'],
          items: { type: 'string' },
        }),
      publisher: text
        .nullable()
        .optional()
        .meta({
          description: 'the outlet',
          examples: ['The Example'],
        }),
      language: text
        .refine(isLanguage, 'must be a language tag such as en or pt-BR')
        .optional()
        .meta({ description: 'language tag (BCP 47)', examples: ['pt-BR'] }),
      url: webAddress
        .nullable()
        .optional()
        .meta({
          description: 'the article’s own address at its publisher',
          examples: ['https://example.org/a'],
        }),
      license: webAddress.optional().meta({
        description: 'address of the licence that the text is under',
        examples: ['https://creativecommons.org/licenses/by/4.0/'],
      }),
      rights: z
        .strictObject(
          {
            notice: text,
            reserved: z.stringbool('must be true or false').meta({ type: ['boolean', 'string'] }),
          },
          'must have notice and reserved',
        )
        .nullable()
        .optional()
        .meta({
          description: 'the rights notice, and whether it forbids reproduction',
          examples: [{ notice: '© Example', reserved: true }],
        }),
      story: text.optional().meta({
        description:
          'a name for the story: articles with the same name are one story, with another name they are not; it is the title, too',
        examples: ['The strike of March'],
      }),
      sameAs: z
        .preprocess(listed, z.array(text, 'must be a list of files'))
        .optional()
        .meta({
          type: ['array', 'string'],
          description: 'files of articles that report the same story',
          examples: [['b.txt']],
        }),
      notSame: z
        .preprocess(listed, z.array(text, 'must be a list of files'))
        .optional()
        .meta({
          type: ['array', 'string'],
          description:
            'files of articles that report another story, and that this one does not copy',
          examples: [['c.txt']],
        }),
      speakers: z
        .record(text, text.nullable(), 'must be quotes and names')
        .optional()
        .meta({
          description: 'first words of a quote, and who said it; `null` for nobody known',
          examples: [{ 'We are ready': 'Ada Example' }],
        }),
      notQuotes: z
        .preprocess(listed, z.array(text, 'must be a list of first words'))
        .optional()
        .meta({
          type: ['array', 'string'],
          description: 'first words of what is no quote and no reported speech',
          examples: [['so-called experts']],
        }),
      statements: z
        .record(text, text.nullable(), 'must be quotes and names of statements')
        .optional()
        .meta({
          description:
            'first words of a quote, and a name for what it says: quotes with the same name are one statement, in this article or others, with another name they are not; `null`: nothing else renders it',
          examples: [{ 'We are ready': 'readiness' }],
        }),
      events: z
        .record(text, eventCorrection, 'must be events and their titles and dates')
        .optional()
        .meta({
          description:
            'first words of an event’s title or sentence, and its title, its date or both; `null`: it is none. With both, any sentence of the article becomes an event',
          examples: [{ 'The walkout': { title: 'Dockers walked out', date: '2025-03-03' } }],
        }),
      lines: z
        .record(
          text,
          z.enum(LINE_KINDS, `must be one of ${LINE_KINDS.join(', ')}`),
          'must be lines and their kinds',
        )
        .optional()
        .meta({
          description: `first words of a line, and what it is: ${LINE_KINDS.map((kind) => `\`${kind}\``).join(', ')}`,
          examples: [{ 'Most read': 'boilerplate' }],
        }),
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
export type Corrections = z.output<typeof correctionsSchema>;

export interface CorrectionsFile {
  path: string;
  corrections: Corrections;
  positionOf: ReadYaml<Corrections>['positionOf'];
}

export function readCorrections(
  file: YamlText,
  dialect?: Dialect,
): CorrectionsFile & { problems: Problem[] } {
  const { value, positionOf, problems } = readYaml(file, correctionsSchema, dialect);
  return { path: file.path, corrections: value ?? {}, positionOf, problems };
}
