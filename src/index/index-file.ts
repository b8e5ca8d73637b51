/**
 * The format of the index file: the length of the header in four bytes, the header in JSON, then named arrays of
 * numbers. Each array is aligned to eight bytes, so that it is read in place: opening the file parses only the header.
 * Numbers are little-endian, as on every machine that runs this. Each part's reader documents its arrays.
 */

/** Raised when the arrays or their contents change. */
export const VERSION = 5;

export interface IndexMetadata {
  version: number;
  /** The digest of the dataset that the index belongs to. */
  dataset: string;
  /** For the text index: the languages of its stems, and each list's figures for BM25. */
  languages: readonly string[];
  lists: Readonly<Record<string, { size: number; fields: number; averageLength: number }>>;
}

export type NamedArrays = Readonly<Record<string, Uint32Array | Uint8Array | Float64Array>>;

/** Each array's offset from the end of the header, and its length, in bytes. */
type ArrayOffsets = Readonly<Record<string, { start: number; length: number }>>;

interface Header {
  about: IndexMetadata;
  places: ArrayOffsets;
}

const ALIGNMENT = 8;
const HEADER_LENGTH_BYTES = 4;

export function packIndex(about: IndexMetadata, arrays: NamedArrays): Uint8Array {
  const places: Record<string, { start: number; length: number }> = {};
  let end = 0;
  for (const [name, { byteLength }] of Object.entries(arrays)) {
    places[name] = { start: end, length: byteLength };
    end = aligned(end + byteLength);
  }
  const header = new TextEncoder().encode(JSON.stringify({ about, places } satisfies Header));
  const base = aligned(HEADER_LENGTH_BYTES + header.length);
  const file = new Uint8Array(base + end);
  new DataView(file.buffer).setUint32(0, header.length, true);
  file.set(header, HEADER_LENGTH_BYTES);
  for (const [name, { buffer, byteOffset, byteLength }] of Object.entries(arrays)) {
    file.set(new Uint8Array(buffer, byteOffset, byteLength), base + (places[name]?.start ?? 0));
  }
  return file;
}

export interface IndexFile {
  metadata: IndexMetadata;
  /** False for an array that would have been empty. */
  has: (name: string) => boolean;
  numbers: (name: string) => Uint32Array;
  floats: (name: string) => Float64Array;
  bytes: (name: string) => Uint8Array;
}

/**
 * @param dataset the digest of the dataset to be queried
 * @throws Error when the bytes are not an index of this version, or belong to another dataset: an error is better than
 * wrong answers
 */
export function openIndexFile(file: ArrayBuffer | Uint8Array, dataset: string): IndexFile {
  // A view of a buffer, but a copy of a view, which need not be aligned.
  const bytes = new Uint8Array(file);
  const length =
    bytes.length < HEADER_LENGTH_BYTES ? 0 : new DataView(bytes.buffer).getUint32(0, true);
  const header = readHeader(bytes.subarray(HEADER_LENGTH_BYTES, HEADER_LENGTH_BYTES + length));
  if (header === null) throw new Error(`not an index of version ${VERSION}: compile again`);
  const { about: metadata, places } = header;
  if (metadata.dataset !== dataset) {
    throw new Error(
      `the index belongs to dataset ${metadata.dataset}, not ${dataset}: compile both with one command`,
    );
  }
  const base = aligned(HEADER_LENGTH_BYTES + length);
  function location(name: string, width: number): [ArrayBuffer, number, number] {
    const found = places[name];
    if (found === undefined || base + found.start + found.length > bytes.length)
      throw new Error(`the index is incomplete: ${name}`);
    return [bytes.buffer, base + found.start, found.length / width];
  }
  return {
    metadata,
    has: (name) => places[name] !== undefined,
    numbers: (name) => new Uint32Array(...location(name, Uint32Array.BYTES_PER_ELEMENT)),
    floats: (name) => new Float64Array(...location(name, Float64Array.BYTES_PER_ELEMENT)),
    bytes: (name) => new Uint8Array(...location(name, 1)),
  };
}

function readHeader(bytes: Uint8Array): Header | null {
  try {
    const found: unknown = JSON.parse(new TextDecoder().decode(bytes));
    return isHeader(found) ? found : null;
  } catch {
    return null;
  }
}

/** Checks the version alone: a header of this version was written by `packIndex`. */
function isHeader(value: unknown): value is Header {
  if (typeof value !== 'object' || value === null || !('about' in value)) return false;
  const { about } = value;
  return (
    typeof about === 'object' && about !== null && 'version' in about && about.version === VERSION
  );
}

function aligned(length: number): number {
  return Math.ceil(length / ALIGNMENT) * ALIGNMENT;
}
