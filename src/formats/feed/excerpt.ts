/** Excerpts of several blocks of text, cut in the same way as one text in dataset/rights.ts. */
import { excerpt } from '../../dataset/rights.ts';
import type { Block } from '../../dataset/types.ts';

type TextBlock = Pick<Block, 'type' | 'text'>;

/**
 * The first blocks of at most `length` UTF-16 units, counting one between blocks. Headings and captions are left out.
 */
export function excerptBlocks<B extends TextBlock>(blocks: readonly B[], length: number): B[] {
  const kept: B[] = [];
  let remaining = length;
  for (const block of blocks) {
    if (remaining <= 0) break;
    if (block.type === 'heading' || block.type === 'caption') continue;
    if (kept.length > 0 && block.text.length > remaining) break;
    kept.push({ ...block, text: excerpt(block.text, remaining) });
    remaining -= block.text.length + 1;
  }
  return kept;
}

/** The first paragraphs in one line. Lists and block quotations are used only if there are no paragraphs. */
export function leadOf(blocks: readonly TextBlock[], length: number): string {
  const paragraphs = blocks.filter(({ type }) => type === 'paragraph');
  return excerptBlocks(paragraphs.length > 0 ? paragraphs : blocks, length)
    .map(({ text }) => text)
    .join(' ');
}
