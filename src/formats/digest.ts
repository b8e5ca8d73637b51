/** A digest of bytes for entity tags: quick, the same on every machine, not made to resist forgery. */

/** 64 bits as two halves of 32. */
export interface Digest {
  high: number;
  low: number;
}

export const EMPTY: Digest = { high: 0xdeadbeef, low: 0x41c6ce57 };

/** Two lanes of multiply and xor over the bytes, mixed at the end. */
export function digestOf(bytes: Uint8Array): Digest {
  let { high, low } = EMPTY;
  for (let index = 0; index < bytes.length; index++) {
    const byte = bytes[index] ?? 0;
    high = Math.imul(high ^ byte, 0x9e3779b1);
    low = Math.imul(low ^ byte, 0x5f356495);
  }
  return mixed(high, low);
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
