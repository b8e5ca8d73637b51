/** Encoded bytes with their digest: made once, copied into many bodies. A body is a list of chunks. */
import {
  combineDigests,
  type Digest,
  digestOf,
  EMPTY_DIGEST,
  formatDigest,
} from '../dataset/digest.ts';

export interface Chunk {
  bytes: Uint8Array;
  digest: Digest;
}

/** What a chunk takes in memory beside its bytes. */
export const CHUNK_BYTES = 200;

const encoder = new TextEncoder();

export function chunkOf(content: string | ArrayBuffer | Uint8Array): Chunk {
  const bytes = bytesOf(content);
  return { bytes, digest: digestOf(bytes) };
}

function bytesOf(content: string | ArrayBuffer | Uint8Array): Uint8Array {
  if (typeof content === 'string') return encoder.encode(content);
  return content instanceof Uint8Array ? content : new Uint8Array(content);
}

/** The chunk without its first bytes. The digest is still that of the whole chunk. */
export function dropPrefix(length: number, { bytes, digest }: Chunk): Chunk {
  return length === 0 ? { bytes, digest } : { bytes: bytes.subarray(length), digest };
}

/** The body in memory of its own. */
export function concatenate(chunks: readonly Chunk[]): Uint8Array {
  const [only] = chunks;
  if (only !== undefined && chunks.length === 1) return only.bytes;
  return copyInto(new Uint8Array(totalSize(chunks)), chunks);
}

/** Reused for bodies that are copied at once. */
const SCRATCH = new Uint8Array(262_144);

/**
 * The body in shared memory, valid until the next call. A Response copies it on construction (Fetch, "extract a
 * body").
 */
export function concatenateTransient(chunks: readonly Chunk[]): Uint8Array {
  const size = totalSize(chunks);
  return size > SCRATCH.length ? concatenate(chunks) : copyInto(SCRATCH.subarray(0, size), chunks);
}

function copyInto(target: Uint8Array, chunks: readonly Chunk[]): Uint8Array {
  let offset = 0;
  for (const { bytes } of chunks) {
    target.set(bytes, offset);
    offset += bytes.length;
  }
  return target;
}

/** Length of the body in bytes. */
export function totalSize(chunks: readonly Chunk[]): number {
  let size = 0;
  for (const { bytes } of chunks) size += bytes.length;
  return size;
}

/** The digest of a body, combined from the digests of its chunks, so the body need not exist yet. */
export function digestOfChunks(chunks: readonly Chunk[]): string {
  return formatDigest(
    chunks.reduce((digest, chunk) => combineDigests(digest, chunk.digest), EMPTY_DIGEST),
  );
}
