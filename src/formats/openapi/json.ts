/** The JSON that an OpenAPI document is made of. */
export type Json = Record<string, unknown>;

/** A reference to a component of the document. */
export function reference(
  kind: 'schemas' | 'parameters' | 'headers' | 'responses',
  name: string,
): Json {
  return { $ref: `#/components/${kind}/${name}` };
}
