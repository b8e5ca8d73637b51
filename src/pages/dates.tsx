/** Dates in words, with their basis. */
import type { Article } from '../dataset/types.ts';
import { dateInWords } from '../text/date-words.ts';

/** An interval has no `<time>` element, as HTML has no `datetime` for intervals. */
export function DateInWords({ value }: { value: string }) {
  const words = dateInWords(value);
  return value.includes('/') ? <span>{words}</span> : <time datetime={value}>{words}</time>;
}

/** An article's publication date and its basis. */
export function PublicationDate({ article }: { article: Article }) {
  const { publishedAt, publishedBasis, publishedEvidence } = article;
  if (publishedAt === null) return <span>undated</span>;
  if (publishedBasis === 'stated') return <DateInWords value={publishedAt} />;
  const why = publishedEvidence ? `Inferred from: ${publishedEvidence.text}` : 'Set by the editor';
  return (
    <span class="basis" title={why}>
      <DateInWords value={publishedAt} /> ({publishedBasis})
    </span>
  );
}
