/** A list with a heading; null if it is empty. */
import type { Child } from 'hono/jsx';

export interface SectionProps {
  title: string;
  items: readonly Child[];
  /** Where all of them are, if these are some. */
  all?: { href: string; words: string } | null;
}

export function Section({ title, items, all = null }: SectionProps) {
  if (items.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <ol class="records">
        {items.map((item) => (
          <li>{item}</li>
        ))}
      </ol>
      {all && (
        <p>
          <a href={all.href}>{all.words}</a>
        </p>
      )}
    </section>
  );
}
