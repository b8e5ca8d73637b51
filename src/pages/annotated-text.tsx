/** A block of an article's body with its quotes marked and its names linked. */
import type { Entity, Mention, Quote } from '../dataset/types.ts';
import { entityPath, quoteAnchor } from './paths.ts';

interface Range {
  start: number;
  end: number;
}

export interface AnnotatedTextProps {
  text: string;
  quotes: readonly Quote[];
  mentions: readonly Mention[];
  entities: ReadonlyMap<string, Entity>;
}

/**
 * Quotes and names may overlap in any way, so the text is cut at every edge of either, and each piece
 * asks what covers it: no nesting to get wrong, and every character comes out exactly once.
 */
export function AnnotatedText({ text, quotes, mentions, entities }: AnnotatedTextProps) {
  const quoteRuns = runs(cut({ start: 0, end: text.length }, quotes), quotes);
  return (
    <>
      {quoteRuns.map(({ range, cover }) => {
        const inner = runs(cut(range, mentions), mentions).map(({ range, cover }) => (
          <Name entity={cover && entities.get(cover.entityId)}>
            {text.slice(range.start, range.end)}
          </Name>
        ));
        return cover ? <mark id={quoteAnchor(cover.id)}>{inner}</mark> : <>{inner}</>;
      })}
    </>
  );
}

function Name({ entity, children }: { entity: Entity | undefined; children?: unknown }) {
  const path = entity && entityPath(entity);
  return path ? <a href={path}>{children}</a> : <>{children}</>;
}

/** The pieces of a range between the edges of what stands in it. */
function cut(range: Range, covers: readonly Range[]): Range[] {
  const edges = covers
    .flatMap(({ start, end }) => [start, end])
    .filter((edge) => edge > range.start && edge < range.end);
  const points = [...new Set([range.start, ...edges, range.end])].sort((a, b) => a - b);
  return points.slice(1).map((end, index) => ({ start: points[index] ?? 0, end }));
}

/** Each piece with the first thing that covers it; neighbours under the same cover are one. */
function runs<Cover extends Range>(
  pieces: Range[],
  covers: readonly Cover[],
): { range: Range; cover: Cover | undefined }[] {
  const found: { range: Range; cover: Cover | undefined }[] = [];
  for (const piece of pieces) {
    const cover = covers.find(({ start, end }) => start <= piece.start && end >= piece.end);
    const last = found.at(-1);
    if (last && last.cover === cover) last.range.end = piece.end;
    else found.push({ range: { ...piece }, cover });
  }
  return found;
}
