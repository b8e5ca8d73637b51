/** The operations of an OpenAPI document as people read them. */

import type { DocsOperation, DocsView } from '../pages/view.ts';

interface Parameter {
  name: string;
  in: 'path' | 'query';
  description?: string;
  required?: boolean;
  schema: { enum?: readonly string[]; examples?: readonly string[]; default?: string | number };
}
type Parameters = readonly (Parameter | { $ref: string })[];
interface Operation {
  summary: string;
  description: string;
  tags: readonly string[];
  parameters?: Parameters;
}
interface Document {
  tags: readonly { name: string; description: string }[];
  paths: Readonly<Record<string, { parameters?: Parameters; get?: Operation; post?: Operation }>>;
  components: { parameters: Readonly<Record<string, Parameter>> };
}

/** By tag, in the document's order. @param text the document that `openapi` makes, whose type is known */
export function describedOperations(text: string): DocsView['groups'] {
  const document: Document = JSON.parse(text);
  const all = Object.entries(document.paths).flatMap(([path, { parameters = [], get, post }]) => {
    const operation = get ?? post;
    if (operation === undefined) return [];
    const { summary, description, tags } = operation;
    const own = [...parameters, ...(operation.parameters ?? [])];
    const described = {
      method: get === undefined ? 'POST' : 'GET',
      path,
      summary,
      description,
      parameters: own.map((each) => describedParameter(resolved(each, document))),
    };
    return [{ tags, described }];
  });
  return document.tags.map(({ name, description }) => ({
    name,
    description,
    operations: all.filter(({ tags }) => tags.includes(name)).map(({ described }) => described),
  }));
}

function resolved(parameter: Parameters[number], { components }: Document): Parameter {
  if (!('$ref' in parameter)) return parameter;
  const name = parameter.$ref.slice('#/components/parameters/'.length);
  const found = components.parameters[name];
  if (found === undefined) throw new Error(`no parameter ${name}`);
  return found;
}

function describedParameter(parameter: Parameter): DocsOperation['parameters'][number] {
  const { name, description = '', required = false, schema } = parameter;
  return {
    name,
    in: parameter.in,
    description,
    required,
    values: schema.enum ?? [],
    example: schema.examples?.[0] ?? null,
  };
}
