/**
 * OpenAPI 3.1 from the tables of lists, parameters and formats and the schemas of answers. It describes what programs
 * ask for, each format at its own address; pages are left out. JSON and JSON Feed have paths of their own, so that
 * each operation of a typed client has one type; the formats that are text to a client share a path.
 */
import { listNames, lists } from '../../model/lists.ts';
import type { ListName } from '../../model/records.ts';
import type { Site } from '../feed/urls.ts';
import { type Format, formatsOf } from '../formats.ts';
import { type Json, reference } from './json.ts';
import {
  type Examples,
  idParameter,
  parameterComponents,
  parameterReferences,
} from './parameters.ts';
import { headerComponents, responseComponents, responsesOf } from './responses.ts';
import { recordSchemaNames, schemaOf, schemas } from './schemas.ts';

export type { Examples };

/** The tags of operations that belong to no list. */
const TAGS = {
  feeds: 'The feeds of all articles, under names that never change, and the lists of feeds',
  dossier: 'The dossier as a whole',
};

interface Operation {
  operationId: string;
  summary: string;
  description: string;
  tag: ListName | keyof typeof TAGS;
  parameters?: readonly Json[];
  content: Json;
}

/** Files beside the lists. */
const FILES: readonly [
  path: string,
  file: Omit<Operation, 'content'>,
  type: string,
  schema: Json,
][] = [
  [
    '/dataset.json',
    {
      operationId: 'getDataset',
      summary: 'The whole dataset',
      description:
        'Reserved texts are cut. The `Link` header with `rel="bookmark"` names an address that never answers with another dataset.',
      tag: 'dossier',
    },
    'application/json',
    reference('schemas', 'Dataset'),
  ],
  [
    '/health',
    {
      operationId: 'getHealth',
      summary: 'Whether the server answers',
      description: 'Also says how many articles the dossier has.',
      tag: 'dossier',
    },
    'application/json',
    reference('schemas', 'Health'),
  ],
  [
    '/openapi.json',
    {
      operationId: 'getOpenapi',
      summary: 'This document',
      description: 'The interface for programs as OpenAPI 3.1.',
      tag: 'dossier',
    },
    'application/json',
    { type: 'object', required: ['openapi', 'info', 'paths'] },
  ],
  [
    '/opml.xml',
    {
      operationId: 'getSubscriptions',
      summary: 'The feeds that most readers want',
      description: 'The whole, each list, publisher and story, as OPML 2.0.',
      tag: 'feeds',
    },
    'text/x-opml',
    { type: 'string' },
  ],
  [
    '/opml-full.xml',
    {
      operationId: 'getAllSubscriptions',
      summary: 'Every feed',
      description: 'Also those of each person, organization and place, as OPML 2.0.',
      tag: 'feeds',
    },
    'text/x-opml',
    { type: 'string' },
  ],
  [
    '/sitemap.xml',
    {
      operationId: 'getSitemap',
      summary: 'All pages',
      description: 'For crawlers (sitemaps.org).',
      tag: 'dossier',
    },
    'application/xml',
    { type: 'string' },
  ],
];

const FEEDS: readonly [path: string, operationId: string, format: string][] = [
  ['/feed.json', 'getJsonFeed', 'jsonfeed'],
  ['/rss.xml', 'getRss', 'rss'],
  ['/atom.xml', 'getAtom', 'atom'],
];

/** @param examples an id that the dossier has, for parameters that take ids */
export function openapi({ dossier, base }: Site, examples: Examples): string {
  return `${JSON.stringify({
    openapi: '3.1.1',
    info: {
      title: dossier.title,
      description: dossier.description,
      version: '1',
      contact: { name: dossier.title, url: base },
      license: {
        name: 'MIT (the code); the texts remain their publishers’',
        url: 'https://spdx.org/licenses/MIT.html',
      },
    },
    servers: [{ url: base }],
    security: [],
    tags: [
      ...listNames.map((name) => ({ name, description: lists[name].description })),
      ...Object.entries(TAGS).map(([name, description]) => ({ name, description })),
    ],
    paths: {
      ...Object.fromEntries(FEEDS.map(feedPath)),
      ...Object.fromEntries(listNames.flatMap(listPaths)),
      '/suggest': { get: suggest() },
      ...Object.fromEntries(FILES.map(filePath)),
      '/schema/{record}.json': { get: schemaOperation() },
    },
    components: {
      schemas,
      parameters: parameterComponents(examples),
      headers: headerComponents,
      responses: responseComponents,
    },
  })}\n`;
}

function operation({ tag, content, parameters = [], ...described }: Operation): Json {
  return { ...described, tags: [tag], parameters, responses: responsesOf(content) };
}

function feedPath([path, operationId, name]: (typeof FEEDS)[number]): [string, Json] {
  const formats = formatsOf('articles').filter((format) => format.name === name);
  const get = operation({
    operationId,
    summary: `The newest articles as ${formats.map(({ title }) => title).join()}`,
    description: 'The same as the feed of the list of articles, under a name that never changes.',
    tag: 'feeds',
    parameters: parameterReferences('articles', 'feed'),
    content: contentOf(formats),
  });
  return [path, { get }];
}

