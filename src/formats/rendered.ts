/** Rendered bytes with their digest: made once, copied often. */
import {
  combineDigests,
  type Digest,
  digestOf,
  EMPTY_DIGEST,
  formatDigest,
} from '../dataset/digest.ts';

export interface Rendered {
  bytes: Uint8Array;
  digest: Digest;
}

const encoder = new TextEncoder();

export function rendered(content: string | ArrayBuffer | Uint8Array): Rendered {
  const bytes = bytesOf(content);
  return { bytes, digest: digestOf(bytes) };
}

function bytesOf(content: string | ArrayBuffer | Uint8Array): Uint8Array {
  if (typeof content === 'string') return encoder.encode(content);
  return content instanceof Uint8Array ? content : new Uint8Array(content);
}

/** The same without its first bytes; the digest stays that of the whole. */
export function without(prefix: number, { bytes, digest }: Rendered): Rendered {
  return prefix === 0 ? { bytes, digest } : { bytes: bytes.subarray(prefix), digest };
}

/** Pieces as one body that stays as it is. */
export function joined(pieces: readonly Rendered[]): Uint8Array {
  const [only] = pieces;
  if (only !== undefined && pieces.length === 1) return only.bytes;
  return put(pieces, new Uint8Array(sizeOf(pieces)));
}

/** Where bodies are put together that are given away at once. */
const BENCH = new Uint8Array(262_144);

/** Pieces as one body that stands only until the next is put together: a Response copies it (Fetch, "extract a body"). */
export function passing(pieces: readonly Rendered[]): Uint8Array {
  const size = sizeOf(pieces);
  return size > BENCH.length ? joined(pieces) : put(pieces, BENCH.subarray(0, size));
}

function put(pieces: readonly Rendered[], whole: Uint8Array): Uint8Array {
  let at = 0;
  for (const { bytes } of pieces) {
    whole.set(bytes, at);
    at += bytes.length;
  }
  return whole;
}

/** Length of the body in bytes. */
export function sizeOf(pieces: readonly Rendered[]): number {
  let size = 0;
  for (const { bytes } of pieces) size += bytes.length;
  return size;
}

/** The digest of a body, from those of its pieces: known before the body is put together. */
export function digestOfPieces(pieces: readonly Rendered[]): string {
  return formatDigest(
    pieces.reduce((digest, piece) => combineDigests(digest, piece.digest), EMPTY_DIGEST),
  );
}
