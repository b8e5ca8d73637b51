/** Dates in words, with their basis. */
import type { Article } from '../dataset/types.ts';
import { dateInWords } from '../text/date-words.ts';

/** An interval has no `<time>` element, as HTML has no `datetime` for intervals. */
export function DateInWords({ value }: { value: string }) {
  const words = dateInWords(value);
  return value.includes('/') ? <span>{words}</span> : <time datetime={value}>{words}</time>;
}

const BASIS = { inferred: 'inferred', curated: 'set by the editor' } as const;

/** An article's publication date and its basis. The article's own page shows the evidence. */
export function PublicationDate({ article }: { article: Article }) {
  const { publishedAt, publishedBasis } = article;
  if (publishedAt === null) return <span>undated</span>;
  if (publishedBasis === null || publishedBasis === 'stated')
    return <DateInWords value={publishedAt} />;
  return (
    <span class="basis">
      <DateInWords value={publishedAt} /> ({BASIS[publishedBasis]})
    </span>
  );
}
