/**
 * The table of parameters. The parser, the advice in errors, the feed's title, the README, the OpenAPI document
 * and the MCP tools come from it: a parameter is described here and nowhere else.
 */
import { type ListName, lists } from './lists.ts';
import { type Relation, relations } from './relations.ts';
import { traits } from './traits.ts';

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
export type ParameterKind =
  | 'ids'
  | 'choices'
  | 'choice'
  | 'text'
  | 'date'
  | 'number'
  | 'flag'
  | 'cursor';

export interface Parameter {
  name: ParameterName;
  kind: ParameterKind;
  /** True when a comma means any, the parameter repeated all, and a leading `-` not. */
  combines: boolean;
  /** Whether the parameter makes sense on the list. */
  on: (list: ListName) => boolean;
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
  /** What other systems call it. */
  elsewhere: readonly string[];
}

export const formatNames = [
  'html',
  'json',
  'jsonfeed',
  'rss',
  'atom',
  'csv',
  'ndjson',
  'ics',
] as const;
export type FormatName = (typeof formatNames)[number];

/** The facets that are not relations: the years and months of the record's date. */
export const periodFacets = ['year', 'month'] as const;

export const DEFAULT_LIMIT = 50;
export const LARGEST_LIMIT = 200;

const relationHelp: Record<
  Relation,
  [help: string, example: string, elsewhere: readonly string[]]
