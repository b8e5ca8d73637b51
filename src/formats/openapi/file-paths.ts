/** The paths beside the lists: feeds under short names, files, suggestions and schemas. */
import { formatsOf } from '../formats.ts';
import { type Json, reference } from './json.ts';
import { contentOf, type Operation, operation } from './operation.ts';
import { parameterReferences } from './parameters.ts';
import { recordSchemaNames } from './schemas.ts';

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
      description:
        'Also says which dataset it serves, since when, and how many records each list has. Never cached.',
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
    objectWith('openapi', 'info', 'paths'),
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
    '/rights.xml',
    {
      operationId: 'getRights',
      summary: 'What machines may do',
      description:
        'With the dossier and the texts in it, as RSL 1.0. Not found if neither the editor nor a rights notice says anything.',
      tag: 'dossier',
    },
    'application/rsl+xml',
    { type: 'string' },
  ],
  [
    '/llms.txt',
    {
      operationId: 'getLlmsText',
      summary: 'The interface in words',
      description: 'For language models and agents, as Markdown.',
      tag: 'dossier',
    },
    'text/plain',
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

/** Something with these members, whatever they are. */
function objectWith(...required: string[]): Json {
  const properties = Object.fromEntries(required.map((name) => [name, {}]));
  return { type: 'object', properties, required };
}

const FEEDS: readonly [path: string, operationId: string, format: string][] = [
  ['/feed.json', 'getJsonFeed', 'jsonfeed'],
  ['/rss.xml', 'getRss', 'rss'],
  ['/atom.xml', 'getAtom', 'atom'],
];

export const feedPaths: Readonly<Record<string, Json>> = Object.fromEntries(FEEDS.map(feedPath));

export const filePaths: Readonly<Record<string, Json>> = {
  '/suggest': { get: suggest() },
  ...Object.fromEntries(FILES.map(filePath)),
  '/schema/{record}.json': { get: schemaOperation() },
};

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
      'application/schema+json': { schema: objectWith('$schema', '$id') },
    },
  });
}
