/** Feeds whose changes a hub announces name it; others do not. */
import { describe, expect, it } from 'vitest';
import { hubTopics } from '../../src/formats/feed/hub.ts';
import { generateDataset } from '../generated-dataset.ts';
import { BASE, serve, serveResponses } from './serve.ts';

const HUB = 'https://hub.example/';
const dataset = generateDataset({ articles: 3 });
dataset.dossier.hub = HUB;
const answer = serveResponses(dataset);
const site = { dossier: dataset.dossier, base: BASE };

describe('a feed with a hub', () => {
  it('names it in its head and in its Link header, beside its own address', async () => {
    for (const topic of hubTopics(site)) {
      const { headers } = await answer(topic.slice(BASE.length));
      const link = headers.get('link') ?? '';
      expect(link).toContain(`<${HUB}>; rel="hub"`);
      expect(link).toContain(`<${topic}>; rel="self"`);
    }
    const textAt = serve(dataset);
    expect(await textAt('/rss.xml')).toContain(`<atom:link rel="hub" href="${HUB}"/>`);
    expect(await textAt('/quotes.atom')).toContain(`<link rel="hub" href="${HUB}"/>`);
    expect(JSON.parse(await textAt('/feed.json')).hubs).toEqual([{ type: 'WebSub', url: HUB }]);
  });

  it('is none that is filtered, and no page or list for programs', async () => {
    for (const path of ['/articles.rss?language=en', '/articles.json', '/articles', '/events.ics'])
      expect((await answer(path)).headers.get('link')).not.toContain('rel="hub"');
    expect(await serve(generateDataset({ articles: 3 }))('/rss.xml')).not.toContain('hub');
  });
});
