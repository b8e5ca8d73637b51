/**
 * The dataset as bytes, a record a line: no text is larger than a record, two datasets can be compared by lines, and
 * each record can be read alone where it stands.
 */
import { combineDigests, digestOf, EMPTY_DIGEST, formatDigest } from './digest.ts';
import type { Dataset } from './types.ts';

/** Where the records of a kind stand in the dataset's bytes, in its order; ends are exclusive. */
interface RecordOffsets {
  starts: Uint32Array;
  ends: Uint32Array;
}

/** What is known of a dataset once its bytes are written. */
export interface SerializedDataset {
  /** Tells the bytes from all others: by this another file says that it goes with them. */
  digest: string;
  /** By the dataset's key; what is no list, such as `dossier`, is one record. */
  offsets: ReadonlyMap<string, RecordOffsets>;
}

/** Gives the bytes to `take` in blocks, each good only until the next. */
export function serializeDataset(
  dataset: Dataset,
  take: (block: Uint8Array) => void,
): SerializedDataset {
  const found = new Map<string, { starts: number[]; ends: number[] }>();
  for (const key of Object.keys(dataset)) found.set(key, { starts: [], ends: [] });
  const encoder = new TextEncoder();
  let at = 0;
  function* bytes(): Generator<Uint8Array> {
    for (const { between, key, record } of linesOf(dataset)) {
      const [lead, line] = [encoder.encode(between), encoder.encode(record)];
      const start = at + lead.length;
      at = start + line.length;
      found.get(key)?.starts.push(start);
      found.get(key)?.ends.push(at);
      yield lead;
      yield line;
    }
  }
  let digest = EMPTY_DIGEST;
  for (const block of inBlocks(bytes())) {
    digest = combineDigests(digest, digestOf(block));
    take(block);
  }
  const places = Array.from(found, ([key, { starts, ends }]) => {
    return [key, { starts: Uint32Array.from(starts), ends: Uint32Array.from(ends) }] as const;
  });
  return { digest: formatDigest(digest), offsets: new Map(places) };
}

interface Line {
  /** What stands between the record before and this one. */
  between: string;
  key: string;
  record: string;
}

/** The last is no record, but what the dataset ends with. */
function* linesOf(dataset: Dataset): Generator<Line> {
  let between = '{';
  for (const [key, value] of Object.entries(dataset)) {
    between += `${JSON.stringify(key)}:`;
    if (Array.isArray(value)) {
      const empty = `${between}[],\n`;
      between += '[\n';
      for (const record of value) {
        yield { between, key, record: JSON.stringify(record) };
        between = ',\n';
      }
      between = value.length === 0 ? empty : '\n],\n';
    } else {
      yield { between, key, record: JSON.stringify(value) };
      between = ',\n';
    }
  }
  yield { between: `${between.slice(0, -',\n'.length)}}\n`, key: '', record: '' };
}

/** Bytes that are digested together, so that nobody need hold all of a large dataset for that. */
const BLOCK = 1 << 20;

/** The digest by which other files name the dataset whose bytes these are. */
export function datasetDigest(bytes: Uint8Array): string {
  let digest = EMPTY_DIGEST;
  for (let start = 0; start < bytes.length; start += BLOCK)
    digest = combineDigests(digest, digestOf(bytes.subarray(start, start + BLOCK)));
  return formatDigest(digest);
}

function* inBlocks(pieces: Iterable<Uint8Array>): Generator<Uint8Array> {
  const block = new Uint8Array(BLOCK);
  let filled = 0;
  for (const piece of pieces) {
    for (let taken = 0; taken < piece.length; ) {
      const part = piece.subarray(taken, taken + BLOCK - filled);
      block.set(part, filled);
      filled += part.length;
      taken += part.length;
      if (filled < BLOCK) continue;
      yield block;
      filled = 0;
    }
  }
  if (filled > 0) yield block.subarray(0, filled);
}
