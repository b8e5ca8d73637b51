/** Every row of RFC 9110's conditional rules, held against the app. */
import { beforeAll, describe, expect, it } from 'vitest';
import { parseHttpDate } from '../../src/http/http-date.ts';
import { generateDataset } from '../generated-dataset.ts';
import { publishedAt } from '../published-dataset.ts';
import { serveResponses } from './serve.ts';

const FEED = '/rss.xml';
const get = serveResponses(publishedAt('2026-11-01T08:00:00Z', generateDataset({ articles: 5 })));
const NEVER = 'Thu, 01 Jan 1970 00:00:00 GMT';

let tag = '';
let modified = '';

beforeAll(async () => {
  const { headers } = await get(FEED);
  tag = (headers.get('etag') ?? '').replace('W/', '');
  modified = headers.get('last-modified') ?? '';
});

const shifted = (seconds: number) => new Date(Date.parse(modified) + seconds * 1000).toUTCString();

function shiftedYear(years: number): string {
  const now = new Date();
  return new Date(now.setUTCFullYear(now.getUTCFullYear() + years)).toUTCString();
}

async function status(headers: Record<string, string>, method = 'GET'): Promise<number> {
  const response = await get(FEED, { headers, method });
  await response.arrayBuffer();
  return response.status;
}

describe('a condition that fails', () => {
  it.each([{ 'If-Match': '"other"' }, { 'If-Unmodified-Since': NEVER }])(
    '%j is an answer for the one who set it, which no cache keeps for others',
    async (headers) => {
      const { status, headers: given, body } = await get(FEED, { headers });
      await body?.cancel();
      expect(status).toBe(412);
      expect(given.get('cache-control')).toBe('no-store');
      expect(given.get('cdn-cache-control')).toBe('no-store');
    },
  );

  it('does not keep what another asks afterwards from being kept', async () => {
    const { headers, body } = await get(FEED);
    await body?.cancel();
    expect(headers.get('cache-control')).toMatch(/^public, max-age=\d+/);
  });
});

describe('If-None-Match (section 13.1.2)', () => {
  it.each<[string, () => string, number]>([
    ['the tag as it was given', () => `W/${tag}`, 304],
    ['the tag without W/, as the comparison is weak', () => tag, 304],
    ['any representation', () => '*', 304],
    ['a list with the tag', () => `"other", W/${tag}, "more"`, 304],
    ['a list with commas inside tags', () => `"a,b", ${tag}`, 304],
    ['a list with empty elements', () => `, ,${tag} ,,`, 304],
    ['a list without blanks', () => `"a",W/"b",${tag}`, 304],
    ['another tag', () => '"other"', 200],
    ['a tag of which this is the beginning', () => `${tag.slice(0, -1)}x"`, 200],
    ['a tag that this contains', () => `${tag.slice(0, -2)}"`, 200],
    ['a tag without quotation marks', () => tag.replaceAll('"', ''), 200],
    ['a small w before the slash', () => `w/${tag}`, 200],
    ['two tags without a comma', () => `"a" ${tag}`, 200],
    ['nothing', () => '', 200],
    ['no tags at all', () => '"""",,W/', 200],
    ['a tag of 4,000 characters', () => `"${'x'.repeat(4000)}"`, 200],
  ])('%s', async (_, value, expected) => {
    expect(await status({ 'If-None-Match': value() })).toBe(expected);
    expect(await status({ 'If-None-Match': value() }, 'HEAD')).toBe(expected);
  });

  it('decides alone, whatever If-Modified-Since says (section 13.2.2)', async () => {
    expect(await status({ 'If-None-Match': '"other"', 'If-Modified-Since': modified })).toBe(200);
    expect(await status({ 'If-None-Match': tag, 'If-Modified-Since': NEVER })).toBe(304);
  });
});

describe('If-Modified-Since (section 13.1.3)', () => {
  it.each<[string, () => string, number]>([
    ['the date as it was given', () => modified, 304],
    ['a later date', () => shifted(60), 304],
    ['a second before', () => shifted(-1), 200],
    ['no date', () => 'yesterday', 200],
    ['an empty value', () => '', 200],
    ['an ISO date', () => new Date().toISOString(), 200],
    ['a day that no month has', () => 'Thu, 99 Feb 2026 99:99:99 GMT', 200],
    ['the 30th of February', () => 'Mon, 30 Feb 2026 00:00:00 GMT', 200],
    ['a zone that is not GMT', () => modified.replace('GMT', 'CET'), 200],
  ])('%s', async (_, value, expected) => {
    expect(await status({ 'If-Modified-Since': value() })).toBe(expected);
    expect(await status({ 'If-Modified-Since': value() }, 'HEAD')).toBe(expected);
  });

  it('reads the two obsolete forms (section 5.6.7)', async () => {
    expect(await status({ 'If-Modified-Since': 'Sunday, 06-Nov-33 08:49:37 GMT' })).toBe(304);
    expect(await status({ 'If-Modified-Since': 'Sun Nov  6 08:49:37 2033' })).toBe(304);
  });

  it('takes a two-digit year far ahead for one of the past', () => {
    const now = Date.UTC(2026, 0, 1);
    const read = (value: string) => parseHttpDate(value, now);
    expect(read('Sunday, 06-Nov-94 08:49:37 GMT')).toBe(Date.UTC(1994, 10, 6, 8, 49, 37));
    expect(read('Sunday, 06-Nov-33 08:49:37 GMT')).toBe(Date.UTC(2033, 10, 6, 8, 49, 37));
  });

  it('is ignored in other methods than GET and HEAD', async () => {
    expect(await status({ 'If-Modified-Since': modified }, 'OPTIONS')).toBe(204);
  });
});

