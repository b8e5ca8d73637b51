/** A schema's refusals in the editor's words: which entry, what is allowed, what was probably meant. */
import { z } from 'zod';
import { nearest } from './nearest.ts';
import type { Path } from './yaml.ts';

export interface Complaint {
  /** What it is about. */
  path: Path;
  message: string;
  /** What cannot be kept because of it: the unknown key, the list item or the top-level key. */
  leaveOut: Path;
}

type Issue = z.core.$ZodIssue;

export function complaintsOf(error: z.ZodError, schema: z.ZodType): Complaint[] {
  return error.issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => unknownKey(key, issue.path, schema))
      : [{ path: issue.path, message: sayWrong(issue), leaveOut: entryOf(issue.path) }],
  );
}

function unknownKey(key: string, path: Path, schema: z.ZodType): Complaint {
  const at = [...path, key];
  return { path: at, message: sayUnknown(key, keysAt(schema, path)), leaveOut: at };
}

/** `unknown key "titel": did you mean "title"? Allowed are …` */
export function sayUnknown(key: string, allowed: readonly string[]): string {
  const meant = nearest(key, allowed);
  return `unknown key "${key}"${meant ? `: did you mean "${meant}"?` : '.'} Allowed: ${allowed.join(', ')}`;
}

function sayWrong(issue: Issue): string {
  const key = issue.path.findLast((step) => typeof step === 'string');
  return `${key ? `${String(key)}: ` : ''}${issue.message}`;
}

/** Up to and with the first index: one list item; else the top-level key. */
function entryOf(path: Path): Path {
  const index = path.findIndex((step) => typeof step === 'number');
  return path.slice(0, index < 0 ? 1 : index + 1);
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
