/**
 * The file of what a question would otherwise have to find out from the whole dataset: four bytes that give the length
 * of a header, the header in JSON, then arrays of numbers, each at a multiple of eight bytes, so that they are read
 * where they lie: opening the file costs its header alone. Numbers are little-endian, as every machine is that runs
 * this. Whoever writes an array says beside it what it holds.
 */

/** Raised when the arrays, or what is found in them, change. */
export const VERSION = 3;

export interface IndexMetadata {
  version: number;
  /** Digest of the dataset that the file was made of. */
  dataset: string;
  /** The index of words: the languages that stem words here, and of each list how its records are counted. */
  languages: readonly string[];
  lists: Readonly<Record<string, { size: number; fields: number; averageLength: number }>>;
}

export type NamedArrays = Readonly<Record<string, Uint32Array | Uint8Array | Float64Array>>;

/** Byte offsets behind the header, and lengths in bytes. */
type Places = Readonly<Record<string, { start: number; length: number }>>;

interface Header {
  about: IndexMetadata;
  places: Places;
}

const ALIGNMENT = 8;
const BYTES_OF_LENGTH = 4;

export function packIndex(about: IndexMetadata, arrays: NamedArrays): Uint8Array {
  const places: Record<string, { start: number; length: number }> = {};
  let end = 0;
  for (const [name, { byteLength }] of Object.entries(arrays)) {
    places[name] = { start: end, length: byteLength };
    end = aligned(end + byteLength);
  }
  const header = new TextEncoder().encode(JSON.stringify({ about, places } satisfies Header));
  const base = aligned(BYTES_OF_LENGTH + header.length);
  const file = new Uint8Array(base + end);
  new DataView(file.buffer).setUint32(0, header.length, true);
  file.set(header, BYTES_OF_LENGTH);
  for (const [name, { buffer, byteOffset, byteLength }] of Object.entries(arrays)) {
    file.set(new Uint8Array(buffer, byteOffset, byteLength), base + (places[name]?.start ?? 0));
  }
  return file;
}

export interface IndexFile {
  metadata: IndexMetadata;
  /** What is not there was empty when the file was written. */
  has: (name: string) => boolean;
  numbers: (name: string) => Uint32Array;
  floats: (name: string) => Float64Array;
  bytes: (name: string) => Uint8Array;
}

/**
 * @param dataset digest of the dataset that is asked about
 * @throws when the bytes are no such file of this version, or are of another dataset: better no answer than a wrong one
 */
export function openIndexFile(found: ArrayBuffer | Uint8Array, dataset: string): IndexFile {
  // Of a buffer a view; of a view, which may begin where no number can, a copy.
  const bytes = new Uint8Array(found);
  const length = bytes.length < BYTES_OF_LENGTH ? 0 : new DataView(bytes.buffer).getUint32(0, true);
  const header = readHeader(bytes.subarray(BYTES_OF_LENGTH, BYTES_OF_LENGTH + length));
  if (header === null) throw new Error(`no index of version ${VERSION}`);
  const { about: metadata, places } = header;
  if (metadata.dataset !== dataset) {
    throw new Error(
      `the index is of another dataset (${metadata.dataset}, not ${dataset}): compile both anew with one command`,
    );
  }
  const base = aligned(BYTES_OF_LENGTH + length);
  function place(name: string, width: number): [ArrayBuffer, number, number] {
    const at = places[name];
    if (at === undefined || base + at.start + at.length > bytes.length)
      throw new Error(`the index has no whole ${name}`);
    return [bytes.buffer, base + at.start, at.length / width];
  }
  return {
    metadata,
    has: (name) => places[name] !== undefined,
    numbers: (name) => new Uint32Array(...place(name, Uint32Array.BYTES_PER_ELEMENT)),
    floats: (name) => new Float64Array(...place(name, Float64Array.BYTES_PER_ELEMENT)),
    bytes: (name) => new Uint8Array(...place(name, 1)),
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

/** What this version wrote is as it says; only the version can differ. */
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
