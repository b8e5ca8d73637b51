/** The same content as data: one line below the title of a page. */
import type { Alternate } from './view.ts';

export function DataLinks({ alternates }: { alternates: readonly Alternate[] }) {
  if (alternates.length === 0) return null;
  return (
    <nav class="data" aria-label="This page as data">
      <span aria-hidden="true">As data:</span>
      <ul>
        {alternates.map(({ label, type, href }) => (
          <li>
            <a href={href} type={type}>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
