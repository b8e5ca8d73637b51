/** Bytes to text. */
import type { Source } from '../draft.ts';
import type { SeedFile } from './folder.ts';

const CONTROL = /[\0-\x08\x0B\x0C\x0E-\x1F\x7F]/g;

export function decode(file: SeedFile): Source {
  const text = new TextDecoder().decode(file.bytes).replace(/\r\n?/g, '\n').replace(CONTROL, '');
  return { path: file.path, text, metadata: {} };
}
