/** The tools of the MCP server: what each takes, gives and does. They speak the words of the URLs. */
import { listNames } from '../model/lists.ts';
import {
  compare,
  fetchRecord,
  type McpContext,
  search,
  suggest,
  timeline,
  verify,
} from './tool-answers.ts';
import type { Arguments } from './tool-arguments.ts';
import {
  citation,
  filters,
  limit,
  listOf,
  MAX_TEXT,
  nullable,
  number,
  object,
  type Schema,
  text,
} from './tool-schemas.ts';

export interface Tool {
  name: string;
  title: string;
  description: string;
  properties: Readonly<Record<string, Schema>>;
  required: readonly string[];
  /** The properties of what it gives, all of them required. */
  output: Readonly<Record<string, Schema>>;
  /** @throws QueryError for values that are not allowed */
  run: (values: Arguments, context: McpContext) => Promise<Record<string, unknown>>;
}

export const tools: readonly Tool[] = [
  {
    name: 'search',
    title: 'Search the dossier',
    description:
      'Finds articles, quotes, statements, events and other records. Filters take ids, which `suggest` finds by name; a comma means any, a leading - not. Cite the outlet and date that each result names.',
    properties: {
      ...filters,
      list: {
        type: 'string',
        description: 'What to search.',
        enum: listNames,
        default: 'articles',
      },
      sort: text('newest, oldest or, with q, relevance.'),
      cursor: text('The next page: `nextCursor` of the previous one.'),
      limit,
    },
    required: [],
    output: {
      results: listOf(
        object({
          id: { type: 'string' },
          title: { type: 'string' },
          text: { type: 'string' },
          url: { type: 'string' },
          citations: listOf(citation),
        }),
      ),
      nextCursor: nullable('string'),
    },
    run: search,
  },
  {
    name: 'fetch',
    title: 'One record',
    description:
      'A record with all its fields, by the id that `search` gives, such as `quotes/1f2e`.',
    properties: { id: text('List and id, separated by a slash.') },
    required: ['id'],
    output: {
      id: { type: 'string' },
      title: { type: 'string' },
      text: { type: 'string' },
      url: { type: 'string' },
      record: { type: 'object' },
      citations: listOf(citation),
    },
    run: fetchRecord,
  },
  {
    name: 'suggest',
    title: 'Ids by name',
    description:
      'People, organizations, places, outlets, authors, stories and events with a name that begins with the text, and the parameter that takes each id.',
    properties: { q: text('The beginning of any word of a name.'), limit },
    required: ['q'],
    output: {
      suggestions: listOf(
        object({
          parameter: { type: 'string' },
          id: { type: 'string' },
          name: { type: 'string' },
          alias: nullable('string'),
          articles: number,
        }),
      ),
    },
    run: suggest,
  },
  {
    name: 'timeline',
    title: 'Dated events in order',
    description:
      'The dated events that articles mention, oldest first, with the passages that date them.',
    properties: { ...filters, limit },
    required: [],
    output: {
      events: listOf(
        object({
          id: { type: 'string' },
          date: { type: 'string' },
          precision: { type: 'string' },
          title: { type: 'string' },
          url: { type: 'string' },
          citations: listOf(citation),
        }),
      ),
    },
    run: timeline,
  },
  {
    name: 'compare',
    title: 'How outlets render a story',
    description:
      'The statements of a story with each outlet’s wording, those in most articles first. `copyOf` is the id of the article that a rendering’s article copies. `absentFrom` are outlets with a later report of the same happening in which the statement was not found.',
    properties: { story: text('The id of the story.'), limit },
    required: ['story'],
    output: {
      story: object({ id: { type: 'string' }, title: { type: 'string' }, url: { type: 'string' } }),
      statements: listOf(
        object({
          id: { type: 'string' },
          url: { type: 'string' },
          speaker: nullable('string'),
          renderings: listOf(
            object({
              text: { type: 'string' },
              manner: { type: 'string' },
              copyOf: nullable('string'),
              citation,
            }),
          ),
          absentFrom: listOf({ type: 'string' }),
        }),
      ),
    },
    run: compare,
  },
  {
    name: 'verify',
    title: 'Where a sentence stands',
    description:
      'Says whether a sentence or quote stands in the dossier: literally, nearly, or not at all, with the passages and who said them.',
    properties: { sentence: text(`At most ${MAX_TEXT} characters.`), limit },
    required: ['sentence'],
    output: {
      verdict: { type: 'string', enum: ['literal', 'nearly', 'none'] },
      matches: listOf(
        object({
          match: { type: 'string', enum: ['literal', 'nearly'] },
          share: { type: 'number' },
          text: { type: 'string' },
          speaker: nullable('string'),
          citation,
        }),
      ),
    },
    run: verify,
  },
];
