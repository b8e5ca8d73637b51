/**
 * The table of parameters. The parser, the advice in errors, the feed's title, the README, the OpenAPI document
 * and the MCP tools come from it: a parameter is described here and nowhere else.
 */

import { hasFilters } from '../model/has-filters.ts';
import { lists } from '../model/lists.ts';
import type { ListName } from '../model/records.ts';
import { type Relation, relations } from '../model/relations.ts';
import type { QueryDefaults } from './query.ts';

export type ParameterName =
  | Relation
  | 'q'
  | 'in'
  | 'from'
  | 'to'
  | 'date'
  | 'has'
  | 'manner'
  | 'sort'
  | 'limit'
  | 'cursor'
  | 'fields'
  | 'excerpt'
  | 'facet'
  | 'explain'
  | 'format';

/**
 * `ids`, `choices`: values joined by commas. `text`, `date`, `number`, `flag`, `cursor`: one value.
 * `choice`: one of the values.
 */
type ParameterKind = 'ids' | 'choices' | 'choice' | 'text' | 'date' | 'number' | 'flag' | 'cursor';

export interface Parameter {
  name: ParameterName;
  kind: ParameterKind;
  /** True when a comma means any, the parameter repeated all, and a leading `-` not. */
  combines: boolean;
  /** Whether the parameter makes sense on the list. */
  appliesTo: (list: ListName) => boolean;
  /** The allowed values, where they can be listed. */
  values: (list: ListName) => readonly string[] | null;
  /** As it would be written in the URL; null when leaving it out means something that no value says. */
  default: (list: ListName) => string | null;
  /** Of a number, both included. */
  range: readonly [number, number] | null;
  /** One sentence for people who read the documentation. */
  help: string;
  /** A value to show in documentation. */
  example: string;
}

const formatNames = ['html', 'json', 'jsonfeed', 'rss', 'atom', 'csv', 'ndjson', 'ics'] as const;

/** The facets that are not relations: the years and months of the record's date. */
export const periodFacets = ['year', 'month'] as const;

const DEFAULT_LIMIT = 50;
const LARGEST_LIMIT = 200;

const relationHelp: Record<Relation, [help: string, example: string]> = {
  publisher: ['Ids of publishers.', 'daily-ledger'],
  author: ['Names of authors, in any case, with hyphens or spaces.', 'jane-doe'],
  person: ['Ids of people whom the record names.', 'maria-silva'],
  organization: ['Ids of organizations that the record names.', 'united-nations'],
  place: ['Ids of places that the record names.', 'geneva'],
  speaker: ['Ids of those who are quoted.', 'maria-silva'],
  story: ['Ids of stories that the record belongs to.', '2022-09-15-harbour-talks'],
  event: ['Ids of dated or named events that the record mentions.', 'harbour-congress'],
  language: ['Language tags (BCP 47); a tag covers its regional forms.', 'en'],
};

const everywhere = () => true;
const none = () => null;

export const parameters: readonly Parameter[] = [
  {
    ...row(
      'q',
      'text',
      'Full text: words in any inflection, "phrases", OR, -word, word*, (groups).',
    ),
    example: 'harbour "trade deal" -strike',
  },
  {
    ...row('in', 'choices', 'Where q is looked for; everywhere unless given.'),
    appliesTo: (list) => lists[list].textFields.length > 1,
    values: (list) => lists[list].textFields,
    example: 'title',
  },
  ...relations.map((name): Parameter => {
    const [help, example] = relationHelp[name];
    return { ...row(name, 'ids', help), combines: true, example };
  }),
  {
    ...row(
      'from',
      'date',
      'The first year, month, day or moment, included; a day is the day that the article prints.',
    ),
    example: '2022-09',
  },
  {
    ...row(
      'to',
      'date',
      'The last year, month, day or moment, included; a day is the day that the article prints.',
    ),
    example: '2022-09-15',
  },
  {
    ...row('date', 'choice', 'Which date from and to speak of.'),
    values: (list) => lists[list].dateKinds,
    default: (list) => lists[list].dateKinds[0] ?? null,
    example: 'modified',
  },
  {
    ...row('has', 'choices', 'What the record must have; with a minus, must lack.'),
    combines: true,
    values: (list) => Object.keys(hasFilters[list]),
    example: 'date',
  },
  {
    ...row(
      'manner',
      'choices',
      'Words in quotation marks, clauses that report what was said, or both.',
    ),
    appliesTo: (list) => list === 'quotes',
    values: () => ['direct', 'indirect'],
    default: () => 'direct',
    example: 'direct,indirect',
  },
  {
    ...row(
      'sort',
      'choice',
      'The order; `relevance` is that of `q`, without which the list keeps its own.',
    ),
    values: (list) => lists[list].sorts,
    default: (list) => lists[list].sorts[0] ?? null,
    example: 'oldest',
  },
  {
    ...row('limit', 'number', 'How many records to a page.'),
    default: () => String(DEFAULT_LIMIT),
    range: [1, LARGEST_LIMIT],
    example: '20',
  },
  {
    ...row('cursor', 'cursor', "The next page, as the previous page's next_url gives it."),
    example: 'WyIxYiIsMTY2MzI0NjgwMDAwMCwiYSJd',
  },
  {
    ...row(
      'fields',
      'choices',
      "Which of a record's fields JSON, CSV and NDJSON give (id and url always); `all` gives every one.",
    ),
    values: (list) => [...lists[list].fields, 'all'],
    example: 'title,publishedAt',
  },
  {
    ...row(
      'excerpt',
      'number',
      'The longest excerpt of an article in characters, cut behind a sentence or word; 0 gives titles.',
    ),
    appliesTo: (list) => list === 'articles',
    range: [0, 5000],
    example: '200',
  },
  {
    ...row(
      'facet',
      'choices',
      'Counts the answer by these, on pages and in JSON: the 100 most frequent values of each, with the address that narrows to it.',
    ),
    values: () => [...relations, ...periodFacets],
    example: 'publisher,year',
  },
  {
    ...row(
      'explain',
      'flag',
      'With 1, each record says why it matched, on pages and in JSON, CSV and NDJSON.',
    ),
    default: () => '0',
    values: () => ['0', '1'],
    example: '1',
  },
  {
    ...row('format', 'choice', 'The format, where the address has no extension.'),
    values: () => formatNames,
    example: 'atom',
  },
];

export const parameterNames: readonly ParameterName[] = parameters.map(({ name }) => name);
const byName = new Map<string, Parameter>(
  parameters.map((parameter) => [parameter.name, parameter]),
);

export function parameterNamed(name: string): Parameter | undefined {
  return byName.get(name);
}

/** The parameters that make sense on a list, in the table's order. */
export function parametersOf(list: ListName): readonly Parameter[] {
  return parameters.filter(({ appliesTo }) => appliesTo(list));
}

/** What a list's page and its records for programs leave out. */
export function defaultsOf(list: ListName): QueryDefaults {
  return { sort: lists[list].sorts[0] ?? 'newest', limit: DEFAULT_LIMIT };
}

function row(name: ParameterName, kind: ParameterKind, help: string): Omit<Parameter, 'example'> {
  return {
    name,
    kind,
    help,
    combines: false,
    appliesTo: everywhere,
    values: none,
    default: none,
    range: null,
  };
}
