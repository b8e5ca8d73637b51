/** Addresses to subscribe to: one line each, to copy. */
export interface Subscription {
  /** "All articles", "Everything by Li Wei". */
  label: string;
  /** "RSS", "Calendar". */
  kind: string;
  /** Absolute. */
  url: string;
}

export function Subscribe({ subscriptions }: { subscriptions: readonly Subscription[] }) {
  if (subscriptions.length === 0) return null;
  return (
    <section class="subscribe" aria-labelledby="subscribe">
      <h2 id="subscribe">Subscribe</h2>
      <p class="meta">Copy an address into a feed reader or calendar.</p>
      <ul class="plain">
        {subscriptions.map(({ label, kind, url }) => (
          <li>
            <span>
              {label} <span class="count">{kind}</span>
            </span>{' '}
            <code class="address" data-copy={label}>
              {url}
            </code>
          </li>
        ))}
      </ul>
    </section>
  );
}
