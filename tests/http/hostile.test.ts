/** Texts that try to be something else, in every list and format. */
import { parseAtomFeed, parseRssFeed } from 'feedsmith';
import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../src/dataset/types.ts';
import { formatsOf } from '../../src/formats/formats.ts';
import { listNames } from '../../src/model/lists.ts';
import { generateDataset } from '../generated-dataset.ts';
import { serve } from './serve.ts';

const TEXTS = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  ']]></content:encoded></item><item><title>injected</title></item>',
  '&xxe;<!ENTITY x SYSTEM "file:///etc/passwd">',
  '\u0001\u0008\u000b\ufffe\uffff\ud800',
  '\u2028\u2029</script><!--',
  '=HYPERLINK("http://evil.example")',
  'a\r\nEND:VEVENT\r\nX-INJECTED:yes',
  '\u202eevil\u2066',
  '","injected":"1',
];

function hostile(): Dataset {
  const made = generateDataset({ articles: 40 });
  const of = (index: number) => TEXTS[index % TEXTS.length] ?? '';
  made.dossier.title = of(0);
  made.dossier.description = of(3);
  made.articles.forEach((article, index) => {
    article.title = of(index);
    article.standfirst = of(index + 1);
    article.authors = [{ name: of(index + 2) }];
    article.url = index % 2 === 0 ? 'javascript:alert(1)' : `https://e.example/?a="<>'&b=1`;
    article.body = article.body.map((block) => ({ ...block, text: `${of(index)} ${block.text}` }));
    if (article.publisher) article.publisher.name = of(index + 3);
    if (article.rights) article.rights.notice = of(index + 4);
  });
  made.stories.forEach((story, index) => {
    story.title = of(index);
  });
  made.events.forEach((event, index) => {
    event.title = of(index);
  });
  for (const [index, named] of [...made.entities, ...made.publishers].entries()) {
    named.name = of(index);
  }
  made.quotes.forEach((quote, index) => {
    quote.text = of(index);
  });
  return made;
}

const get = serve(hostile());

describe.each(listNames)('%s', (list) => {
  it.each(formatsOf(list).map(({ name }) => name))('as %s stays what it is', async (name) => {
    const text = await get(name === 'html' ? `/${list}` : `/${list}.${name}`);
    checks[name]?.(text);
    expect(text).not.toMatch(/href="javascript:/i);
  });
});

/** What must hold of a document in each format. */
const checks: Record<string, (text: string) => void> = {
  json: (text) => expect(JSON.parse(text).items.every(isHarmless)).toBe(true),
  jsonfeed: (text) => expect(JSON.parse(text).items.every(isHarmless)).toBe(true),
  ndjson: (text) => {
    for (const line of text.split('\n').filter(Boolean)) {
      expect(isHarmless(JSON.parse(line))).toBe(true);
    }
  },
  rss: (text) => {
    expect(text).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/);
    expect(text.replace(/<!\[CDATA\[.*?\]\]>/gs, '')).not.toMatch(/<script|<img|<title>injected/);
    expect(parseRssFeed(text).items?.length).toBe(text.match(/<guid/g)?.length);
  },
  atom: (text) => {
    expect(text).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/);
    expect(text).not.toMatch(/<script|<img|<title>injected/);
    expect(parseAtomFeed(text).entries?.length).toBe(text.match(/<entry/g)?.length);
  },
  csv: (text) => expect(text).not.toMatch(/(?:^|,|\n)"?[=@]/),
  ics: (text) => expect(text).not.toMatch(/^X-INJECTED/m),
  html: (text) => expect(text).not.toMatch(/<script>alert|<img src=x|onmouseover='/),
};

function isHarmless(item: object): boolean {
  return !('injected' in item);
}
