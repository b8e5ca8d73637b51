/** An item's content as the small, inert HTML that feed readers show: text never becomes markup. */
import type { ContentBlock } from './feed.ts';
import { escapeXml } from './xml.ts';

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

/** Neighbouring list items share one list. */
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

function blockHtml({ type, text, url }: ContentBlock): string {
  const inner = escapeXml(text).replaceAll('\n', '<br>');
  const linked = url === undefined ? inner : `<a href="${escapeXml(url)}">${inner}</a>`;
  return `<${TAGS[type]}>${linked}</${TAGS[type]}>`;
}
