/** A schema's errors in words for the editor: which entry, what is allowed, what was probably meant. */
import { z } from 'zod';
import { nearest } from '../../../src/text/nearest.ts';

/** Keys and list indexes that lead from a document's root to a value. */
export type Path = readonly PropertyKey[];

export interface SchemaIssue {
  rule: 'editor/value' | 'editor/unknown-key';
  /** What it is about. */
  path: Path;
  message: string;
  /** What cannot be kept because of it: the unknown key, or the whole top-level entry. */
  leaveOut: Path;
}

/** In characters, as messages show it. */
const MAX_KEY_LENGTH = 80;

type Issue = z.core.$ZodIssue;

export function schemaIssues(error: z.ZodError, schema: z.ZodType): SchemaIssue[] {
  return error.issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => unknownKey(key, issue.path, schema))
      : [
          {
            rule: 'editor/value',
            path: issue.path,
            message: messageOf(issue),
            leaveOut: issue.path.slice(0, 1),
          },
        ],
  );
}

function unknownKey(key: string, path: Path, schema: z.ZodType): SchemaIssue {
  const at = [...path, key];
  return {
    rule: 'editor/unknown-key',
    path: at,
    message: unknownKeyMessage(key, keysAt(schema, path)),
    leaveOut: at,
  };
}

/** `unknown key "titel": did you mean "title"? Allowed are …` */
function unknownKeyMessage(key: string, allowed: readonly string[]): string {
  const meant = nearest(key, allowed, Math.max(2, Math.floor(Math.min(key.length, 12) / 3)));
  return `unknown key "${shortenedKey(key)}"${meant ? `: did you mean "${meant}"?` : '.'} Allowed: ${allowed.join(', ')}`;
}

function messageOf(issue: Issue): string {
  const key = issue.path.findLast((step) => typeof step === 'string');
  return `${key ? `${shortenedKey(String(key))}: ` : ''}${issue.message}`;
}

/** A key may be a whole text that lacks its quotation marks. */
function shortenedKey(key: string): string {
  return key.length > MAX_KEY_LENGTH ? `${key.slice(0, MAX_KEY_LENGTH)}…` : key;
}

function keysAt(schema: z.ZodType, path: Path): string[] {
  let at: unknown = schema;
  for (const step of path) {
    at = unwrap(at);
    if (at instanceof z.ZodArray) at = at.element;
    else if (at instanceof z.ZodObject) at = at.shape[String(step)];
  }
  const object = unwrap(at);
  return object instanceof z.ZodObject ? Object.keys(object.shape) : [];
}

function unwrap(schema: unknown): unknown {
  return schema instanceof z.ZodOptional ||
    schema instanceof z.ZodNullable ||
    schema instanceof z.ZodDefault ||
    schema instanceof z.ZodPrefault
    ? unwrap(schema.unwrap())
    : schema;
}
