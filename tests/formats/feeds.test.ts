/** The three feed formats, written by us and read by feedsmith: what goes in comes out. */
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import { describe, expect, it } from 'vitest';
import { atom } from '../../src/formats/atom.ts';
import type { FeedWriter } from '../../src/formats/feed/feed.ts';
import { jsonFeed } from '../../src/formats/json-feed.ts';
import { rss } from '../../src/formats/rss.ts';
import { feed, plain, talks } from './sample.ts';

const HTML =
  '<h3>Day one</h3><p>They said: &quot;a &lt; b&quot; ]]&gt; &amp; left.</p><ul><li>first</li><li>second</li></ul><p><a href="https://post.example/talks?a=1&amp;b=2">Source</a></p>';

function written(
  format: FeedWriter,
  change: Partial<typeof feed> = {},
  changed: Partial<typeof talks> = {},
): string {
  const head = { ...feed, ...change };
  const items = [{ ...talks, ...changed }, plain].map(format.item).join(format.separator);
  return format.open(head) + items + format.close(head);
}

function updatedOf(item: typeof talks): string {
  return /<updated>(.*?)</.exec(atom.item(item))?.[1] ?? '';
}

describe('RSS', () => {
  const read = parseRssFeed(written(rss));
  const [item, other] = read.items ?? [];

  it('says what the list is', () => {
    expect(read).toMatchObject({ title: feed.title, link: feed.home, language: 'en' });
    expect(read.lastBuildDate).toBe('Fri, 16 Sep 2022 08:00:00 +0900');
    expect(read.atom?.links?.map(({ rel, href }) => [rel, href])).toEqual([
      ['self', feed.self],
      ['first', feed.first],
      ['next', feed.next],
      ['license', feed.license],
      ['license', feed.machineTerms],
    ]);
  });

  it('has every part of an item', () => {
    expect(item).toMatchObject({
      title: talks.title,
      link: talks.url,
      description: 'The two sides met &amp; left.',
      pubDate: 'Thu, 15 Sep 2022 10:00:00 +0900',
      guid: { value: talks.id, isPermaLink: false },
      content: { encoded: HTML },
    });
    expect(item?.dc?.creators).toEqual(['Ana Pérez, John O’Neill']);
    expect(item?.categories).toEqual([{ name: 'A. Person', domain: 'https://d.example/people' }]);
  });

  it('leaves out what an item has not', () => {
    const text = rss.item(plain);
    expect(text).not.toMatch(/via|dc:creator|dc:rights|dc:publisher|atom:updated|<category/);
    expect(other?.title).toBe('강화 회담');
  });

  it('keeps text that looks like markup text where descriptions are read as HTML', () => {
    const [read] =
      parseRssFeed(written(rss, {}, { summary: '<img src=x onerror=y> & "z"' })).items ?? [];
    expect(read?.description).toBe('&lt;img src=x onerror=y> &amp; "z"');
  });

  it('has a picture no larger than RSS allows, with its size', () => {
    expect(read.image).toMatchObject({ url: feed.smallIcon, width: 144, height: 144 });
  });

  it('writes plain text so that the fewest readers take it for markup', () => {
    const text = written(rss, {}, { title: 'a < b & <i>' });
    expect(text).toContain('<title>a &#x3C; b &#x26; &#x3C;i&#x3E;</title>');
    expect(parseRssFeed(text).items?.[0]?.title).toBe('a < b & <i>');
  });

  it('says when it is complete, and then has no pages (RFC 5005 section 2)', () => {
    const whole = written(rss, { complete: true, next: null });
    expect(whole).toContain('<fh:complete/>');
    expect(whole).not.toMatch(/rel="(?:first|next)"/);
    expect(written(rss)).not.toContain('fh:complete/');
  });
});

describe('Atom', () => {
  const read = parseAtomFeed(written(atom));
  const [entry] = read.entries ?? [];

  it('says what the list is', () => {
    expect(read).toMatchObject({
      id: feed.id,
      title: { value: feed.title },
      updated: expect.stringContaining(feed.updated?.slice(0, 19) ?? ''),
    });
  });

  it('has every part of an entry', () => {
    expect(entry).toMatchObject({
      id: talks.id,
      title: { value: talks.title },
      published: talks.published,
      updated: expect.stringContaining(talks.updated.slice(0, 19)),
      authors: talks.authors.map((name) => ({ name })),
      rights: { value: talks.rights },
      content: { value: HTML, type: 'html' },
    });
    expect(entry?.links?.map(({ rel, href }) => [rel, href])).toEqual([
      ['alternate', talks.url],
      ['via', talks.externalUrl],
      ['license', talks.license],
      ['license', talks.machineTerms],
    ]);
  });

  it('names the outlet where nobody signed, since an entry needs an author', () => {
    expect(atom.item(plain)).toContain('<author><name>한강일보</name></author>');
    expect(atom.item({ ...plain, outlets: [] })).toContain('<author><name>unknown</name></author>');
  });

  it('gives entries of one moment two timestamps of that second (RFC 4287 section 3.3)', () => {
    const twin = { ...talks, id: `${talks.id}-twin` };
    const [first = '', second = ''] = [talks, twin].map(updatedOf);
    expect(first).not.toBe(second);
    expect(first.slice(0, 19)).toBe(talks.updated.slice(0, 19));
    expect(second.slice(0, 19)).toBe(talks.updated.slice(0, 19));
  });

  it('has no entry that is younger than the feed', () => {
    const own = updatedOf(talks);
    const whole = /<updated>(.*?)</.exec(atom.open({ ...feed, updated: talks.updated }))?.[1] ?? '';
    expect(Date.parse(whole)).toBeGreaterThanOrEqual(Date.parse(own));
  });

  it('has a date even without entries (RFC 4287 section 4.1.1)', () => {
    const empty = { ...feed, updated: null };
    expect(atom.open(empty) + atom.close(empty)).toContain('<updated>1990-01-01T00:00:00.999999Z<');
  });
});

describe('JSON Feed', () => {
  const text = written(jsonFeed);
  const read = parseJsonFeed(JSON.parse(text));
  const [item, other] = read.items ?? [];

  it('begins with its version', () => {
    expect(text.startsWith('{"version":"https://jsonfeed.org/version/1.1"')).toBe(true);
  });

  it('says what the list is', () => {
    expect(read).toMatchObject({
      title: feed.title,
      feed_url: feed.self,
      home_page_url: feed.home,
      next_url: feed.next,
    });
  });

  it('has every part of an item', () => {
    expect(item).toMatchObject({
      id: talks.id,
      url: talks.url,
      external_url: talks.externalUrl,
      title: talks.title,
      content_html: HTML,
      date_published: talks.published,
      date_modified: talks.updated,
      tags: ['A. Person'],
    });
    expect(item?.authors?.map(({ name }) => name)).toEqual(talks.authors);
  });

  it('leaves out what an item has not', () => {
    const members = Object.keys(JSON.parse(jsonFeed.item(plain)));
    expect(members).not.toContain('date_modified');
    expect(members).not.toContain('authors');
    expect(JSON.parse(text)).not.toHaveProperty('authors');
    expect(other?.external_url).toBeUndefined();
    expect(JSON.parse(written(jsonFeed, { next: null }))).not.toHaveProperty('next_url');
  });
});
