/** The interface for programs, to read and try. */
import { sitePath } from './paths.ts';
import type { DocsOperation, DocsView } from './view.ts';

export function DocsPage({ title, groups }: DocsView) {
  return (
    <>
      <h1>{title}</h1>
      <p class="lead">
        Made from <a href={sitePath('/openapi.json')}>the OpenAPI document</a>. Feeds and texts take
        the parameters of the list as JSON; agents find tools at <code>/mcp</code>.
      </p>
      {groups.map(({ name, description, operations }) => (
        <section>
          <h2 id={name}>{name}</h2>
          <p class="meta">{description}</p>
          {operations.map((operation) => (
            <OperationDetails operation={operation} />
          ))}
        </section>
      ))}
      <script type="module" src={sitePath('/docs.js')} />
    </>
  );
}

function OperationDetails({ operation }: { operation: DocsOperation }) {
  const { method, path, summary, description } = operation;
  return (
    <details class="operation">
      <summary>
        <code>
          {method} {path}
        </code>{' '}
        {summary}
      </summary>
      <p>{description}</p>
      {method === 'GET' && <TryForm operation={operation} />}
    </details>
  );
}

/** Only one form of each list has all its fields, so that the page stays small: that of JSON. */
function TryForm({ operation: { path, parameters } }: { operation: DocsOperation }) {
  const isText = path.includes('{extension}') || path.endsWith('.jsonfeed');
  const shown = parameters.filter((each) => each.in === 'path' || !isText);
  const target = sitePath(path);
  return (
    <form method="get" action={target} data-path={target}>
      {shown.map((parameter) => (
        <Field parameter={parameter} id={`${path}-${parameter.name}`.replace(/\W+/g, '-')} />
      ))}
      <button type="submit">Try</button>
      <pre class="scroll">
        <output />
      </pre>
    </form>
  );
}

function Field({ parameter, id }: { parameter: DocsOperation['parameters'][number]; id: string }) {
  const { name, description, required, values, example } = parameter;
  return (
    <p>
      <label for={id}>
        <code>{name}</code>
      </label>{' '}
      {values.length > 0 ? (
        <select id={id} name={name}>
          {!required && <option value="">any</option>}
          {values.map((value) => (
            <option>{value}</option>
          ))}
        </select>
      ) : (
        <input id={id} name={name} required={required} placeholder={example ?? ''} />
      )}{' '}
      <span class="meta">{description}</span>
    </p>
  );
}
