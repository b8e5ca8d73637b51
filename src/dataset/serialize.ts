/**
 * The dataset as JSON with one record a line: it is written without one huge string, two datasets can be compared line
 * by line, and each record can be parsed alone.
 */
import { combineDigests, digestOf, EMPTY_DIGEST, formatDigest } from './digest.ts';
import type { Dataset } from './types.ts';

/** Byte offsets of the records under one key of the dataset, in their order; ends are exclusive. */
interface RecordOffsets {
  starts: Uint32Array;
  ends: Uint32Array;
}

/** What the index needs to know about the written bytes. */
export interface SerializedDataset {
  /** Identifies the bytes: other files name the dataset that they belong to by it. */
  digest: string;
  /** By the dataset's key. A value that is not a list, such as `dossier`, counts as one record. */
  offsets: ReadonlyMap<string, RecordOffsets>;
}

/** Passes the bytes to `onBlock` in blocks; a block's memory is reused for the next. */
export function serializeDataset(
  dataset: Dataset,
  onBlock: (block: Uint8Array) => void,
): SerializedDataset {
  const offsets = new Map<string, { starts: number[]; ends: number[] }>();
  for (const key of Object.keys(dataset)) offsets.set(key, { starts: [], ends: [] });
  const encoder = new TextEncoder();
  let at = 0;
  function* bytes(): Generator<Uint8Array> {
    for (const { between, key, record } of linesOf(dataset)) {
      const [separator, line] = [encoder.encode(between), encoder.encode(record)];
      const start = at + separator.length;
      at = start + line.length;
      offsets.get(key)?.starts.push(start);
      offsets.get(key)?.ends.push(at);
      yield separator;
      yield line;
    }
  }
  let digest = EMPTY_DIGEST;
  for (const block of inBlocks(bytes())) {
    digest = combineDigests(digest, digestOf(block));
    onBlock(block);
  }
  const typed = Array.from(offsets, ([key, { starts, ends }]) => {
    return [key, { starts: Uint32Array.from(starts), ends: Uint32Array.from(ends) }] as const;
  });
  return { digest: formatDigest(digest), offsets: new Map(typed) };
}

interface Line {
  /** The text between the previous record and this one. */
  between: string;
  key: string;
  record: string;
}

/** The last line has no record; its `between` closes the dataset. */
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

/** Bytes that are digested at a time, so that a large dataset need not be in memory at once. */
const BLOCK = 1 << 20;

/** The digest of a dataset's bytes, equal to `serializeDataset`'s. */
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
    for (let copied = 0; copied < piece.length; ) {
      const part = piece.subarray(copied, copied + BLOCK - filled);
      block.set(part, filled);
      filled += part.length;
      copied += part.length;
      if (filled < BLOCK) continue;
      yield block;
      filled = 0;
    }
  }
  if (filled > 0) yield block.subarray(0, filled);
}
