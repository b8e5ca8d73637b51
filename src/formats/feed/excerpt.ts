/** The beginning of several blocks of text, cut as dataset/rights.ts cuts one. */
import { excerpt } from '../../dataset/rights.ts';
import type { Block } from '../../dataset/types.ts';

type TextBlock = Pick<Block, 'type' | 'text'>;

/**
 * The first blocks of running text, together at most `length` UTF-16 units, with one between two; headings and
 * captions are left out.
 */
export function excerptBlocks<B extends TextBlock>(blocks: readonly B[], length: number): B[] {
  const kept: B[] = [];
  let left = length;
  for (const block of blocks) {
    if (left <= 0) break;
    if (block.type === 'heading' || block.type === 'caption') continue;
    if (kept.length > 0 && block.text.length > left) break;
    kept.push({ ...block, text: excerpt(block.text, left) });
    left -= block.text.length + 1;
  }
  return kept;
}

/** The beginning of the paragraphs in one line; lists and block quotations only where there is no paragraph. */
export function leadOf(blocks: readonly TextBlock[], length: number): string {
  const paragraphs = blocks.filter(({ type }) => type === 'paragraph');
  return excerptBlocks(paragraphs.length > 0 ? paragraphs : blocks, length)
    .map(({ text }) => text)
    .join(' ');
}
