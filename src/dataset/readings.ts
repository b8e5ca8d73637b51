/** The bundled readings. Few visitors open the source page, so each is parsed when it is requested and not kept. */
import type { Reading } from './types.ts';

export type Readings = (articleId: string) => Reading | undefined;

const NEWLINE = 10;

/** @param file JSON with a reading in each line, as the compiler writes it */
export function createReadings(file: ArrayBuffer | Uint8Array): Readings {
  const bytes = new Uint8Array(file);
  return function readingOf(articleId) {
    const beginning = new TextEncoder().encode(`{"articleId":${JSON.stringify(articleId)},`);
    for (let start = 0; start < bytes.length; ) {
      const newline = bytes.indexOf(NEWLINE, start);
      const end = newline < 0 ? bytes.length : newline;
      if (startsWith(bytes, beginning, start)) return parse(bytes.subarray(start, end));
      start = end + 1;
    }
    return undefined;
  };
}

function startsWith(bytes: Uint8Array, beginning: Uint8Array, start: number): boolean {
  return beginning.every((byte, at) => bytes[start + at] === byte);
}

/** The compiler checked the record against the schema when it wrote it, so the type holds. */
function parse(line: Uint8Array): Reading {
  return JSON.parse(new TextDecoder().decode(line).replace(/,$/, ''));
}
