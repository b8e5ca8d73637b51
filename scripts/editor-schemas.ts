/** JSON Schemas of the YAML files, for completion and checks in text editors. `npm run document` writes them. */
import path from 'node:path';
import { z } from 'zod';
import { correctionsSchema } from './compile/editor/corrections.ts';
import { dossierSchema } from './compile/editor/dossier-file.ts';
import { namesSchema } from './compile/editor/names-file.ts';

/** The folder of the schemas. */
export const EDITOR_SCHEMAS = path.join(import.meta.dirname, '../docs/schemas');

const named: readonly [name: string, title: string, schema: z.ZodType][] = [
  ['corrections', 'NAME.yaml: corrections to one article of a dossier', correctionsSchema],
  ['dossier', 'dossier.yaml: a dossier as a whole', dossierSchema],
  ['names', 'names.yaml: names known to the editor of a dossier', namesSchema],
];

/** Each file's path and text. */
export function editorSchemaFiles(): Map<string, string> {
  return new Map(
    named.map(([name, title, schema]) => [
      path.join(EDITOR_SCHEMAS, `${name}.json`),
      `${JSON.stringify({ title, ...jsonSchema(schema) }, null, 2)}\n`,
    ]),
  );
}

/** The schema of the file as written, before values are transformed. */
function jsonSchema(schema: z.ZodType): object {
  const {
    $schema,
    default: _,
    ...rest
  } = z.toJSONSchema(schema, {
    io: 'input',
    target: 'draft-07',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => writtenForm(metadataOf(zodSchema), jsonSchema),
  });
  return { $schema, ...rest };
}

/** Adds the examples, which zod leaves out where a value is transformed, and types that hold for the written YAML only. */
function writtenForm({ examples, type }: Metadata, schema: Record<string, unknown>): void {
  if (examples) schema['examples'] = examples;
  if (type === undefined) return;
  delete schema['anyOf'];
  schema['type'] = type;
}

/** A key of a file, for the documentation. */
export interface EditorKey {
  name: string;
  description: string;
  /** A value in YAML's flow style. */
  example: string;
}

export function keysOf(schema: z.ZodDefault<z.ZodObject>): EditorKey[] {
  return Object.entries(schema.unwrap().shape).map(([name, key]) => {
    const { description = '', examples = [] } = metadataOf(key);
    return { name, description, example: flow(examples[0]) };
  });
}

interface Metadata {
  description?: string | undefined;
  examples?: readonly unknown[] | undefined;
  type?: readonly string[] | undefined;
}

/** The metadata that a schema sets with `.meta()`. */
function metadataOf(schema: z.core.$ZodType): Metadata {
  const { description, examples, type } = z.globalRegistry.get(schema) ?? {};
  return {
    description,
    examples: Array.isArray(examples) ? examples : undefined,
    type: Array.isArray(type) ? type : undefined,
  };
}

function flow(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(flow).join(', ')}]`;
  if (typeof value === 'object' && value !== null)
    return `{ ${Object.entries(value)
      .map(([key, entry]) => `${key}: ${flow(entry)}`)
      .join(', ')} }`;
  return String(value);
}
