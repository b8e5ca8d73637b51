/** A problem: what is wrong and what is allowed. */
import { sitePath } from './paths.ts';
import type { ProblemView } from './view.ts';

/** By status, what a person would say. */
const TITLES: Readonly<Record<number, string>> = {
  400: 'This address has a mistake',
  404: 'There is nothing here',
  406: 'Not in this format',
  410: 'This is no longer here',
  414: 'This address is too long',
  500: 'Something failed here',
};

export function ProblemPage({
  status,
  title,
  detail,
  parameter,
  allowed,
  didYouMean,
}: ProblemView) {
  return (
    <>
      <h1>{TITLES[status] ?? title}</h1>
      <p class="lead">{detail}</p>
      {didYouMean && (
        <p>
          Did you mean{' '}
          {parameter === null ? (
            <a href={didYouMean}>{didYouMean}</a>
          ) : (
            <strong>{didYouMean}</strong>
          )}
          ?
        </p>
      )}
      {allowed.length > 0 && (
        <>
          <h2>What can stand there</h2>
          <ul class="chips">
            {allowed.map((value) => (
              <li>
                <code>{value}</code>
              </li>
            ))}
          </ul>
        </>
      )}
      <p>
        <a href={sitePath('/')}>Back to the home page</a>, or search above.
      </p>
      <p class="meta">
        Status {status}: {title}
      </p>
    </>
  );
}
