/** Quotes that run on over paragraphs, each but the last without a closing mark: one speaker says them all. */
import type { Stretch } from './marks.ts';
import type { Paragraph } from './paragraph.ts';

export interface Link {
  own: Paragraph;
  stretch: Stretch;
}

/** All stretches in reading order; most chains have one link. */
export function chainsOf(paragraphs: readonly Paragraph[]): Link[][] {
  const chains: Link[][] = [];
  let before: Link | null = null;
  for (const own of paragraphs)
    for (const stretch of own.stretches) {
      const link = { own, stretch };
      if (before !== null && runsOn(before, link)) chains.at(-1)?.push(link);
      else chains.push([link]);
      before = link;
    }
  return chains;
}

/** The quote before is its paragraph's last and still open, and this one opens the next paragraph with the same mark. */
function runsOn({ own: above, stretch: open }: Link, { own, stretch }: Link): boolean {
  return (
    own.block === above.block + 1 &&
    open === above.stretches.at(-1) &&
    open.opened &&
    !open.closed &&
    own.text.slice(0, stretch.outerStart).trim() === '' &&
    own.text.charAt(stretch.outerStart) === above.text.charAt(open.outerStart)
  );
}
