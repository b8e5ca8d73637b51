/** The schemas of what tools take and give, in JSON Schema. */
import { type ParameterName, parameters } from '../query/parameters.ts';

export type Schema = Readonly<Record<string, unknown>>;

export const DEFAULT_LIMIT = 5;
export const MAX_LIMIT = 20;
export const MAX_TEXT = 1000;

export const text = (description: string): Schema => ({ type: 'string', description });
export const nullable = (type: string): Schema => ({ type: [type, 'null'] });
export const listOf = (items: Schema): Schema => ({ type: 'array', items });

export function object(properties: Readonly<Record<string, Schema>>): Schema {
  const required = Object.keys(properties);
  return { type: 'object', properties, required, additionalProperties: false };
}

export const number = { type: 'integer', minimum: 0 };
const span = { anyOf: [object({ block: number, start: number, end: number }), { type: 'null' }] };

export const citation = object({
  articleId: { type: 'string' },
  title: { type: 'string' },
  outlet: nullable('string'),
  authors: listOf({ type: 'string' }),
  date: nullable('string'),
  dateBasis: nullable('string'),
  url: { type: 'string' },
  externalUrl: nullable('string'),
  span,
});

export const limit: Schema = {
  type: 'integer',
  description: `The most results, at most ${MAX_LIMIT}.`,
  minimum: 1,
  maximum: MAX_LIMIT,
  default: DEFAULT_LIMIT,
};

const FILTERS: readonly ParameterName[] = [
  'q',
  'speaker',
  'person',
  'organization',
  'place',
  'publisher',
  'author',
  'story',
  'event',
  'language',
  'from',
  'to',
];

export const filters = Object.fromEntries(
  parameters
    .filter(({ name }) => FILTERS.includes(name))
    .map(({ name, help }) => [name, text(help)]),
);
