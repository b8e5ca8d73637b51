/** A digest of bytes for entity tags: quick, the same on every machine, not made to resist forgery. */

/** 64 bits as two halves of 32. */
export interface Digest {
  high: number;
  low: number;
}

export const EMPTY: Digest = { high: 0xdeadbeef, low: 0x41c6ce57 };

/** Two lanes over four bytes at a time, mixed at the end. */
export function digestOf(bytes: Uint8Array): Digest {
  const { buffer, byteOffset, length } = bytes;
  const view = new DataView(buffer, byteOffset, length);
  let { high, low } = EMPTY;
  let index = 0;
  for (; index + 4 <= length; index += 4) {
    const word = view.getUint32(index, true);
    high = turned(Math.imul(high ^ word, 0x9e3779b1));
    low = turned(Math.imul(low ^ word, 0x5f356495));
  }
  for (; index < length; index++) {
    const byte = view.getUint8(index);
    high = Math.imul(high ^ byte, 0x9e3779b1);
    low = Math.imul(low ^ byte, 0x5f356495);
  }
  return mixed(high ^ length, low ^ length);
}

/** Multiplying carries a difference to higher bits only: turning brings it back to the lower ones. */
function turned(lane: number): number {
  return (lane << 13) | (lane >>> 19);
}

/** The digest of one thing after another, from theirs. */
export function followedBy({ high, low }: Digest, next: Digest): Digest {
  return mixed(Math.imul(high ^ next.high, 0x9e3779b1), Math.imul(low ^ next.low, 0x5f356495));
}

/** In base 36, for an entity tag. */
export function digestText({ high, low }: Digest): string {
  return `${(high >>> 0).toString(36)}${(low >>> 0).toString(36).padStart(7, '0')}`;
}

function mixed(high: number, low: number): Digest {
  const a = Math.imul(high ^ (high >>> 16), 0x85ebca6b) ^ Math.imul(low ^ (low >>> 13), 0xc2b2ae35);
  const b = Math.imul(low ^ (low >>> 16), 0x85ebca6b) ^ Math.imul(a ^ (a >>> 13), 0xc2b2ae35);
  return { high: a, low: b };
}
