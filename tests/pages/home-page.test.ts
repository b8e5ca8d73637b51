/** The home page: what is new, compared, said, named, and what can be subscribed to. */
import { describe, expect, it } from 'vitest';
import { generateDataset } from '../generated-dataset.ts';
import { BASE, serve } from '../http/serve.ts';

const page = await serve(generateDataset({ articles: 60 }))('/');

describe('the home page', () => {
  it('draws stories, articles and events in time, and says the same as a list', () => {
    expect(page).toMatch(/<svg[^>]*role="img"[^>]*><title>/);
    expect(page).toMatch(/<circle class="article"/);
    expect(page).toMatch(/The same as a list.*<time datetime=/s);
  });

  it('shows the newest quotes in their sentences', () => {
    expect(page).toMatch(/Who said what.*<blockquote[^>]*>.*href="\/quotes\//s);
  });

  it('names people and places with the number of their articles', () => {
    expect(page).toMatch(/id="people".*href="\/people\/[\w-]+">[^<]+<\/a> <span[^>]*>\d+</s);
    expect(page).toMatch(/id="places".*href="\/places\//s);
  });

  it('gives addresses to subscribe to, absolute and in one line each', () => {
    for (const path of ['/rss.xml', '/quotes.rss', '/events.ics'])
      expect(page).toMatch(new RegExp(`<code class="address"[^>]*>${BASE}${path}</code>`));
  });
});

it('shows no picture and no comparison where there is one article', async () => {
  const dataset = generateDataset({ articles: 1 });
  for (const story of dataset.stories) story.date = null;
  dataset.events = [];
  const one = await serve(dataset)('/');
  expect(one).not.toContain('<svg');
  expect(one).not.toContain('Latest story');
});
