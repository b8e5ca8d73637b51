/** Answers to generated requests, against the OpenAPI document: described statuses, headers and fields, and no others. */
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { default as addFormats } from 'ajv-formats';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { generateDataset } from '../generated-dataset.ts';
import { serveResponses } from '../http/serve.ts';
import { publishedAt } from '../published-dataset.ts';

const REQUESTS = 2000;

interface Parameter extends Referring {
  name: string;
  in: 'path' | 'query';
  required?: boolean;
  schema: {
    type: string;
    enum?: string[];
    examples?: string[];
    minimum?: number;
    maximum?: number;
    pattern?: string;
  };
}
interface Described extends Referring {
  headers: Record<string, unknown>;
  content?: Record<string, { schema: object }>;
}
interface Referring {
  $ref?: string;
}
interface Operation {
  parameters: Parameter[];
  responses: Record<string, Described>;
}
interface Document {
  paths: Record<string, { parameters?: Parameter[]; get?: Operation }>;
  components: Record<string, Record<string, unknown>>;
}

const dataset = publishedAt('2026-11-01T08:00:00Z', generateDataset({ articles: 40, seed: 11 }));
const answer = serveResponses(dataset);
const document = (await (await answer('/openapi.json')).json()) as Document;
const ajv = new Ajv2020({ strict: false, allErrors: true });
addFormats(ajv);
ajv.addSchema({ ...document, $id: 'openapi' });

const idsByList: Record<string, string[]> = {
  articles: idsOf(dataset.articles),
  stories: idsOf(dataset.stories),
  quotes: idsOf([...dataset.quotes, ...dataset.paraphrases]),
  statements: idsOf(dataset.statements),
  events: idsOf(dataset.events),
  people: idsOf(dataset.entities.filter(({ type }) => type === 'person')),
  organizations: idsOf(dataset.entities.filter(({ type }) => type === 'organization')),
  places: idsOf(dataset.entities.filter(({ type }) => type === 'place')),
  publishers: idsOf(dataset.publishers),
};
/** The Worker's runtime has the stream that digests it, Node has not. */
const NOT_IN_NODE = '/dataset.json';

const request = fc
  .constantFrom(
    ...Object.entries(document.paths)
      .filter(([path, { get }]) => path !== NOT_IN_NODE && get !== undefined)
      .map(([path]) => path),
  )
  .chain((path) => {
    const { parameters = [], get } = document.paths[path] ?? {};
    const all = [...parameters, ...(get?.parameters ?? [])].map((parameter) => resolved(parameter));
    const [list = ''] = Object.keys(idsByList).filter((name) => path.startsWith(`/${name}`));
    const filled = all
      .filter((parameter) => parameter.in === 'path')
      .map((parameter) => fc.tuple(fc.constant(parameter.name), pathValue(parameter, list)));
    const asked = all
      .filter((parameter) => parameter.in === 'query')
      .map((parameter) => queryPair(parameter, list));
    return fc
      .tuple(fc.tuple(...filled), fc.tuple(...asked))
      .map(([inPath, inQuery]) => ({ path, url: urlOf(path, inPath, inQuery.flat()) }));
  });

it(`${REQUESTS} of them are as the document says`, async () => {
  const statuses = new Map<number, number>();
  for (const { path, url } of fc.sample(request, { numRuns: REQUESTS, seed: 5 })) {
    const response = await answer(url);
    statuses.set(response.status, (statuses.get(response.status) ?? 0) + 1);
    expect([url, await faultOf(path, response)]).toEqual([url, null]);
  }
  expect(statuses.get(200)).toBeGreaterThan(REQUESTS / 2);
  expect(statuses.get(400)).toBeGreaterThan(10);
  expect(statuses.get(404)).toBeGreaterThan(10);
  expect([...statuses.keys()].filter((status) => status >= 500)).toEqual([]);
}, 120_000);

