/**
 * OpenAPI 3.1 from the tables of lists, parameters and formats: what they gain, it gains. It describes what
 * programs ask for, each format at its own address; the pages for people at the plain ones are left out.
 */

import { listNames, lists } from '../model/lists.ts';
import type { ListName } from '../model/records.ts';
import type { Relation } from '../model/relations.ts';
import { type Parameter, parametersOf } from '../query/parameters.ts';
import type { Site } from './feed/urls.ts';
import { type Format, formatsOf } from './formats.ts';

type Json = Record<string, unknown>;
export type Examples = Partial<Record<Relation, string>>;

const reference = (kind: string, name: string): Json => ({ $ref: `#/components/${kind}/${name}` });
const problem = reference('responses', 'Problem');

/** Files beside the lists: path, operation, what it is, and the media types of its answer. */
const FILES: readonly [path: string, id: string, summary: string, types: readonly string[]][] = [
  [
    '/health',
    'health',
    'Whether the server answers, and of how many articles',
    ['application/json'],
  ],
  [
    '/opml.xml',
    'subscriptions',
    'The feeds of the whole, the lists, publishers and stories (OPML 2.0)',
    ['text/x-opml'],
  ],
  ['/opml-full.xml', 'allSubscriptions', 'All feeds of the dossier (OPML 2.0)', ['text/x-opml']],
  ['/sitemap.xml', 'sitemap', 'All pages', ['application/xml']],
  [
    '/dataset.json',
    'dataset',
    'The whole dataset, reserved texts cut; its Link (rel="bookmark") names an address that never gives another',
    ['application/json'],
  ],
  ['/openapi.json', 'openapi', 'This document', ['application/json']],
];

const FEEDS: readonly [path: string, id: string, format: string][] = [
  ['/feed.json', 'jsonFeed', 'jsonfeed'],
  ['/rss.xml', 'rss', 'rss'],
  ['/atom.xml', 'atom', 'atom'],
];

/** @param examples an id that the dossier has, for parameters that take ids */
export function openapi({ dossier, base }: Site, examples: Examples): string {
  return `${JSON.stringify({
    openapi: '3.1.1',
    info: {
      title: dossier.title,
      description: dossier.description,
      version: '1',
      license: {
        name: 'MIT (the code); the texts remain their publishers’',
        url: 'https://spdx.org/licenses/MIT.html',
      },
    },
    servers: [{ url: base }],
    security: [],
    tags: listNames.map((name) => ({ name, description: lists[name].description })),
    paths: {
      ...Object.fromEntries(FEEDS.map(feedPath)),
      ...Object.fromEntries(listNames.flatMap(listPaths)),
      '/suggest': { get: suggest },
      ...Object.fromEntries(FILES.map(filePath)),
    },
    components: { ...components, parameters: sharedParameters(examples) },
  })}\n`;
}

function feedPath([path, operationId, name]: (typeof FEEDS)[number]): [string, Json] {
  const formats = formatsOf('articles').filter((format) => format.name === name);
  const summary = `The newest articles: ${formats.map(({ title }) => title).join()}`;
  return [path, { get: listOperation('articles', operationId, summary, formats) }];
}

/** A list and its records, in every format for programs: the extension says which. */
function listPaths(list: ListName): [string, Json][] {
  const formats = describedFormats(list);
  const parameters = [extensionParameter(formats)];
  const whole = listOperation(list, list, lists[list].title, formats);
  return [
    [`/${list}.{extension}`, { parameters, get: whole }],
    [`/${list}/{id}.{extension}`, { parameters, get: recordOperation(list, formats) }],
  ];
}

/** OpenAPI 3.1 has no words for a sequence of JSON texts, as NDJSON is (3.2 has: `itemSchema`). */
export function describedFormats(list: ListName): readonly Format[] {
  return formatsOf(list).filter(({ of, name }) => of !== 'page' && name !== 'ndjson');
}

function extensionParameter(formats: readonly Format[]): Json {
  const schema = { type: 'string', enum: formats.map(({ name }) => name) };
  const description = 'The format; `ndjson` too, which OpenAPI 3.1 has no words for.';
  return { name: 'extension', in: 'path', description, required: true, schema };
}

/** The extension says the format. */
function describedParameters(list: ListName): readonly Parameter[] {
  return parametersOf(list).filter(({ name }) => name !== 'format');
}

function listOperation(
  list: ListName,
  operationId: string,
  summary: string,
  formats: readonly Format[],
): Json {
  const parameters = describedParameters(list).map(({ name }) =>
    reference('parameters', `${list}-${name}`),
  );
  return operation(list, { operationId, summary, parameters }, answer(formats, 'List'));
}

