/** The statuses and headers of answers to GET as OpenAPI describes them. */
import { type Json, reference } from './json.ts';

/** What each header says, and a value. */
const HEADERS: Record<string, readonly [description: string, example: string]> = {
  ETag: [
    'A weak tag of the content: the same on every machine and after every deployment.',
    'W/"6d1f0b1c9a3e4d52"',
  ],
  'Last-Modified': [
    'When the content last changed, if that is known.',
    'Thu, 15 Sep 2022 10:00:00 GMT',
  ],
  'Cache-Control': ['How long clients may keep the answer.', 'public, max-age=300'],
  'CDN-Cache-Control': ['How long shared caches may keep it (RFC 9213).', 'public, max-age=86400'],
  Vary: ['The request headers that the answer depends on.', 'Accept-Encoding'],
  Link: [
    'The next page, this answer, the first page, the licence, this description and the other formats (RFC 8288).',
    '<https://dossier.example/articles.json>; rel="self"',
  ],
  'Content-Language': ['The language of the content (BCP 47).', 'en'],
  'Cache-Tag': ['What the content is about, for purging caches.', 'dossier,articles,json'],
  'Content-Security-Policy': [
    'A browser that displays the answer loads and runs nothing.',
    "default-src 'none'; frame-ancestors 'none'; sandbox",
  ],
  'Server-Timing': [
    'How long the server took, on answers that were not kept from an earlier request.',
    'total;dur=1.2',
  ],
  'X-Content-Type-Options': ['The type is as stated.', 'nosniff'],
  'Access-Control-Allow-Origin': ['Scripts of any site may read the answer.', '*'],
  'Access-Control-Expose-Headers': [
    'The headers that such scripts may read.',
    'ETag, Last-Modified, Link, Content-Language, Server-Timing',
  ],
};

const SHARED = [
  'Cache-Control',
  'CDN-Cache-Control',
  'Vary',
  'Access-Control-Allow-Origin',
  'Access-Control-Expose-Headers',
  'X-Content-Type-Options',
  'Server-Timing',
];

const OF_PROBLEM = [...SHARED, 'Content-Security-Policy', 'Content-Language'];

/** RFC 9110 section 15.4.5, and CORS so that browsers accept it. */
const OF_NOT_MODIFIED = ['ETag', 'Last-Modified', ...SHARED];

export const headerComponents: Json = Object.fromEntries(
  Object.entries(HEADERS).map(([name, [description, example]]) => [
    name,
    { description, schema: { type: 'string', examples: [example] } },
  ]),
);

const PROBLEMS: Record<number, readonly [name: string, description: string]> = {
  400: [
    'BadRequest',
    'A parameter or value that does not exist. `allowed` names what does, `did_you_mean` the nearest.',
  ],
  404: ['NotFound', 'No such record or address.'],
  410: ['Gone', 'The record was withdrawn.'],
  412: ['PreconditionFailed', 'The content does not meet `If-Match` or `If-Unmodified-Since`.'],
  414: ['UriTooLong', 'The URL is longer than 8192 characters.'],
  500: ['ServerError', 'The server failed to answer. The request is not at fault.'],
};

export const responseComponents: Json = {
  NotModified: {
    description: 'The content is that of the `ETag` or date that the client sent.',
    headers: headerReferences(OF_NOT_MODIFIED),
  },
  ...Object.fromEntries(
    Object.values(PROBLEMS).map(([name, description]) => [
      name,
      {
        description,
        headers: headerReferences(OF_PROBLEM),
        content: { 'application/problem+json': { schema: reference('schemas', 'Problem') } },
      },
    ]),
  ),
};

/** @param content of the answer with status 200, by media type */
export function responsesOf(content: Json): Json {
  return {
    200: {
      description: 'The answer.',
      headers: headerReferences(Object.keys(HEADERS)),
      content,
    },
    304: reference('responses', 'NotModified'),
    ...Object.fromEntries(
      Object.entries(PROBLEMS).map(([status, [name]]) => [status, reference('responses', name)]),
    ),
  };
}

function headerReferences(names: readonly string[]): Json {
  return Object.fromEntries(names.map((name) => [name, reference('headers', name)]));
}