it('finds a field that the schema does not know', async () => {
  const page = (await (await answer('/quotes.json?limit=1')).json()) as { items: object[] };
  const validate = ajv.getSchema('openapi#/components/schemas/QuoteList');
  expect(validate?.(page)).toBe(true);
  expect(validate?.({ ...page, items: [{ ...page.items[0], extra: 1 }] })).toBe(false);
});

/** What the document does not say of a response; null if it says all. */
async function faultOf(path: string, response: Response): Promise<string | null> {
  const described = document.paths[path]?.get?.responses[response.status];
  if (described === undefined) return `status ${response.status}`;
  const { headers, content = {} } = resolved(described);
  const known = new Set(Object.keys(headers).map((name) => name.toLowerCase()));
  for (const name of response.headers.keys())
    if (name !== 'content-type' && !known.has(name)) return `header ${name}`;
  const type = response.headers.get('content-type')?.split(';')[0] ?? '';
  const schema = content[type]?.schema;
  if (schema === undefined) return `type ${type}`;
  const text = await response.text();
  const validate = validatorOf(schema);
  if (validate(/[/+]json$/.test(type) ? JSON.parse(text) : text)) return null;
  return ajv.errorsText(validate.errors);
}

function pathValue({ schema }: Parameter, list: string): fc.Arbitrary<string> {
  if (schema.enum !== undefined) return fc.constantFrom(...schema.enum);
  return fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...(idsByList[list] ?? ['x'])) },
    { weight: 1, arbitrary: fc.constant('nobody') },
  );
}

/** Now and then a value, of those mostly a good one. */
function queryPair(parameter: Parameter, list: string): fc.Arbitrary<[string, string][]> {
  const { name, required, schema } = parameter;
  const value = fc.oneof(
    { weight: 12, arbitrary: goodValue(parameter, list) },
    { weight: 1, arbitrary: fc.constantFrom('no such', '-1') },
  );
  const pair = value.map((text): [string, string][] => [[name, text]]);
  if (required) return pair;
  return fc.oneof(
    {
      weight: schema.pattern === undefined ? 9 : 60,
      arbitrary: fc.constant<[string, string][]>([]),
    },
    { weight: 1, arbitrary: pair },
  );
}

function goodValue({ name, schema }: Parameter, list: string): fc.Arbitrary<string> {
  if (name === 'q') return fc.constantFrom('harbour', '"trade deal"', 'bridge OR strike', 'si');
  if (name === 'ids') return fc.constantFrom(...(idsByList[list] ?? idsOf(dataset.articles)));
  if (name === 'facet') return fc.constantFrom('publisher,year', 'person', 'month');
  if (schema.enum !== undefined) return fc.constantFrom(...schema.enum);
  if (schema.examples !== undefined && schema.examples.length > 0)
    return fc.constantFrom(...schema.examples);
  const { minimum = 0, maximum = 20 } = schema;
  if (schema.type === 'integer')
    return fc.integer({ min: minimum, max: Math.min(maximum, 300) }).map(String);
  return fc.constant('no-such-cursor-of-anything');
}

function urlOf(
  path: string,
  inPath: readonly [string, string][],
  inQuery: readonly [string, string][],
): string {
  const filled = inPath.reduce(
    (text, [name, value]) => text.replace(`{${name}}`, encodeURIComponent(value)),
    path,
  );
  const query = new URLSearchParams([...inQuery]);
  return query.size === 0 ? filled : `${filled}?${query}`;
}

function resolved<T extends Referring>(value: T): T {
  const [, , kind = '', name = ''] = value.$ref?.split('/') ?? [];
  return value.$ref === undefined ? value : (document.components[kind]?.[name] as T);
}

const validators = new Map<string, ValidateFunction>();

function validatorOf(schema: object): ValidateFunction {
  const text = JSON.stringify(schema).replaceAll('"#/', '"openapi#/');
  const validate = validators.get(text) ?? ajv.compile(JSON.parse(text));
  validators.set(text, validate);
  return validate;
}

function idsOf(records: readonly { id: string }[]): string[] {
  return records.map(({ id }) => id);
}
