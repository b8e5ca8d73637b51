/** Hostile seeds, compiled and served: every list in every feed format, as parsers that people use read it. */
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { parseFeed } from 'feedsmith';
import Parser from 'rss-parser';
import { describe, expect, it } from 'vitest';
import { listNames } from '../../src/model/lists.ts';
import { HOSTILE_SEEDS } from '../hostile-seeds.ts';
import { servedProject } from '../system/project.ts';

/** A title with a tag that nothing closes: it is text, and has to arrive as it is. */
const LONE = 'The <b> tag and the <template> of Elsmore are dead';

const project = servedProject(HOSTILE_SEEDS);

interface JsonFeed {
  next_url?: string;
  items: { id: string; title: string; summary: string; content_html: string }[];
}

async function textAt(address: string): Promise<string> {
  const response = await fetch(`${project.url}${address}`);
  expect(response.status).toBe(200);
  return response.text();
}

const jsonAt = async <Answer>(address: string): Promise<Answer> =>
  JSON.parse(await textAt(address));

describe.each(listNames)('%s', (list) => {
  it.each(['rss', 'atom'])('arrive with their titles in %s', async (format) => {
    const { items } = await jsonAt<JsonFeed>(`/${list}.jsonfeed`);
    const titles = items.map(({ title }) => title);
    expect(titles.length).toBeGreaterThan(0);
    const text = await textAt(`/${list}.${format}`);
    expect(byFeedsmith(text)).toEqual(titles);
    expect((await new Parser().parseString(text)).items.map(({ title }) => title)).toEqual(titles);
    expect(byFeedparser(`/${list}.${format}`)).toEqual(titles);
  });

  it('hold no markup where text belongs, and none that acts', async () => {
    const { items } = await jsonAt<JsonFeed>(`/${list}.jsonfeed`);
    for (const { title, summary, content_html } of items) {
      for (const text of [title, summary].map((text) => text.replaceAll(LONE, '')))
        expect(text).not.toMatch(
          /<\/?(?:a|b|i|em|p|img|script)\b[^>]*>|&(?:amp|lt|gt|quot|#\d+);/i,
        );
      expect(content_html).not.toMatch(
        /<(?:script|img|iframe)\b|<[^>]*\s(?:on\w+|style)=|="javascript:/i,
      );
    }
  });
});

it.each([
  ['articles', 'title'],
  ['stories', 'title'],
  ['people', 'name'],
  ['organizations', 'name'],
  ['places', 'name'],
  ['publishers', 'name'],
])('gives the titles of %s as the dataset has them', async (list, field) => {
  const { items } = await jsonAt<{ items: Record<string, string>[] }>(`/${list}.json`);
  const feed = await jsonAt<JsonFeed>(`/${list}.jsonfeed`);
  const names = items.map((record) => record[field]);
  expect(feed.items.map(({ title }) => title).sort()).toEqual(names.sort());
});

it('keeps text that only looks like markup', async () => {
  const { items } = await jsonAt<JsonFeed>('/articles.jsonfeed');
  expect(items.map(({ title }) => title)).toEqual(
    expect.arrayContaining([LONE, 'Why a < b and List<String> matter: I <3 Elsmore > all']),
  );
});

function byFeedsmith(text: string): (string | undefined)[] {
  const parsed = parseFeed(text);
  if (parsed.format === 'rss') return parsed.feed.items?.map(({ title }) => title) ?? [];
  if (parsed.format === 'atom') return parsed.feed.entries?.map(({ title }) => title?.value) ?? [];
  return [];
}

function byFeedparser(address: string): string[] {
  const script = path.join(import.meta.dirname, 'poll.py');
  const printed = execFileSync('/usr/bin/python3', [script, `${project.url}${address}`]).toString();
  const read = JSON.parse(printed) as { wellFormed: boolean; items: { title: string }[] };
  expect(read.wellFormed).toBe(true);
  return read.items.map(({ title }) => title);
}