describe('If-Match (section 13.1.1) and If-Unmodified-Since (section 13.1.4)', () => {
  it.each<[string, () => Record<string, string>, number]>([
    ['any representation', () => ({ 'If-Match': '*' }), 200],
    ['another tag', () => ({ 'If-Match': '"other"' }), 412],
    ['a weak tag, as the comparison is strong', () => ({ 'If-Match': `W/${tag}` }), 412],
    ['not changed since', () => ({ 'If-Unmodified-Since': modified }), 200],
    ['changed since', () => ({ 'If-Unmodified-Since': shifted(-1) }), 412],
    ['since no date', () => ({ 'If-Unmodified-Since': 'yesterday' }), 200],
    ['If-Match first', () => ({ 'If-Match': '*', 'If-Unmodified-Since': shifted(-1) }), 200],
    [
      'a failing If-Unmodified-Since before If-None-Match',
      () => ({ 'If-Unmodified-Since': shifted(-1), 'If-None-Match': tag }),
      412,
    ],
    [
      'a holding If-Unmodified-Since, then If-None-Match',
      () => ({ 'If-Unmodified-Since': modified, 'If-None-Match': tag }),
      304,
    ],
    [
      'a holding If-Match, then If-None-Match',
      () => ({ 'If-Match': '*', 'If-None-Match': tag }),
      304,
    ],
    [
      'a holding If-Match, then If-Modified-Since',
      () => ({ 'If-Match': '*', 'If-Modified-Since': modified }),
      304,
    ],
    ['a tag that is an asterisk', () => ({ 'If-Match': '"*"' }), 412],
    ['failing before If-None-Match', () => ({ 'If-Match': '"other"', 'If-None-Match': tag }), 412],
  ])('%s', async (_, headers, expected) => {
    expect(await status(headers())).toBe(expected);
  });
});

describe('without a date of change', () => {
  it.each<[string, Record<string, string>, number]>([
    ['If-Modified-Since is ignored (section 13.1.3)', { 'If-Modified-Since': shiftedYear(1) }, 200],
    ['If-Unmodified-Since is ignored (section 13.1.4)', { 'If-Unmodified-Since': NEVER }, 200],
    ['If-None-Match is not', { 'If-None-Match': '*' }, 304],
  ])('%s', async (_, headers, expected) => {
    const response = await get('/openapi.json', { headers });
    await response.arrayBuffer();
    expect(response.status).toBe(expected);
  });
});

describe('an error', () => {
  it.each([
    ['If-None-Match', '*'],
    ['If-Match', '"other"'],
    ['If-Modified-Since', shiftedYear(1)],
  ])('stays what it is whatever %s says (section 13.2.1)', async (name, value) => {
    for (const [path, expected] of [
      ['/nope', 404],
      ['/articles.json?limit=0', 400],
    ] as const) {
      const headers = { [name]: value };
      const response = await get(path, { headers });
      await response.arrayBuffer();
      expect([path, response.status]).toEqual([path, expected]);
    }
  });
});

describe('the answers', () => {
  it('a 304 repeats validators, caching and CORS, and has no content', async () => {
    const whole = await get(FEED);
    const again = await get(FEED, { headers: { 'If-None-Match': tag } });
    expect(await again.text()).toBe('');
    for (const name of [
      'etag',
      'last-modified',
      'cache-control',
      'cdn-cache-control',
      'vary',
      'access-control-allow-origin',
      'access-control-expose-headers',
    ]) {
      expect([name, again.headers.get(name)]).toEqual([name, whole.headers.get(name)]);
    }
    expect(again.headers.get('content-type')).toBeNull();
    await whole.arrayBuffer();
  });

  it('a 412 is a problem', async () => {
    const response = await get(FEED, { headers: { 'If-Match': '"x"' } });
    expect(response.headers.get('content-type')).toBe('application/problem+json');
    expect(await response.json()).toMatchObject({ status: 412, title: 'Precondition Failed' });
  });
});
