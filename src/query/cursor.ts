/** Keyset cursors: the sort key of the last record of a page, bound to the query that the page answers. */

import type { Sort } from '../model/records.ts';
import type { SortKey } from '../model/sort-keys.ts';
import { fnv1a } from '../text/fnv1a.ts';
import { QueryError } from './query-error.ts';

/** Opaque to clients, and URL-safe. */
export function encodeCursor({ key, tie }: SortKey, selection: string, sort: Sort): string {
  return btoa(binary(JSON.stringify([digest(selection, sort), key, tie])))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}

/** The text's UTF-8 bytes, each as one character, as btoa expects. */
function binary(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text)) return text;
  return String.fromCharCode(...new TextEncoder().encode(text));
}

/** @throws QueryError for anything but what `encodeCursor` made for the same selection and sort */
export function decodeCursor(text: string, selection: string, sort: Sort): SortKey {
  const parts = decode(text);
  if (!Array.isArray(parts) || parts.length !== 3) throw invalid('is not a cursor of this dossier');
  const [bound, key, tie]: unknown[] = parts;
  if (bound !== digest(selection, sort)) throw invalid('belongs to another query');
  const hasRightType = sort === 'name' ? typeof key === 'string' : Number.isFinite(key);
  if (!hasRightType || !isKey(key) || typeof tie !== 'string')
    throw invalid('is not a cursor of this dossier');
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

function invalid(why: string): QueryError {
  return new QueryError(
    'cursor',
    `${why}: take it from next_url, and change only limit, fields, excerpt and format`,
  );
}

/** Guards against mistakes, not against forgery, which would only reveal public records. */
function digest(selection: string, sort: Sort): number {
  return fnv1a(`${sort} ${selection}`);
}
