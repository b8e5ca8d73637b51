/** What the dossier published, corrected and withdrew, newest first. */
import { DataLinks } from './data-links.tsx';
import type { ChangesView } from './view.ts';

export function ChangesPage({ title, items, next, alternates }: ChangesView) {
  return (
    <>
      <h1>{title}</h1>
      <DataLinks alternates={alternates} />
      {items.length === 0 && <p class="lead">Nothing is published yet.</p>}
      <ul>
        {items.map((item) => (
          <li>
            <time datetime={item.updated}>{item.updated.slice(0, 10)}</time>{' '}
            <a href={item.url}>{item.title}</a>
            {item.content.slice(1).map(({ text }) => (
              <p class="meta">{text}</p>
            ))}
          </li>
        ))}
      </ul>
      {next && (
        <p>
          <a href={next} rel="next">
            Earlier changes
          </a>
        </p>
      )}
    </>
  );
}
