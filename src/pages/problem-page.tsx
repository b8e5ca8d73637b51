/** A problem: what is wrong and what is allowed. */
import { sitePath } from './paths.ts';
import type { ProblemView } from './view.ts';

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
      <h1>{title}</h1>
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
          <h2>Allowed values</h2>
          <ul>
            {allowed.map((value) => (
              <li>
                <code>{value}</code>
              </li>
            ))}
          </ul>
        </>
      )}
      <p class="meta">
        Status {status}. <a href={sitePath('/')}>Back to the home page</a>
      </p>
    </>
  );
}
