/** The parameters of lists as OpenAPI describes them. */
import { listNames } from '../../model/lists.ts';
import type { ListName } from '../../model/records.ts';
import type { Relation } from '../../model/relations.ts';
import { type Parameter, type ParameterName, parametersOf } from '../../query/parameters.ts';
import { type Json, reference } from './json.ts';

/** An id that the dossier has, for parameters that take ids. */
export type Examples = Partial<Record<Relation, string>>;

/** What an answer is to a typed client: JSON has a schema, a feed has another, all other formats are text. */
type Answer = 'json' | 'feed' | 'text';

/**
 * Parameters that an answer does not describe. The extension of the address is the format. A JSON record always has
 * its whole type: `fields` would leave out fields that the schema requires.
 */
const UNDESCRIBED: Record<Answer, ReadonlySet<ParameterName>> = {
  json: new Set(['format', 'fields', 'bom']),
  feed: new Set(['format', 'fields', 'bom', 'facet', 'explain']),
  text: new Set(['format']),
};

export const idParameter: Json = {
  name: 'id',
  in: 'path',
  description: 'The id of the record.',
  required: true,
  schema: { type: 'string' },
};

/** Articles leave out long fields, so a client may ask for all. */
const ALL_FIELDS: Json = {
  name: 'fields',
  in: 'query',
  description:
    'With `all`, articles have their bodies, notes, mentions and spans. Other values choose fields (docs/parameters.md); they are not described here, so that records keep their type.',
  schema: { type: 'string', enum: ['all'] },
};

export function parameterReferences(list: ListName, answer: Answer): Json[] {
  const described = parametersOf(list).filter(({ name }) => !UNDESCRIBED[answer].has(name));
  const references = described.map(({ name }) => reference('parameters', `${list}-${name}`));
  return list === 'articles' && answer === 'json' ? [...references, ALL_FIELDS] : references;
}

/** Every list's parameters, under `list-parameter`. */
export function parameterComponents(examples: Examples): Json {
  return Object.fromEntries(
    listNames.flatMap((list) =>
      parametersOf(list)
        .filter(({ name }) => !UNDESCRIBED.text.has(name))
        .map((parameter) => [
          `${list}-${parameter.name}`,
          queryParameter(parameter, list, examples),
        ]),
    ),
  );
}

export function queryParameter(parameter: Parameter, list: ListName, examples: Examples): Json {
  const { name, help, combines } = parameter;
  const more = combines
    ? ' A comma means any, the parameter repeated means all, a leading - means not.'
    : '';
  const example = new Map(Object.entries(examples)).get(name);
  return {
    name,
    in: 'query',
    description: `${help}${more}`,
    schema: {
      ...parameterSchema(parameter, list),
      ...(example !== undefined && { examples: [example] }),
    },
  };
}

function parameterSchema(parameter: Parameter, list: ListName): Json {
  const { kind, range } = parameter;
  const values = parameter.values(list);
  const fallback = parameter.default(list);
  switch (kind) {
    case 'number': {
      const [minimum, maximum] = range ?? [0, Number.MAX_SAFE_INTEGER];
      const more = fallback === null ? {} : { default: Number(fallback) };
      return { type: 'integer', minimum, maximum, ...more };
    }
    case 'date':
      return { type: 'string', examples: ['2022', '2022-09', '2022-09-15'] };
    case 'cursor':
      return { type: 'string', pattern: '^[A-Za-z0-9_-]{20,}$' };
    case 'choices':
      return { type: 'string', examples: values?.slice(0, 1) ?? [] };
    default:
      return values === null ? { type: 'string' } : { type: 'string', enum: values };
  }
}
