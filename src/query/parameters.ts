/**
 * The table of parameters, the single description of each one. The parser, the advice in errors, the documentation and
 * the OpenAPI document are made from it.
 */

import { hasFilters } from '../model/has-filters.ts';
import { listNames, lists } from '../model/lists.ts';
import type { ListName } from '../model/records.ts';
import { type Relation, relations } from '../model/relations.ts';
import type { QueryDefaults } from './query.ts';

export type ParameterName =
  | Relation
  | 'ids'
  | 'q'
  | 'in'
  | 'from'
  | 'to'
  | 'date'
  | 'since'
  | 'has'
  | 'manner'
  | 'sort'
  | 'limit'
  | 'cursor'
  | 'fields'
  | 'excerpt'
  | 'facet'
  | 'explain'
  | 'bom'
  | 'format'
  | 'list'
  | 'change';

/**
 * `ids` and `choices` take values separated by commas, `choice` one of its values, and `text`, `date`, `number`, `flag`
 * and `cursor` one value.
 */
type ParameterKind = 'ids' | 'choices' | 'choice' | 'text' | 'date' | 'number' | 'flag' | 'cursor';

export interface Parameter {
  name: ParameterName;
  kind: ParameterKind;
  /** True when a comma means any, a repeated parameter means all, and a leading `-` means not. */
  combines: boolean;
  /** Whether the list has this parameter. */
  appliesTo: (list: ListName) => boolean;
  /** The allowed values; null when they cannot be listed. */
  values: (list: ListName) => readonly string[] | null;
  /** The value that leaving it out stands for; null when no value stands for that. */
  default: (list: ListName) => string | null;
  /** For a number, the least and the greatest value. */
  range: readonly [number, number] | null;
  /** One sentence for the documentation. */
  help: string;
  /** A value for the documentation. */
  example: string;
}

const formatNames = [
  'html',
  'json',
  'jsonfeed',
  'rss',
  'atom',
  'csv',
  'ndjson',
  'md',
  'ics',
] as const;

/** The facets that are not relations: years and months of the records' dates. */
export const periodFacets = ['year', 'month'] as const;

const DEFAULT_LIMIT = 50;
export const MAX_LIMIT = 200;

const relationHelp: Record<Relation, [help: string, example: string]> = {
  publisher: ['Ids of publishers.', 'daily-ledger'],
  author: ['Names of authors, in any case, with hyphens or spaces.', 'jane-doe'],
  person: ['Ids of people that the record names.', 'maria-silva'],
  organization: ['Ids of organizations that the record names.', 'united-nations'],
  place: ['Ids of places that the record names.', 'geneva'],
  speaker: ['Ids of people and organizations that are quoted.', 'maria-silva'],
  story: ['Ids of stories that the record belongs to.', '2022-09-15-harbour-talks'],
  event: ['Ids of events that the record mentions.', 'harbour-congress'],
  language: ['Language tags (BCP 47); a tag includes its regional variants.', 'en'],
};

const everywhere = () => true;
const none = () => null;

