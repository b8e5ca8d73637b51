/** Rendered bytes with their digest: made once, copied often. */
import { digestOf } from './digest.ts';

export interface Rendered {
  bytes: Uint8Array;
  digest: string;
}

const encoder = new TextEncoder();

export function rendered(content: string | ArrayBuffer): Rendered {
  const bytes = typeof content === 'string' ? encoder.encode(content) : new Uint8Array(content);
  return { bytes, digest: digestOf(bytes) };
}

/** Pieces as one body. */
export function joined(pieces: readonly Rendered[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((length, { bytes }) => length + bytes.length, 0));
  let at = 0;
  for (const { bytes } of pieces) {
    whole.set(bytes, at);
    at += bytes.length;
  }
  return whole;
}

/** The digest of a body, from those of its pieces: known before the body is put together. */
export function digestOfPieces(pieces: readonly Rendered[]): string {
  return digestOf(encoder.encode(pieces.map(({ digest }) => digest).join(' ')));
}
