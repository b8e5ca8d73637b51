/** Dates as people read them, and how they are known. */
import type { Article } from '../dataset/types.ts';
import { dateInWords } from '../text/date-words.ts';

/** An interval has no `datetime` in HTML: it stands without the element. */
export function When({ value }: { value: string }) {
  const said = dateInWords(value);
  return value.includes('/') ? <span>{said}</span> : <time datetime={value}>{said}</time>;
}

/** When an article was printed, and how that is known. */
export function PublicationDate({ article }: { article: Article }) {
  const { publishedAt, publishedBasis, publishedEvidence } = article;
  if (publishedAt === null) return <span>undated</span>;
  if (publishedBasis === 'stated') return <When value={publishedAt} />;
  const why = publishedEvidence ? `Inferred from: ${publishedEvidence.text}` : 'Set by the editor';
  return (
    <span class="basis" title={why}>
      <When value={publishedAt} /> ({publishedBasis})
    </span>
  );
}