function recordOperation(list: ListName, formats: readonly Format[]): Json {
  const { singular } = lists[list];
  const asked = {
    operationId: `one${capital(singular)}`,
    summary: `One ${singular}`,
    parameters: [pathParameter('id'), reference('parameters', `${list}-fields`)],
  };
  return operation(list, asked, answer(formats, 'Record'));
}

function pathParameter(name: string): Json {
  return { name, in: 'path', required: true, schema: { type: 'string' } };
}

function operation(list: ListName, asked: Json, answered: Json): Json {
  return { ...asked, tags: [list], responses: { 200: answered, 400: problem, 404: problem } };
}

function answer(formats: readonly Format[], schema: 'List' | 'Record'): Json {
  const content = formats.map(({ mediaType, name }) => [
    mediaType,
    { schema: name === 'json' ? reference('schemas', schema) : bodySchema(name) },
  ]);
  return { description: 'The answer', content: Object.fromEntries(content) };
}

function bodySchema(name: string): Json {
  return name === 'jsonfeed' ? reference('schemas', 'JsonFeed') : { type: 'string' };
}

/** Every list's parameters, under `list-parameter`. */
function sharedParameters(examples: Examples): Json {
  return Object.fromEntries(
    listNames.flatMap((list) =>
      describedParameters(list).map((parameter) => [
        `${list}-${parameter.name}`,
        queryParameter(parameter, list, examples),
      ]),
    ),
  );
}

function queryParameter(parameter: Parameter, list: ListName, examples: Examples): Json {
  const { name, help, combines } = parameter;
  const more = combines ? ' A comma means any, the parameter repeated all, a leading - not.' : '';
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

function filePath([path, operationId, summary, types]: (typeof FILES)[number]): [string, Json] {
  const content = types.map((type) => [
    type,
    { schema: type === 'application/json' ? { type: 'object' } : { type: 'string' } },
  ]);
  const responses = {
    200: { description: 'The file', content: Object.fromEntries(content) },
    '4XX': problem,
  };
  return [path, { get: { operationId, summary, responses } }];
}

const suggest: Json = {
  operationId: 'suggest',
  summary: 'People, places, outlets … by the beginning of any of their names',
  parameters: [
    {
      name: 'q',
      in: 'query',
      required: true,
      schema: { type: 'string', minLength: 1, maxLength: 200 },
    },
    {
      name: 'limit',
      in: 'query',
      schema: { type: 'integer', minimum: 1, maximum: 50, default: 10 },
    },
  ],
  responses: {
    200: {
      description: 'What was found',
      content: {
        'application/json': {
          schema: {
            type: 'object',
            required: ['items'],
            properties: { items: { type: 'array', items: { type: 'object' } } },
          },
        },
      },
    },
    400: problem,
  },
};

const components: Json = {
  schemas: {
    Record: {
      type: 'object',
      required: ['id', 'url'],
      properties: { id: { type: 'string' }, url: { type: 'string', format: 'uri' } },
    },
    List: {
      type: 'object',
      required: ['items', 'next_url'],
      properties: {
        items: { type: 'array', items: reference('schemas', 'Record') },
        next_url: { type: ['string', 'null'], format: 'uri' },
        title: { type: 'string' },
        url: { type: 'string', format: 'uri' },
        total: { type: 'integer' },
        updated: { type: ['string', 'null'], format: 'date-time' },
        rights: { type: 'string' },
        license: { type: 'string', format: 'uri' },
        facets: { type: 'array', items: { type: 'object' } },
      },
    },
    JsonFeed: {
      type: 'object',
      required: ['version', 'title', 'items'],
      properties: {
        version: { const: 'https://jsonfeed.org/version/1.1' },
        title: { type: 'string' },
        items: { type: 'array', items: { type: 'object' } },
      },
    },
    Problem: {
      type: 'object',
      required: ['type', 'title', 'status', 'detail'],
      properties: {
        type: { type: 'string' },
        title: { type: 'string' },
        status: { type: 'integer' },
        detail: { type: 'string' },
        parameter: { type: 'string' },
        allowed: { type: 'array', items: { type: 'string' } },
        did_you_mean: { type: 'string' },
      },
    },
  },
  responses: {
    Problem: {
      description: 'Why there is no answer (RFC 9457)',
      content: { 'application/problem+json': { schema: reference('schemas', 'Problem') } },
    },
  },
};

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
