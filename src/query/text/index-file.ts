/**
 * The file of the index: four bytes that give the length of a header, the header in JSON, then arrays of numbers,
 * each at a multiple of four bytes, so that they are read where they lie: opening the file costs its header alone.
 * Numbers are little-endian, as every machine is that runs this.
 *
 * | array | holds |
 * | --- | --- |
 * | `spellings` | the folded spelling of each word form, in the order of their bytes |
 * | `stems` | each `language stem`, in the order of their bytes |
 * | `stem forms` | for each of these the numbers of its forms |
 * | `positions` | for each form where it stands |
 * | `LIST places`, `LIST starts`, `LIST owners`, `LIST lengths` | of each list, as TextIndex has them |
 *
 * The first four are rows of bytes: UTF-8, or ascending numbers, each as its difference to the one before, seven
 * bits to a byte, the lowest first, the eighth bit set in all but a number's last byte. Where row n begins is
 * number n of a second array, `NAME rows`.
 */

/** Raised when the arrays, or what the words of a text are, change. */
export const VERSION = 1;

export interface About {
  version: number;
  /** Digest of the dataset that the index was made of. */
  dataset: string;
  /** The languages that stem words here. */
  languages: readonly string[];
  lists: Readonly<Record<string, { size: number; fields: number; averageLength: number }>>;
}

type Arrays = Readonly<Record<string, Uint32Array | Uint8Array>>;

/** Byte offsets behind the header, and lengths in bytes. */
type Places = Readonly<Record<string, { start: number; length: number }>>;

interface Header {
  about: About;
  places: Places;
}

const ALIGNMENT = 4;

export function packFile(about: About, arrays: Arrays): Uint8Array {
  const places: Record<string, { start: number; length: number }> = {};
  let end = 0;
  for (const [name, { byteLength }] of Object.entries(arrays)) {
    places[name] = { start: end, length: byteLength };
    end = aligned(end + byteLength);
  }
  const header = new TextEncoder().encode(JSON.stringify({ about, places } satisfies Header));
  const base = aligned(ALIGNMENT + header.length);
  const file = new Uint8Array(base + end);
  new DataView(file.buffer).setUint32(0, header.length, true);
  file.set(header, ALIGNMENT);
  for (const [name, { buffer, byteOffset, byteLength }] of Object.entries(arrays)) {
    file.set(new Uint8Array(buffer, byteOffset, byteLength), base + (places[name]?.start ?? 0));
  }
  return file;
}

export interface IndexFile {
  about: About;
  numbers: (name: string) => Uint32Array;
  bytes: (name: string) => Uint8Array;
}

/** @throws when the bytes are no index of this version */
export function unpackFile(found: ArrayBuffer | Uint8Array): IndexFile {
  // Of a buffer a view; of a view, which may begin where no four-byte number can, a copy.
  const bytes = new Uint8Array(found);
  const length = bytes.length < ALIGNMENT ? 0 : new DataView(bytes.buffer).getUint32(0, true);
  const header = readHeader(bytes.subarray(ALIGNMENT, ALIGNMENT + length));
  if (header === null) throw new Error(`no index of words of version ${VERSION}`);
  const base = aligned(ALIGNMENT + length);
  const place = (name: string) => {
    const at = header.places[name];
    if (at === undefined || base + at.start + at.length > bytes.length)
      throw new Error(`the index of words has no whole ${name}`);
    return { start: base + at.start, length: at.length };
  };
  return {
    about: header.about,
    numbers: (name) => {
      const { start, length: size } = place(name);
      return new Uint32Array(bytes.buffer, start, size / ALIGNMENT);
    },
    bytes: (name) => {
      const { start, length: size } = place(name);
      return bytes.subarray(start, start + size);
    },
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
