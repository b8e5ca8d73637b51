/** Keyset cursors: the sort key and tie of the last record given, bound to the question that it was given for. */

import type { Sort } from '../model/records.ts';
import type { SortKey } from '../model/sort-keys.ts';
import { fnv1a } from '../text/fnv1a.ts';
import { QueryError } from './query-error.ts';

/** Opaque to clients; letters that need no escaping in a URL. */
export function encodeCursor({ key, tie }: SortKey, selection: string, sort: Sort): string {
  return btoa(binary(JSON.stringify([digest(selection, sort), key, tie])))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}

/** UTF-8, each byte as a character: what is ASCII is that already. */
function binary(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text)) return text;
  return String.fromCharCode(...new TextEncoder().encode(text));
}

/** Throws a QueryError on anything that writeCursor did not write for this selection. */
export function decodeCursor(text: string, selection: string, sort: Sort): SortKey {
  const parts = decode(text);
  if (!Array.isArray(parts) || parts.length !== 3) throw refused('is not one of ours');
  const [bound, key, tie]: unknown[] = parts;
  if (bound !== digest(selection, sort)) throw refused('belongs to another query');
  const right = sort === 'name' ? typeof key === 'string' : Number.isFinite(key);
  if (!right || !isKey(key) || typeof tie !== 'string') throw refused('is not one of ours');
  return { key, tie };
}

function decode(text: string): unknown {
  try {
    const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
    const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0));
    return JSON.parse(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes));
  } catch {
    return null;
  }
}

function isKey(key: unknown): key is number | string {
  return typeof key === 'number' || typeof key === 'string';
}

function refused(why: string): QueryError {
  return new QueryError(
    'cursor',
    `${why}: take it from the next page's address, and change nothing else but limit, fields, excerpt and format`,
  );
}

/** A guard against mix-ups, not against forgers, who would only see public records. */
function digest(selection: string, sort: Sort): number {
  return fnv1a(`${sort} ${selection}`);
}
