/** The content of an item as the simple HTML that feed readers show. Text never becomes markup. */
import type { ContentBlock } from './feed/feed.ts';
import { escapeXml } from './feed/xml.ts';

const TAGS: Record<ContentBlock['type'], string> = {
  paragraph: 'p',
  heading: 'h3',
  'list-item': 'li',
  quote: 'blockquote',
  caption: 'figcaption',
};

const WRAPPERS: Partial<Record<ContentBlock['type'], string>> = {
  'list-item': 'ul',
  caption: 'figure',
};

/** Adjacent list items share one list. */
export function contentHtml(blocks: ContentBlock[]): string {
  return blocks
    .map((block, index) => {
      const wrapper = WRAPPERS[block.type];
      if (wrapper === undefined) return blockHtml(block);
      const opens = blocks[index - 1]?.type !== block.type;
      const closes = blocks[index + 1]?.type !== block.type;
      return `${opens ? `<${wrapper}>` : ''}${blockHtml(block)}${closes ? `</${wrapper}>` : ''}`;
    })
    .join('');
}

/** Text whose first letter is from a right-to-left script, as HTML's `dir="auto"` decides. */
const RIGHT_TO_LEFT =
  /^\P{L}*(?=\p{L})[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

function blockHtml({ type, text, url }: ContentBlock): string {
  const direction = RIGHT_TO_LEFT.test(text) ? ' dir="rtl"' : '';
  const inner = escapeXml(text).replaceAll('\n', '<br>');
  const linked = url === undefined ? inner : `<a href="${escapeXml(url)}">${inner}</a>`;
  return `<${TAGS[type]}${direction}>${linked}</${TAGS[type]}>`;
}
