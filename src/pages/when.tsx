/** Dates as people read them, never more precise than they are known. */
import type { Article } from '../dataset/types.ts';
import { MONTHS } from '../query/months.ts';

const SHAPE =
  /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d:\d\d)(?::\d\d(?:\.\d+)?)?(Z|[+-]\d\d:\d\d)?)?)?)?$/;

/** "16 December 2021, 16:47 (+09:00)", "September 2022", "9 December 2021 to 10 December 2021". */
export function sayDate(value: string): string {
  if (value.includes('/')) return value.split('/').map(sayDate).join(' to ');
  const [, year, month, day, time, zone] = SHAPE.exec(value) ?? [];
  if (year === undefined) return value;
  const name = MONTHS[Number(month) - 1];
  const date = [day && String(Number(day)), name, year].filter(Boolean).join(' ');
  const offset = zone === 'Z' ? 'UTC' : zone;
  return time ? `${date}, ${time}${offset ? ` (${offset})` : ''}` : date;
}

/** An interval has no `datetime` in HTML: it stands without the element. */
export function When({ value }: { value: string }) {
  const said = sayDate(value);
  return value.includes('/') ? <span>{said}</span> : <time datetime={value}>{said}</time>;
}

/** When an article was printed, and how that is known. */
export function Published({ article }: { article: Article }) {
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