export const parameters: readonly Parameter[] = [
  {
    ...parameter(
      'ids',
      'ids',
      'Ids of records, at most 200. Those that the dossier does not have are left out; on quotes, direct and indirect speech.',
    ),
    example: 'talks-open,talks-end',
  },
  {
    ...parameter(
      'q',
      'text',
      'Full text: words in any inflection, "phrases", OR, -word, word*, (groups).',
    ),
    example: 'harbour "trade deal" -strike',
  },
  {
    ...parameter('in', 'choices', 'Where q is searched; everywhere by default.'),
    appliesTo: (list) => lists[list].textFields.length > 1,
    values: (list) => lists[list].textFields,
    example: 'title',
  },
  ...relations.map((name): Parameter => {
    const [help, example] = relationHelp[name];
    return { ...parameter(name, 'ids', help), combines: true, example };
  }),
  {
    ...parameter(
      'from',
      'date',
      'The earliest year, month, day or date-time, inclusive; a day is the day that the article prints.',
    ),
    example: '2022-09',
  },
  {
    ...parameter(
      'to',
      'date',
      'The latest year, month, day or date-time, inclusive; a day is the day that the article prints.',
    ),
    example: '2022-09-15',
  },
  {
    ...parameter('date', 'choice', 'Which date from and to apply to.'),
    values: (list) => lists[list].dateKinds,
    default: (list) => lists[list].dateKinds[0] ?? null,
    example: 'modified',
  },
  {
    ...parameter(
      'since',
      'date',
      'What the dossier added or changed since: a date (UTC, inclusive), or the digest in the address of a dataset that it published.',
    ),
    example: '2026-11-01',
  },
  {
    ...parameter('has', 'choices', 'What the record must have, or with a minus must not have.'),
    combines: true,
    values: (list) => Object.keys(hasFilters[list]),
    example: 'date',
  },
  {
    ...parameter(
      'manner',
      'choices',
      'Direct speech in quotation marks, indirect speech, or both.',
    ),
    appliesTo: (list) => list === 'quotes',
    values: () => ['direct', 'indirect'],
    default: () => 'direct',
    example: 'direct,indirect',
  },
  {
    ...parameter(
      'sort',
      'choice',
      'The order; `relevance` needs `q`, without which the list keeps its default order. `added` lists what the dossier published last first, sorted by date within a page; it is the default of feeds.',
    ),
    values: (list) => lists[list].sorts,
    default: (list) => lists[list].sorts[0] ?? null,
    example: 'oldest',
  },
  {
    ...parameter('limit', 'number', 'The number of records on a page.'),
    default: () => String(DEFAULT_LIMIT),
    range: [1, MAX_LIMIT],
    example: '20',
  },
  {
    ...parameter('cursor', 'cursor', "The next page, taken from the previous page's next_url."),
    example: 'WyIxYiIsMTY2MzI0NjgwMDAwMCwiYSJd',
  },
  {
    ...parameter(
      'fields',
      'choices',
      'The fields of a record in JSON, CSV and NDJSON, besides id and url; `all` gives every field.',
    ),
    values: (list) => [...lists[list].fields, 'all'],
    example: 'title,publishedAt',
  },
  {
    ...parameter(
      'excerpt',
      'number',
      'The longest excerpt of an article in characters, cut after a sentence or word; 0 gives titles only.',
    ),
    appliesTo: (list) => list === 'articles',
    range: [0, 5000],
    example: '200',
  },
  {
    ...parameter(
      'facet',
      'choices',
      'Counts of the matching records by value, on pages and in JSON: the 100 most frequent values of each facet, each with the address that narrows the list to it.',
    ),
    values: () => [...relations, ...periodFacets],
    example: 'publisher,year',
  },
  {
    ...parameter(
      'explain',
      'flag',
      'With 1, each record says why it matched, on pages and in JSON, CSV and NDJSON.',
    ),
    default: () => '0',
    values: () => ['0', '1'],
    example: '1',
  },
  {
    ...parameter(
      'bom',
      'flag',
      'With 1, CSV begins with a byte order mark, by which Excel recognizes UTF-8.',
    ),
    default: () => '0',
    values: () => ['0', '1'],
    example: '1',
  },
  {
    ...parameter('format', 'choice', 'The format, when the address has no extension.'),
    values: () => formatNames,
    example: 'atom',
  },
];

/** What `/changes` takes and no list does. */
const ownOfChanges: readonly Parameter[] = [
  {
    ...parameter('list', 'choices', 'The lists whose records changed; all by default.'),
    appliesTo: () => false,
    values: () => listNames,
    example: 'quotes,statements',
  },
  {
    ...parameter('change', 'choices', 'What happened to the record; anything by default.'),
    appliesTo: () => false,
    values: () => ['added', 'changed', 'withdrawn'],
    example: 'changed,withdrawn',
  },
];

/** The parameters of `/changes`. */
export const changesParameters: readonly Parameter[] = [
  ...parameters.filter(({ name }) => ['since', 'limit', 'cursor', 'format'].includes(name)),
  ...ownOfChanges,
];

export const parameterNames: readonly ParameterName[] = parameters.map(({ name }) => name);
const byName = new Map<string, Parameter>(
  [...parameters, ...ownOfChanges].map((each) => [each.name, each]),
);

export function parameterNamed(name: string): Parameter | undefined {
  return byName.get(name);
}

/** The parameters of a list, in the table's order. */
export function parametersOf(list: ListName): readonly Parameter[] {
  return parameters.filter(({ appliesTo }) => appliesTo(list));
}

/** The sort and limit of a list's page and of its records for programs. */
export function defaultsOf(list: ListName): QueryDefaults {
  return {
    sort: lists[list].sorts[0] ?? 'newest',
    limit: DEFAULT_LIMIT,
    firstPageLimit: DEFAULT_LIMIT,
  };
}

function parameter(
  name: ParameterName,
  kind: ParameterKind,
  help: string,
): Omit<Parameter, 'example'> {
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