/** A list and its records: as JSON, as JSON Feed, and in the formats that are text. */
function listPaths(list: ListName): [string, Json][] {
  const { title, singular, description } = lists[list];
  const records = `${title}: ${description}.`;
  const one = capital(singular);
  return [
    [
      `/${list}.json`,
      {
        get: operation({
          operationId: `list${title}`,
          summary: title,
          description: `${records} Whole records; parameters choose, order and count them.`,
          tag: list,
          parameters: parameterReferences(list, 'json'),
          content: { 'application/json': { schema: reference('schemas', schemaOf[list].list) } },
        }),
      },
    ],
    [
      `/${list}.jsonfeed`,
      {
        get: operation({
          operationId: `feed${title}`,
          summary: `${title} as JSON Feed`,
          description: `${records} Newest first.`,
          tag: list,
          parameters: parameterReferences(list, 'feed'),
          content: contentOf(formatsNamed(list, 'jsonfeed')),
        }),
      },
    ],
    [
      `/${list}.{extension}`,
      {
        parameters: [extensionParameter(list)],
        get: operation({
          operationId: `export${title}`,
          summary: `${title} as text`,
          description: `${records} For feed readers, calendars and tables.`,
          tag: list,
          parameters: parameterReferences(list, 'text'),
          content: contentOf(textFormats(list)),
        }),
      },
    ],
    [
      `/${list}/{id}.json`,
      {
        parameters: [idParameter],
        get: operation({
          operationId: `get${one}`,
          summary: `One ${singular}`,
          description: 'The record with all its fields.',
          tag: list,
          content: { 'application/json': { schema: reference('schemas', schemaOf[list].record) } },
        }),
      },
    ],
    [
      `/${list}/{id}.jsonfeed`,
      {
        parameters: [idParameter],
        get: operation({
          operationId: `feed${one}`,
          summary: `One ${singular} as JSON Feed`,
          description: 'The articles that concern it; of an article, quote or statement, itself.',
          tag: list,
          content: contentOf(formatsNamed(list, 'jsonfeed')),
        }),
      },
    ],
    [
      `/${list}/{id}.{extension}`,
      {
        parameters: [idParameter, extensionParameter(list)],
        get: operation({
          operationId: `export${one}`,
          summary: `One ${singular} as text`,
          description: 'A feed, calendar or table of it.',
          tag: list,
          content: contentOf(textFormats(list)),
        }),
      },
    ],
  ];
}

function formatsNamed(list: ListName, name: string): readonly Format[] {
  return formatsOf(list).filter((format) => format.name === name);
}

/** The formats whose bodies are text to a client: XML, CSV, NDJSON and iCalendar. */
export function textFormats(list: ListName): readonly Format[] {
  return formatsOf(list).filter(
    ({ of, name }) => of !== 'page' && name !== 'json' && name !== 'jsonfeed',
  );
}

function extensionParameter(list: ListName): Json {
  const schema = { type: 'string', enum: textFormats(list).map(({ name }) => name) };
  return { name: 'extension', in: 'path', description: 'The format.', required: true, schema };
}

function contentOf(formats: readonly Format[]): Json {
  return Object.fromEntries(
    formats.map(({ mediaType, name }) => [
      mediaType,
      { schema: name === 'jsonfeed' ? reference('schemas', 'JsonFeed') : { type: 'string' } },
    ]),
  );
}

function filePath([path, file, type, schema]: (typeof FILES)[number]): [string, Json] {
  return [path, { get: operation({ ...file, content: { [type]: { schema } } }) }];
}

function suggest(): Json {
  return operation({
    operationId: 'suggest',
    summary: 'Ids by the beginning of a name',
    description:
      'People, organizations, places, events, publishers, authors and stories, with the parameter that takes the id.',
    tag: 'dossier',
    parameters: [
      {
        name: 'q',
        in: 'query',
        description: 'The beginning of any word of a name.',
        required: true,
        schema: { type: 'string', minLength: 1, maxLength: 200, examples: ['si'] },
      },
      {
        name: 'limit',
        in: 'query',
        description: 'The most suggestions.',
        schema: { type: 'integer', minimum: 1, maximum: 50, default: 10 },
      },
    ],
    content: { 'application/json': { schema: reference('schemas', 'SuggestionList') } },
  });
}

function schemaOperation(): Json {
  return operation({
    operationId: 'getSchema',
    summary: 'The JSON Schema of a record',
    description: 'As `/LIST/{id}.json` answers it, in JSON Schema 2020-12.',
    tag: 'dossier',
    parameters: [
      {
        name: 'record',
        in: 'path',
        description: 'The kind of record.',
        required: true,
        schema: { type: 'string', enum: [...recordSchemaNames] },
      },
    ],
    content: {
      'application/schema+json': { schema: { type: 'object', required: ['$schema', '$id'] } },
    },
  });
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
