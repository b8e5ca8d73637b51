/**
 * FNV-1a over UTF-16 units, 32 bits: tells texts apart where a mix-up does little harm, not where somebody may
 * gain from one.
 */
export function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash >>> 0;
}
