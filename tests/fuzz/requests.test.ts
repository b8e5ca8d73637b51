/** Requests that nobody sane sends: an answer each, never the server's fault, always with its headers. */
import { exports } from 'cloudflare:workers';
import fc from 'fast-check';
import { expect, inject, it } from 'vitest';
import { parameterNames } from '../../src/query/parameters.ts';
import '../scale.ts';

const RUNS = { bounded: 4_000, long: 100_000 }[inject('scale')];
/** In milliseconds: many times what one takes on a busy machine. */
const PATIENCE = 75;

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.constantFrom(
    '',
    '-',
    ',',
    '"',
    '(',
    ')',
    '*',
    ' OR ',
    '%',
    '%zz',
    '%00',
    '\u202e',
    '<b>',
    "' or 1=1",
    '../..',
    '{{7*7}}',
    '9'.repeat(400),
  ),
  fc.date({ noInvalidDate: true }).map((date) => date.toISOString()),
);
const name = fc.oneof(
  fc.constantFrom(...parameterNames),
  fc.constantFrom('utm_source', '', '__proto__', 'constructor', 'q[]', 'format'),
  fc.string({ unit: 'binary', maxLength: 12 }),
);
const segment = fc.oneof(
  fc.constantFrom(
    'articles',
    'people',
    'quotes',
    'feed.json',
    'rss.xml',
    'stories.ics',
    'dataset.json',
    'suggest',
    'dataset',
    'source',
    '..',
    '.',
    '',
    '.json',
  ),
  fc.string({ unit: 'binary', maxLength: 20 }),
);
const address = fc
  .tuple(
    fc.array(segment, { maxLength: 4 }),
    fc.array(fc.tuple(name, text), { maxLength: 5 }),
    fc.boolean(),
  )
  .map(([segments, pairs, encoded]) => {
    const write = encoded ? encodeSafely : (value: string) => value.replace(/[\s#]/g, '');
    const query = pairs.map(([key, value]) => `${write(key)}=${write(value)}`).join('&');
    return `http://localhost/${segments.map(write).join('/')}${query && `?${query}`}`;
  })
  .filter((url) => URL.canParse(url));

const header = fc.oneof(
  fc.constantFrom(
    '*',
    'W/"',
    '"a" , W/"b"',
    ',,,',
    'q=',
    'text/html;q=9',
    'Thu, 01 Jan 1970 00:00:00 GMT',
    'bytes=0-1',
    'feed',
  ),
  fc.string({ maxLength: 40 }).map((value) => value.replace(/[^\x20-\x7e]/g, '').trim()),
);
const headers = fc.dictionary(
  fc.constantFrom(
    'accept',
    'if-none-match',
    'if-modified-since',
    'if-match',
    'range',
    'a-im',
    'origin',
    'host',
    'accept-language',
    'x-forwarded-host',
  ),
  header,
  { maxKeys: 4 },
);
const method = fc.constantFrom('GET', 'GET', 'GET', 'HEAD', 'OPTIONS', 'POST', 'PUT', 'DELETE');

it(
  'answers every request below 500, with CORS and a Cache-Control of its own',
  async () => {
    await fc.assert(
      fc.asyncProperty(address, method, headers, async (url, method, headers) => {
        const response = await exports.default.fetch(
          new Request(url, { method, headers, redirect: 'manual' }),
        );
        await response.arrayBuffer();
        expect(response.status).toBeLessThan(500);
        expect(response.headers.get('access-control-allow-origin')).toBe('*');
        if (method !== 'OPTIONS') expect(response.headers.get('cache-control')).not.toBeNull();
      }),
      { numRuns: RUNS },
    );
  },
  RUNS * PATIENCE,
);

function encodeSafely(value: string): string {
  return encodeURIComponent(value.toWellFormed());
}
