/** Markdown (CommonMark, media type by RFC 7763), for language models and notes. Text never becomes markup. */
import type { BlockType } from '../dataset/types.ts';
import type { ContentBlock, Feed, FeedWriter, Item } from './feed/feed.ts';

export const markdown: FeedWriter = {
  open: head,
  item: section,
  separator: '\n',
  close: ({ next }) => (next === null ? '' : `\n[More](${address(next)})\n`),
};

function head({ title, description, home, rights }: Feed): string {
  return paragraphs(`# [${text(title)}](${address(home)})`, text(description), text(rights));
}

function section(item: Item): string {
  const { title, url, externalUrl, content } = item;
  const source = externalUrl === null ? '' : `[At the publisher](${address(externalUrl)})`;
  return `\n${paragraphs(
    `## [${text(title)}](${address(url)})`,
    text(facts(item)),
    ...content.map(block),
    source,
    item.rights === null ? '' : `*${text(item.rights)}*`,
  )}`;
}

/** Outlet, authors and the printed date, which is as exact as the text is. */
function facts({ publisher, authors, published, facts: known }: Item): string {
  const printed = known['published_at'];
  const date = typeof printed === 'string' ? printed : known['kind'] === 'article' ? '' : published;
  return [publisher ?? '', authors.join(', '), date].filter(Boolean).join(' · ');
}

/** What stands before a block. Adjacent list items are items of one list all the same. */
const MARKERS: Record<BlockType, string> = {
  paragraph: '',
  heading: '### ',
  'list-item': '- ',
  quote: '> ',
  caption: '',
};

function block({ type, text: words, url }: ContentBlock): string {
  const inner = text(words);
  return MARKERS[type] + (url === undefined ? inner : `[${inner}](${address(url)})`);
}

function paragraphs(...blocks: string[]): string {
  return blocks
    .filter(Boolean)
    .map((each) => `${each}\n`)
    .join('\n');
}

/** Characters that mean something anywhere in a line (CommonMark section 2.4), and those that do at its start. */
const ANYWHERE = /[\\`*_[\]<>&~|]/g;
const AT_START = /^(\s*)([#+\-=]|\d+(?=[.)]))/;

/** In one line: a line break within a block would let a line begin with a marker. */
function text(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim();
  return line
    .replace(ANYWHERE, '\\$&')
    .replace(AT_START, (_, space: string, marker: string) =>
      /\d/.test(marker) ? `${space}${marker}\\` : `${space}\\${marker}`,
    );
}

/** Parentheses and spaces would end a link's address. */
function address(url: string): string {
  return url.replace(/[()<>\s\\]/g, (character) =>
    character === '(' ? '%28' : character === ')' ? '%29' : encodeURIComponent(character),
  );
}
