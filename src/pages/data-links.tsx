/** One line below the title of a page: where to subscribe, and the same content as data. */
import { html } from 'hono/html';
import type { Alternate } from './view.ts';

interface Props {
  alternates: readonly Alternate[];
  /** Whether the page has the section `Subscribe`. */
  subscribable?: boolean;
}

export function DataLinks({ alternates, subscribable = false }: Props) {
  if (alternates.length === 0) return null;
  return (
    <nav class="data" aria-label="Subscribe, or take this page as data">
      {subscribable && <a href="#subscribe">Subscribe</a>}
      <span aria-hidden="true">As data:</span>
      <ul>
        {alternates.map(
          ({ label, type, href }) => html`<li><a href="${href}" type="${type}">${label}</a></li>`,
        )}
      </ul>
    </nav>
  );
}