> = {
  publisher: [
    'Ids of publishers.',
    'global-times',
    [
      'source',
      'sources',
      'sourceUri',
      'domain',
      'domains',
      'domainis',
      'outlet',
      'publishers',
      'site',
    ],
  ],
  author: [
    'Names of authors, in any case, with hyphens or spaces.',
    'jane-doe',
    ['byline', 'by', 'authors', 'creator', 'filter_author'],
  ],
  person: [
    'Ids of people whom the record names.',
    'xi-jinping',
    ['people', 'persons', 'PER_entity_name', 'who'],
  ],
  organization: [
    'Ids of organizations that the record names.',
    'united-nations',
    ['organisation', 'org', 'orgs', 'organizations', 'ORG_entity_name', 'company'],
  ],
  place: [
    'Ids of places that the record names.',
    'samarkand',
    ['places', 'location', 'locations', 'LOC_entity_name', 'geo', 'country', 'city'],
  ],
  speaker: ['Ids of those who are quoted.', 'vladimir-putin', ['said-by', 'speakers', 'quoted']],
  story: [
    'Ids of stories that the record belongs to.',
    '000_1089667d54f06172',
    ['stories', 'cluster', 'topic'],
  ],
  event: [
    'Ids of dated or named events that the record mentions.',
    '2022-09-15-summit',
    ['events', 'eventUri'],
  ],
  language: [
    'Language tags (BCP 47); a tag covers its regional forms.',
    'en',
    ['lang', 'languages', 'sourcelang', 'locale', 'hl'],
  ],
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
    example: 'summit "balanced stance"',
    elsewhere: [
      'query',
      'search',
      '_search',
      'filter',
      'filter_title',
      'filter_description',
      'keyword',
      'keywords',
      'phrase',
      'fq',
      's',
      'term',
      'text',
      'title',
    ],
  },
  {
    ...row('in', 'choices', 'Where q is looked for; everywhere unless given.'),
    on: (list) => lists[list].textFields.length > 1,
    values: (list) => lists[list].textFields,
    example: 'title',
    elsewhere: ['searchIn', 'search_in', 'query-fields', 'keywordsLoc', 'qf'],
  },
  ...relations.map((name): Parameter => {
    const [help, example, elsewhere] = relationHelp[name];
    return { ...row(name, 'ids', help), combines: true, example, elsewhere };
  }),
  {
    ...row(
      'from',
      'date',
      'The first year, month, day or moment, included; a day is the day that the article prints.',
    ),
    example: '2022-09',
    elsewhere: [
      'from-date',
      'from_',
      'from_date',
      'startdatetime',
      'begin_date',
      'dateStart',
      'start',
      'since',
      'after',
      'start_date',
      'from_publication_date',
      'newer_than',
      'filter_time',
      'timespan',
      'when',
    ],
  },
  {
    ...row(
      'to',
      'date',
      'The last year, month, day or moment, included; a day is the day that the article prints.',
    ),
    example: '2022-09-15',
    elsewhere: [
      'to-date',
      'to_',
      'to_date',
      'enddatetime',
      'end_date',
      'dateEnd',
      'end',
      'until',
      'before',
      'older_than',
      'to_publication_date',
    ],
  },
  {
    ...row('date', 'choice', 'Which date from and to speak of.'),
    values: (list) => lists[list].dateKinds,
    default: (list) => lists[list].dateKinds[0] ?? null,
    example: 'modified',
    elsewhere: ['use-date', 'by_parse_date', 'dateMentionStart', 'dateMentionEnd'],
  },
  {
    ...row('has', 'choices', 'What the record must have; with a minus, must lack.'),
    combines: true,
    values: (list) => Object.keys(traits[list]),
    example: 'date',
    elsewhere: ['_exists_', '_missing_', 'exists', 'missing', 'with'],
  },
  {
    ...row(
      'manner',
      'choices',
      'Words in quotation marks, clauses that report what was said, or both.',
    ),
    on: (list) => list === 'quotes',
    values: () => ['direct', 'indirect'],
    default: () => 'direct',
    example: 'direct,indirect',
    elsewhere: ['isquote', 'speech', 'mode'],
  },
  {
    ...row('sort', 'choice', 'The order; records of one date keep one order among themselves.'),
    values: (list) => lists[list].sorts,
    default: (list) => lists[list].sorts[0] ?? null,
    example: 'oldest',
    elsewhere: [
      'order-by',
      'orderBy',
      'order',
      'sortBy',
      'sort_by',
      '_sort',
      'sorted',
      'sortByAsc',
    ],
  },
  {
    ...row('limit', 'number', 'How many records to a page.'),
    default: () => String(DEFAULT_LIMIT),
    range: [1, LARGEST_LIMIT],
    example: '20',
    elsewhere: [
      'page-size',
      'pageSize',
      'page_size',
      'per-page',
      'per_page',
      'count',
      'size',
      '_size',
      'n',
      'maxrecords',
      'hitsPerPage',
      'rows',
      'max',
      'num',
    ],
  },
  {
    ...row('cursor', 'cursor', "The next page, as the previous page's next_url gives it."),
    example: 'WyIxYiIsMTY2MzI0NjgwMDAwMCwiYSJd',
    elsewhere: [
      'page',
      'offset',
      'skip',
      '_next',
      'next',
      'start-index',
      'search_after',
      'after_id',
    ],
  },
  {
    ...row(
      'fields',
      'choices',
      "Which of the record's fields to give (id and url always are); `all` gives every one.",
    ),
    values: (list) => [...lists[list].fields, 'all'],
    example: 'title,publishedAt',
    elsewhere: [
      'fl',
      'select',
      '_col',
      'show-fields',
      'field',
      'include',
      'attributesToRetrieve',
      'ReturnInfo',
      'mode=fulltext',
    ],
  },
  {
    ...row(
      'excerpt',
      'number',
      'The longest excerpt in characters; longer texts are cut behind a sentence or word.',
    ),
    range: [0, 5000],
    example: '200',
    elsewhere: ['brief', 'bodyLen', 'snippet', 'truncate', 'summary', 'text_length'],
  },
  {
    ...row(
      'facet',
      'choices',
      'Counts the answer by these, each value with the query that narrows to it.',
    ),
    values: () => [...relations, ...periodFacets],
    example: 'publisher,year',
    elsewhere: [
      '_facet',
      'facets',
      'facet_field',
      'facet_fields',
      'aggregation',
      'aggs',
      'group_by',
      'aggregation_by',
    ],
  },
  {
    ...row('explain', 'flag', 'With 1, each record says why it matched.'),
    default: () => '0',
    values: () => ['0', '1'],
    example: '1',
    elsewhere: ['debug', 'why', 'highlight', 'trace'],
  },
  {
    ...row('format', 'choice', 'The format, where the address has no extension.'),
    values: () => formatNames,
    example: 'atom',
    elsewhere: ['output', 'alt', 'type', '_format', 'f', '_shape', 'accept'],
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
export function parametersOn(list: ListName): readonly Parameter[] {
  return parameters.filter(({ on }) => on(list));
}

/** Added to links by mailers, networks and advertisers, meant for nobody's query: dropped. */
const TRACKING =
  /^(?:utm_\w*|(?:fb|g|d|y|tw|tt|ms|wick|z|s|epi)cl(?:k)?id|[gw]braid|gad_\w+|igshid|igsh|mc_[ce]id|mkt_tok|_ga|_gl|_hs\w+|hsCtaTracking|li_fat_id|oly_\w+|pk_\w+|mtm_\w+|ref|ref_src|ref_url|s_cid|vero_\w+|yclid|srsltid|at_\w+|__twitter_impression|amp)$/i;

export function isTracking(name: string): boolean {
  return TRACKING.test(name);
}

function row(
  name: ParameterName,
  kind: ParameterKind,
  help: string,
): Omit<Parameter, 'example' | 'elsewhere'> {
  return {
    name,
    kind,
    help,
    combines: false,
    on: everywhere,
    values: none,
    default: none,
    range: null,
  };
}
