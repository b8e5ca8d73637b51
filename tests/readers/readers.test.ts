/** The feeds as readers that people use see them: Debian's newsboat and feedparser, npm's rss-parser and feedsmith. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseFeed } from 'feedsmith';
import Parser from 'rss-parser';
import { describe, expect, it } from 'vitest';
import { servedProject } from '../system/project.ts';

const XML_FEEDS = ['/rss.xml', '/atom.xml', '/articles.rss', '/stories.atom', '/quotes.rss'];

const project = servedProject();

interface FeedJson {
  items: {
    id: string;
    title: string;
    date_published: string;
    content_html: string;
    authors?: { name: string }[];
  }[];
}

async function jsonFeed(): Promise<FeedJson> {
  return (await (await fetch(`${project.url}/feed.json`)).json()) as FeedJson;
}

describe('feedparser', () => {
  it.each(XML_FEEDS)('reads %s without complaint and gets a 304 when it asks again', (feed) => {
    const script = path.join(import.meta.dirname, 'poll.py');
    const read = JSON.parse(
      execFileSync('/usr/bin/python3', [script, `${project.url}${feed}`]).toString(),
    ) as { wellFormed: boolean; statusAgain: number; items: Record<string, unknown>[] };
    expect(read.wellFormed).toBe(true);
    expect(read.statusAgain).toBe(304);
    expect(read.items.length).toBeGreaterThan(0);
    for (const item of read.items) expect(item).toMatchObject({ dated: true });
  });

  it('sees the same articles as JSON Feed, with authors and content', async () => {
    const script = path.join(import.meta.dirname, 'poll.py');
    const read = JSON.parse(
      execFileSync('/usr/bin/python3', [script, `${project.url}/atom.xml`]).toString(),
    ) as { items: { id: string; title: string; author: string; content: string }[] };
    const { items } = await jsonFeed();
    expect(read.items.map(({ id, title }) => [id, title])).toEqual(
      items.map(({ id, title }) => [id, title]),
    );
    for (const { author, content } of read.items) {
      expect(author).not.toBe('');
      expect(content.length).toBeGreaterThan(100);
    }
  });
});

describe('newsboat', () => {
  it.each(['/rss.xml', '/atom.xml'])(
    'stores every article of %s with its date, and with its authors where it is signed',
    async (feed) => {
      const stored = storedByNewsboat(`${project.url}${feed}`);
      const { items } = await jsonFeed();
      expect(stored.map(({ title }) => title).sort()).toEqual(
        items.map(({ title }) => title).sort(),
      );
      const dates = items.map(({ date_published }) => Date.parse(date_published) / 1000);
      expect(stored.map(({ date }) => date).sort()).toEqual(dates.sort());
      for (const { title, author, length } of stored) {
        const { authors = [] } = items.find((item) => item.title === title) ?? {};
        if (authors.length > 0) expect(author).toBe(authors.map(({ name }) => name).join(', '));
        // RFC 4287 section 4.2.1 wants an author for every entry; RSS does without.
        else if (feed === '/rss.xml') expect(author).toBe('');
        else expect(author).not.toBe('');
        expect(length).toBeGreaterThan(100);
      }
    },
  );
});

interface Stored {
  title: string;
  author: string;
  /** Seconds since 1970. */
  date: number;
  /** Characters of the content. */
  length: number;
}

/** One feed a cache: newsboat keeps an item once, under the feed that gave its id last. */
function storedByNewsboat(feed: string): Stored[] {
  const folder = mkdtempSync(path.join(tmpdir(), 'newsboat-'));
  const file = (name: string) => path.join(folder, name);
  writeFileSync(file('urls'), `${feed}\n`);
  writeFileSync(file('config'), '');
  const options = ['-q', '-u', file('urls'), '-c', file('cache.db'), '-C', file('config')];
  const env = { ...process.env, HOME: folder };
  execFileSync('newsboat', [...options, '-x', 'reload'], { env });
  const script = path.join(import.meta.dirname, 'newsboat_items.py');
  return JSON.parse(execFileSync('/usr/bin/python3', [script, file('cache.db')]).toString());
}

describe('rss-parser and feedsmith', () => {
  it.each(['/rss.xml', '/atom.xml'])('agree with JSON Feed on %s', async (feed) => {
    const text = await (await fetch(`${project.url}${feed}`)).text();
    const { items } = await jsonFeed();
    const titles = items.map(({ title }) => title);
    const parsed = await new Parser().parseString(text);
    expect(parsed.items.map(({ title }) => title)).toEqual(titles);
    expect(parsed.items.map(({ isoDate }) => isoDate)).toEqual(
      items.map(({ date_published }) => new Date(date_published).toISOString()),
    );
    expect(titlesRead(text)).toEqual(titles);
  });
});

/** The titles as feedsmith reads them: text in RSS, a text construct in Atom. */
function titlesRead(text: string): (string | undefined)[] {
  const parsed = parseFeed(text);
  if (parsed.format === 'rss') return parsed.feed.items?.map(({ title }) => title) ?? [];
  if (parsed.format === 'atom') return parsed.feed.entries?.map(({ title }) => title?.value) ?? [];
  return [];
}
