/** A file as an answer. */
import { chunkOf } from '../formats/chunks.ts';
import type { Answer } from './answer.ts';

export function fileAnswer(
  contentType: string,
  content: string | ArrayBuffer,
  { updated = null, language = null }: { updated?: string | null; language?: string | null },
): Answer {
  return {
    cache: 'lookup',
    contentType,
    body: [chunkOf(content)],
    updated,
    language,
    links: [],
    cacheTags: ['dossier'],
    negotiated: false,
  };
}
