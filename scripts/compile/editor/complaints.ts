/** A schema's refusals in the editor's words: which entry, what is allowed, what was probably meant. */
import { z } from 'zod';
import { editDistance } from '../../../src/text/nearest.ts';

/** Keys and list indexes that lead from a document's root to a value. */
export type Path = readonly PropertyKey[];

export interface Complaint {
  rule: 'editor/value' | 'editor/unknown-key';
  /** What it is about. */
  path: Path;
  message: string;
  /** What cannot be kept because of it: the unknown key, or the whole top-level entry. */
  leaveOut: Path;
}

type Issue = z.core.$ZodIssue;

export function complaintsOf(error: z.ZodError, schema: z.ZodType): Complaint[] {
  return error.issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => unknownKey(key, issue.path, schema))
      : [
          {
            rule: 'editor/value',
            path: issue.path,
            message: sayWrong(issue),
            leaveOut: issue.path.slice(0, 1),
          },
        ],
  );
}

function unknownKey(key: string, path: Path, schema: z.ZodType): Complaint {
  const at = [...path, key];
  return {
    rule: 'editor/unknown-key',
    path: at,
    message: sayUnknown(key, keysAt(schema, path)),
    leaveOut: at,
  };
}

/** `unknown key "titel": did you mean "title"? Allowed are …` */
function sayUnknown(key: string, allowed: readonly string[]): string {
  const meant = nearestKey(key, allowed);
  return `unknown key "${key}"${meant ? `: did you mean "${meant}"?` : '.'} Allowed: ${allowed.join(', ')}`;
}

function sayWrong(issue: Issue): string {
  const key = issue.path.findLast((step) => typeof step === 'string');
  return `${key ? `${String(key)}: ` : ''}${issue.message}`;
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

/** The allowed key with the fewest edits; null when it needs more than two and more than a third of the key's letters. */
function nearestKey(key: string, allowed: readonly string[]): string | null {
  const written = key.slice(0, 40).toLowerCase();
  const [best] = allowed
    .map((name) => ({ name, edits: editDistance(written, name.toLowerCase()) }))
    .sort((a, b) => a.edits - b.edits);
  return best && best.edits <= Math.max(2, Math.floor(key.length / 3)) ? best.name : null;
}
