/** A block of an article's body with highlighted quotes and linked names. */
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
 * Quotes and names may overlap in any way. The text is split at every start and end of one, and each piece gets the
 * quote and name that cover it, so that every character appears exactly once.
 */
export function AnnotatedText({ text, quotes, mentions, entities }: AnnotatedTextProps) {
  const quotePieces = annotatedPieces(splitAtEdges({ start: 0, end: text.length }, quotes), quotes);
  return (
    <>
      {quotePieces.map(({ range, annotation }) => {
        const inner = annotatedPieces(splitAtEdges(range, mentions), mentions).map(
          ({ range, annotation }) => (
            <Name entity={annotation && entities.get(annotation.entityId)}>
              {text.slice(range.start, range.end)}
            </Name>
          ),
        );
        return annotation ? <mark id={quoteAnchor(annotation.id)}>{inner}</mark> : <>{inner}</>;
      })}
    </>
  );
}

function Name({ entity, children }: { entity: Entity | undefined; children?: unknown }) {
  const path = entity && entityPath(entity);
  return path ? <a href={path}>{children}</a> : <>{children}</>;
}

/** Splits a range at the starts and ends of the annotations in it. */
function splitAtEdges(range: Range, annotations: readonly Range[]): Range[] {
  const edges = annotations
    .flatMap(({ start, end }) => [start, end])
    .filter((edge) => edge > range.start && edge < range.end);
  const points = [...new Set([range.start, ...edges, range.end])].sort((a, b) => a - b);
  return points.slice(1).map((end, index) => ({ start: points[index] ?? 0, end }));
}

/** Each piece with the first annotation that covers it. Adjacent pieces of one annotation are merged. */
function annotatedPieces<Annotation extends Range>(
  pieces: Range[],
  annotations: readonly Annotation[],
): { range: Range; annotation: Annotation | undefined }[] {
  const found: { range: Range; annotation: Annotation | undefined }[] = [];
  for (const piece of pieces) {
    const annotation = annotations.find(
      ({ start, end }) => start <= piece.start && end >= piece.end,
    );
    const last = found.at(-1);
    if (last && last.annotation === annotation) last.range.end = piece.end;
    else found.push({ range: { ...piece }, annotation });
  }
  return found;
}
